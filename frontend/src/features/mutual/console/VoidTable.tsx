import { useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { decidingVoid, type Void, type VoidAction, voids } from '../roster/api';
import { rosterMessages } from '../roster/messages.zh-CN';

const messages = rosterMessages.voids;
const tones = { ASKED: 'warn', VOIDED: 'bad', REFUSED: 'plain' } as const;

interface Chosen {
  row: Void;
  action: VoidAction;
}

function Decide({ periodId, row, action, onClose }: Chosen & { periodId: string; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(decidingVoid);
  const onSuccess = () => {
    void message.success(messages.done);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={`${messages.actions[action]} · ${row.unitName}`}
      text={<p>{messages.explain[action](formatFen(row.amount))}</p>}
      confirmLabel={messages.actions[action]}
      isDanger={action === 'VOID'}
      reason={action === 'REFUSE' ? 'required' : 'optional'}
      reasonLabel={messages.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) =>
        mutate(
          { path: { id: periodId, voidId: row.id }, body: opinion ? { action, opinion } : { action } },
          { onSuccess },
        )
      }
      onCancel={onClose}
    />
  );
}

function State({ row }: { row: Void }) {
  return (
    <>
      <StatusTag tone={tones[row.status]}>{row.statusWords}</StatusTag>
      {row.decidedBy && <div>{messages.decided(row.decidedBy)}</div>}
      {row.opinion && <div>{row.opinion}</div>}
    </>
  );
}

/** Shares that were wrong, and what became of them; nothing at all while there is none. */
export function VoidTable({ periodId, ofUnits = false }: { periodId: string; ofUnits?: boolean }) {
  const may = useMay();
  const [chosen, setChosen] = useState<Chosen>();
  const { data, error, refetch } = useQuery({ ...voids(periodId), enabled: may('mutual.voids') });
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <Panel title={messages.title}>
      <SimpleTable
        caption={messages.table}
        head={ofUnits ? messages.unitHead : messages.head}
        numeric={[1]}
        rows={data.map((row) => ({
          key: row.id,
          cells: [
            ofUnits ? row.unitName : messages.person(row.memberName ?? '', row.staffNumber ?? ''),
            formatFen(row.amount),
            <div key="error">
              {row.errorWords}
              <div>{row.words}</div>
            </div>,
            <div key="asked">
              {messages.asked(row.askedBy)}
              <div>
                <DateText value={row.askedAt} withTime />
              </div>
            </div>,
            <State key="state" row={row} />,
            row.allowedActions.length > 0 && (
              <ActionBar
                key="acts"
                actions={row.allowedActions}
                labels={messages.actions}
                dangers={['VOID']}
                onAct={(action) => setChosen({ row, action: action as VoidAction })}
              />
            ),
          ],
        }))}
      />
      {chosen && <Decide periodId={periodId} {...chosen} onClose={() => setChosen(undefined)} />}
    </Panel>
  );
}
