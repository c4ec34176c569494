import { useNavigate } from 'react-router';
import { listMembers } from '@/api/generated/operations';
import { SheetImport } from '@/form/console/SheetImport';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { membershipMessages as messages } from '../messages.zh-CN';
import { membershipPaths } from '../paths';

const shown = [listMembers];

export default function MemberImportPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={messages.importTitle} />
      <Panel>
        <SheetImport
          kind="members"
          hint={messages.importHint}
          invalidates={shown}
          onClose={() => void navigate(membershipPaths.members)}
        />
      </Panel>
    </>
  );
}
