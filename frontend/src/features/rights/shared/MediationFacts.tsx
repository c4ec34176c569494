import { useMutation } from '@tanstack/react-query';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { type Mediation, opening, printing } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { Opens, show } from './Opens';
import styles from './Rights.module.css';

const { fields } = messages;

/** What the claimants say; nobody reads it who has nothing to do with the case. */
export function DisputeFacts({ of }: { of: Mediation }) {
  const { dispute } = of;
  if (!dispute) return <p>{of.status === 'SEALED' ? messages.plain.SEALED : messages.hidden}</p>;
  return (
    <Facts
      facts={[
        { name: fields.claimant, value: dispute.claimants.join('、') },
        ...(dispute.representatives.length > 0
          ? [{ name: fields.spokesmen, value: dispute.representatives.join('、') }]
          : []),
        { name: fields.respondent, value: dispute.respondent },
        { name: fields.respondentAt, value: of.respondentUnitName },
        { name: fields.claim, value: <span className={styles.words}>{dispute.claim}</span> },
        { name: fields.facts, value: <span className={styles.words}>{dispute.facts}</span> },
      ]}
    />
  );
}

/** The clocks of the law, with where each comes from. */
export function Clocks({ of }: { of: Mediation }) {
  return (
    <Facts
      facts={[
        { name: fields.receivedOn, value: of.receivedOn },
        { name: fields.acceptBy, value: of.acceptBy },
        { name: fields.concludeBy, value: of.overdue ? <b>{of.concludeBy}</b> : of.concludeBy },
        { name: fields.clockBasis, value: of.clockBasis },
        ...(of.pausedDays > 0 ? [{ name: fields.pausedDays, value: messages.days(of.pausedDays) }] : []),
        { name: fields.limitationOn, value: of.limitationOn },
        { name: fields.mediator, value: of.mediator },
      ]}
    />
  );
}

/** The text that both sign, how far the signatures are, and the printed form. */
export function Agreement({ of }: { of: Mediation }) {
  const print = useMutation(printing);
  const paper = useMutation(opening);
  if (!of.agreement) return null;
  const id = of.respondentPaperId;
  return (
    <Panel title={messages.agreementTitle}>
      <p className={styles.words}>{of.agreement}</p>
      <Facts
        facts={[
          {
            name: fields.claimantSignedOn,
            value: of.claimantSignedOn ? messages.signedBy(of.claimant, of.claimantSignedOn) : messages.unsigned,
          },
          {
            name: fields.respondentSigned,
            value: of.respondentSignedOn
              ? messages.signedBy(of.respondentSignedName ?? '', of.respondentSignedOn)
              : messages.unsigned,
          },
        ]}
      />
      <Opens
        label={messages.print}
        busy={messages.printing}
        mutate={() => print.mutate({ path: { id: of.id } }, { onSuccess: show })}
        url={print.data?.url}
        error={print.error}
        isPending={print.isPending}
      />{' '}
      {id && (
        <Opens
          label={messages.openPaper}
          busy={messages.printing}
          mutate={() => paper.mutate({ path: { id } }, { onSuccess: show })}
          url={paper.data?.url}
          error={paper.error}
          isPending={paper.isPending}
        />
      )}
    </Panel>
  );
}
