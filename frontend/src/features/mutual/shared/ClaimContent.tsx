import { useMutation } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { type Claim, type Opened, openingClaim } from '../claims/api';
import { claimMessages as messages } from '../claims/messages.zh-CN';
import { purposeAt } from '../claims/model';
import styles from './AssessmentView.module.css';

function Content({ opened: { content, trace, appeal } }: { opened: Opened }) {
  const { stays, invoices, diagnosis, diagnosedOn, ownCost, settledOn, statement } = content;
  return (
    <>
      <Facts
        facts={[
          {
            name: messages.stays,
            value: stays.map(({ hospital, admittedOn, dischargedOn }) => (
              <div key={admittedOn}>{messages.stay(hospital, admittedOn, dischargedOn)}</div>
            )),
          },
          {
            name: messages.diagnosis,
            value: diagnosis && (diagnosedOn ? messages.diagnosed(diagnosis, diagnosedOn) : diagnosis),
          },
          { name: messages.ownCost, value: ownCost > 0 && messages.settled(formatFen(ownCost), settledOn ?? '') },
          {
            name: messages.invoices,
            value: invoices.map(({ code, number, amount }) => (
              <div key={`${code} ${number}`}>{messages.invoice(code, number, formatFen(amount))}</div>
            )),
          },
          { name: messages.statement, value: statement },
          ...(appeal ? [{ name: messages.appeal, value: appeal }] : []),
        ]}
      />
      {trace.length > 0 && (
        <>
          <h3>{messages.trace}</h3>
          <ol className={styles.trace}>
            {trace.map(({ words, source }) => (
              <li key={words}>
                {words}
                {source && <small>{source}</small>}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** What a claim says of health and costs: open for the member; for the reviewer who took it after an act that is recorded. */
export function ClaimContent({ claim }: { claim: Claim }) {
  const { mutate, data, error, isPending, reset } = useMutation(openingClaim);
  const opened = claim.own ?? data;
  return (
    <Panel title={messages.contentTitle}>
      {opened ? (
        <>
          <Content opened={opened} />
          {data && <Button onClick={reset}>{messages.hideContent}</Button>}
        </>
      ) : (
        <>
          <p className={styles.note}>{messages.contentHidden}</p>
          {claim.mayOpen && (
            <Button
              disabled={isPending}
              onClick={() => mutate({ path: { id: claim.id }, body: { purpose: purposeAt(claim.status) } })}
            >
              {messages.openContent}
            </Button>
          )}
          {error && <p role="alert">{problemOf(error).title}</p>}
        </>
      )}
    </Panel>
  );
}
