import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { grants } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { assistancePaths } from '../paths';
import { GrantRows } from './GrantRows';

/** The grants of a family on file, and the way to another one for those who propose. */
export function FileGrants({ fileId }: { fileId: string }) {
  const may = useMay();
  const navigate = useNavigate();
  const { data } = useQuery({ ...grants({ fileId, limit: 50 }), enabled: may('grant.read') });
  if (!may('grant.read')) return null;
  return (
    <>
      <Panel title={messages.filePanel}>
        {data?.items.length === 0 && <p>{messages.noneForFile}</p>}
        <GrantRows rows={data?.items ?? []} />
      </Panel>
      {may('grant.propose') && (
        <Button look="act" wide onClick={() => void navigate(assistancePaths.newGrant(fileId))}>
          {messages.propose}
        </Button>
      )}
    </>
  );
}
