import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useActingPost, useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { useFilters } from '@/routing/use-filters';
import { PageHeader } from '@/ui/PageHeader';
import { type Delegation, revoking } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { Given } from '../shared/Given';
import { Received } from '../shared/Received';
import { Delegate } from './Delegate';

export default function DelegationPage() {
  const { message } = App.useApp();
  const may = useMay();
  const post = useActingPost();
  const [{ act }, setAct] = useFilters(['act']);
  const [chosen, setChosen] = useState<Delegation>();
  const revoke = useMutation(revoking);
  const isDelegable = may('delegation.use') && !post.onBehalfOf;
  const close = () => {
    revoke.reset();
    setChosen(undefined);
  };
  const onSuccess = () => {
    void message.success(messages.revoked);
    close();
  };
  return (
    <>
      <PageHeader
        title={messages.delegations}
        actions={
          <Button
            type="primary"
            disabled={!isDelegable}
            title={isDelegable ? undefined : messages.notDelegable}
            onClick={() => setAct({ act: 'delegate' })}
          >
            {messages.delegate}
          </Button>
        }
      />
      {may('delegation.use') && <Given onRevoke={setChosen} />}
      <Received />
      <Delegate isOpen={act === 'delegate' && isDelegable} onClose={() => setAct({})} />
      <ConfirmDialog
        isOpen={chosen !== undefined}
        title={messages.revoke}
        text={chosen && <p>{messages.revokeText(chosen.toPersonName)}</p>}
        confirmLabel={messages.revoke}
        isDanger
        submitError={revoke.error}
        isPending={revoke.isPending}
        onConfirm={() => chosen && revoke.mutate({ path: { id: chosen.id } }, { onSuccess })}
        onCancel={close}
      />
    </>
  );
}
