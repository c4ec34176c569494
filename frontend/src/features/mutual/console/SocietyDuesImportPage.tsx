import { useNavigate, useParams } from 'react-router';
import { SheetImport } from '@/form/console/SheetImport';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { mutualPaths } from '../paths';
import { memberReads } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

export default function SocietyDuesImportPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={messages.importDues} />
      <Panel>
        <SheetImport
          kind="society-payroll"
          hint={messages.importDuesHint}
          invalidates={memberReads}
          onClose={() => void navigate(mutualPaths.societyDues(id))}
        />
      </Panel>
    </>
  );
}
