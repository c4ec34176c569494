import { useNavigate } from 'react-router';
import { SheetImport } from '@/form/console/SheetImport';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { mutualPaths } from '../paths';
import { memberReads } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

export default function SocietyMemberImportPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={messages.importMembers} />
      <Panel>
        <SheetImport
          kind="society-members"
          hint={messages.importMembersHint}
          invalidates={memberReads}
          onClose={() => void navigate(mutualPaths.societyMembers)}
        />
      </Panel>
    </>
  );
}
