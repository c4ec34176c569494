import { useNavigate, useParams } from 'react-router';
import { SheetImport } from '@/form/console/SheetImport';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { mutualPaths } from '../paths';
import { rosterReads } from '../roster/api';
import { rosterMessages as messages } from '../roster/messages.zh-CN';

export default function RosterImportPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={messages.importTitle} />
      <Panel>
        <SheetImport
          kind="mutual-roster"
          hint={messages.importHint}
          invalidates={rosterReads}
          onClose={() => void navigate(mutualPaths.roster(id))}
        />
      </Panel>
    </>
  );
}
