import { useNavigate } from 'react-router';
import { getUnit, listOfficers } from '@/api/generated/operations';
import { SheetImport } from '@/form/console/SheetImport';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { listMessages as messages } from '../lists/messages.zh-CN';
import { organisationPaths } from '../paths';

const shown = [getUnit, listOfficers];

export default function OfficerImportPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={messages.importOfficers} />
      <Panel>
        <SheetImport
          kind="officers"
          hint={messages.importOfficersHint}
          invalidates={shown}
          onClose={() => void navigate(organisationPaths.officers)}
        />
      </Panel>
    </>
  );
}
