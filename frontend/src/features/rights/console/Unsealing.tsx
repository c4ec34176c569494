import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { agreeing, asking, reading, unsealings } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { DossierText } from '../shared/DossierText';

const { fields } = messages;

/** Opening a sealed file takes two persons: one asks, another agrees; then the first may read for some hours. */
export function Unsealing({ id }: { id: string }) {
  const may = useMay();
  const [isAsking, setIsAsking] = useState(false);
  const { data = [] } = useQuery({ ...unsealings(id), enabled: may('mediation.unseal') });
  const ask = useMutation(asking);
  const agree = useMutation(agreeing);
  const read = useMutation(reading);
  if (!may('mediation.unseal')) return null;
  const problem = (agree.error ?? read.error) && problemOf((agree.error ?? read.error) as Error);
  return (
    <Panel title={messages.sealed} extra={<Button onClick={() => setIsAsking(true)}>{messages.ask}</Button>}>
      <p>{messages.sealedText}</p>
      <SimpleTable
        caption={messages.sealed}
        head={[fields.name, fields.purpose, messages.openUntil, '']}
        rows={data.map(({ id: unsealingId, askedBy, purpose, agreedBy, openUntil, mine }) => ({
          key: unsealingId,
          cells: [
            askedBy,
            purpose,
            openUntil ? (
              <>
                <DateText value={openUntil} withTime /> {messages.agreedBy(agreedBy ?? '')}
              </>
            ) : (
              messages.waitingForSecond
            ),
            mine ? (
              openUntil && (
                <Button key="read" onClick={() => read.mutate({ path: { id } })}>
                  {messages.read}
                </Button>
              )
            ) : openUntil ? null : (
              <Button key="agree" onClick={() => agree.mutate({ path: { id, unsealingId } })}>
                {messages.agree}
              </Button>
            ),
          ],
        }))}
        empty={messages.noUnsealings}
      />
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      {read.data && <DossierText of={read.data} />}
      {isAsking && (
        <ConfirmDialog
          isOpen
          title={messages.ask}
          reason="required"
          reasonLabel={fields.purpose}
          submitError={ask.error}
          isPending={ask.isPending}
          onConfirm={(purpose) =>
            ask.mutate({ path: { id }, body: { purpose } }, { onSuccess: () => setIsAsking(false) })
          }
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Panel>
  );
}
