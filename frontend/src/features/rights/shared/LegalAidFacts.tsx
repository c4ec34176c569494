import { useMutation } from '@tanstack/react-query';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { type LegalAid, printing } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { Opens, show } from './Opens';
import styles from './Rights.module.css';

const { fields } = messages;
const words = (text: string) => <span className={styles.words}>{text}</span>;

/** What the member says and by when the next step is due, with the paper to sign. */
export function LegalAidFacts({ of }: { of: LegalAid }) {
  const print = useMutation(printing);
  return (
    <>
      <Facts
        facts={[
          { name: fields.applicant, value: of.applicant },
          { name: fields.unit, value: of.unitName },
          { name: fields.kind, value: of.kindWords },
          { name: fields.privacy, value: of.privacyWords },
          { name: fields.opponentShort, value: of.request.opponent },
          { name: fields.appliedOn, value: of.appliedOn },
          { name: fields.dueOn, value: of.overdue ? <b>{of.dueOn}</b> : of.dueOn },
          { name: fields.dueBasis, value: of.dueBasis },
          { name: fields.facts, value: words(of.request.facts) },
          { name: fields.wish, value: words(of.request.wish) },
        ]}
      />
      <Opens
        label={messages.print}
        busy={messages.printing}
        mutate={() => print.mutate({ path: { id: of.id } }, { onSuccess: show })}
        url={print.data?.url}
        error={print.error}
        isPending={print.isPending}
      />
    </>
  );
}

/** Who helps, and what he did so far. */
export function LegalAidWork({ of }: { of: LegalAid }) {
  if (!of.adviser) return null;
  return (
    <Panel title={messages.log} extra={[of.adviser, of.adviserFirm].filter(Boolean).join(' · ')}>
      <Facts
        facts={[
          { name: fields.contact, value: of.adviserContact },
          ...of.log.map(({ doneOn, workWords, minutes, notes, author }) => ({
            name: `${doneOn} ${workWords}`,
            value: (
              <>
                {words(notes)} <small>{messages.logged(minutes, author)}</small>
              </>
            ),
          })),
        ]}
      />
      {of.log.length === 0 && <p>{messages.noLog}</p>}
    </Panel>
  );
}

/** What came of it, and what the member thinks of the help. */
export function LegalAidResult({ of }: { of: LegalAid }) {
  if (!of.outcomeWords) return null;
  return (
    <Panel title={messages.result} extra={of.closedOn}>
      <Facts
        facts={[
          { name: fields.outcome, value: of.outcomeWords },
          { name: fields.satisfaction, value: of.satisfaction && messages.verdicts[of.satisfaction] },
          { name: fields.result, value: of.result && words(of.result) },
        ]}
      />
    </Panel>
  );
}
