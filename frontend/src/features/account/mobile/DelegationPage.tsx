import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useActingPost, useMay } from '@/api/session';
import { useSheet } from '@/routing/use-sheet';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { type Delegation, revoking } from '../api';
import { accountMessages as messages } from '../messages.zh-CN';
import { accountPaths } from '../paths';
import { Given } from '../shared/Given';
import { Received } from '../shared/Received';

export default function DelegationPage() {
  const may = useMay();
  const post = useActingPost();
  const navigate = useNavigate();
  const sheet = useSheet('revoke');
  const [chosen, setChosen] = useState<Delegation>();
  const revoke = useMutation(revoking);
  const isDelegable = may('delegation.use') && !post.onBehalfOf;
  const ask = (delegation: Delegation) => {
    revoke.reset();
    setChosen(delegation);
    sheet.open();
  };
  return (
    <>
      <Received />
      {may('delegation.use') && <Given onRevoke={ask} />}
      {isDelegable ? (
        <Button look="act" wide onClick={() => void navigate(accountPaths.newDelegation)}>
          {messages.delegate}
        </Button>
      ) : (
        <p>{messages.notDelegable}</p>
      )}
      <Sheet
        isOpen={sheet.isOpen && chosen !== undefined}
        title={messages.revoke}
        closeLabel={messages.close}
        onClose={sheet.close}
      >
        {chosen && <p>{messages.revokeText(chosen.toPersonName)}</p>}
        {revoke.error && <p role="alert">{problemOf(revoke.error).detail ?? problemOf(revoke.error).title}</p>}
        <Button
          look="danger"
          wide
          disabled={revoke.isPending}
          onClick={() => chosen && revoke.mutate({ path: { id: chosen.id } }, { onSuccess: sheet.close })}
        >
          {messages.revoke}
        </Button>
      </Sheet>
    </>
  );
}
