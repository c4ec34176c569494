import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import styles from '../shared/Rights.module.css';
import { type Finding, settling, type WomenLedger } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';
import { RecordWomenCheck } from './RecordWomenCheck';
import { StepDialog } from './StepDialog';

const { fields } = messages;

function Settle({ of, onClose }: { of: Finding; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(settling);
  return (
    <StepDialog
      label={messages.settle}
      text={messages.settleText}
      words="required"
      wordsLabel={fields.settledAs}
      error={error}
      isPending={isPending}
      onTake={(opinion, done) => mutate({ path: { id: of.id }, body: { opinion } }, done)}
      onClose={onClose}
    />
  );
}

function State({ of, onSettle }: { of: Finding; onSettle: () => void }) {
  if (of.met) return <StatusTag tone="ok">{messages.met}</StatusTag>;
  if (of.settledOn)
    return (
      <>
        <StatusTag tone="ok">{messages.settled}</StatusTag> {of.settledOn} · {of.settledAs}
      </>
    );
  return (
    <>
      <StatusTag tone={of.overdue ? 'bad' : 'warn'}>{of.overdue ? messages.overdue : messages.unmet}</StatusTag>{' '}
      {of.dueOn} <Button onClick={onSettle}>{messages.settle}</Button>
    </>
  );
}

/** What the checks of the year found; what is still to be put right stands first. */
export function WomenChecks({ of }: { of: WomenLedger }) {
  const [act, setAct] = useState<'check' | Finding>();
  const close = () => setAct(undefined);
  return (
    <Panel title={messages.checks} extra={<Button onClick={() => setAct('check')}>{messages.check}</Button>}>
      <SimpleTable
        caption={messages.checks}
        head={[fields.checkedOn, fields.rule, fields.basis, fields.situation, fields.met]}
        rows={of.findings.map((each) => ({
          key: each.id,
          cells: [
            <span key="on" className={styles.whole}>
              {each.checkedOn}
            </span>,
            each.rule,
            each.basis,
            each.situation,
            <State key="state" of={each} onSettle={() => setAct(each)} />,
          ],
        }))}
        empty={messages.noFindings}
      />
      {act === 'check' && <RecordWomenCheck checklist={of.checklist} onClose={close} />}
      {typeof act === 'object' && <Settle of={act} onClose={close} />}
    </Panel>
  );
}
