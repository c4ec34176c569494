import { useNavigate } from 'react-router';
import { getUnit, getUnitTree, listUnits, listUnlinkedUnits } from '@/api/generated/operations';
import { SheetImport } from '@/form/console/SheetImport';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { listMessages as messages } from '../lists/messages.zh-CN';
import { organisationPaths } from '../paths';

const shown = [getUnit, getUnitTree, listUnits, listUnlinkedUnits];

export default function UnitImportPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={messages.importUnits} />
      <Panel>
        <SheetImport
          kind="units"
          hint={messages.importUnitsHint}
          invalidates={shown}
          onClose={() => void navigate(organisationPaths.units)}
        />
      </Panel>
    </>
  );
}
