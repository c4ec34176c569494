import { useMutation } from '@tanstack/react-query';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import { MaskedText } from '@/ui/MaskedText';
import { Panel } from '@/ui/Panel';
import { type Concern, revealing } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import styles from './Rights.module.css';

const { fields } = messages;

/** The name; one that was not given towards the branch only for a purpose that the member can read. */
function Requester({ of }: { of: Concern }) {
  const may = useMay();
  const { mutateAsync } = useMutation(revealing);
  if (!of.discreet || of.mine || !may('concern.unmask')) return of.requester;
  const reveal = async (purpose: string) => {
    const body = { purpose: messages.purposes[purpose] ?? purpose };
    return (await mutateAsync({ path: { id: of.id }, body })).name;
  };
  return <MaskedText masked={of.requester} label={fields.requester} purposes={messages.purposes} onReveal={reveal} />;
}

/** What is asked, by whom and until when it is answered. */
export function ConcernFacts({ of }: { of: Concern }) {
  return (
    <>
      <p className={styles.words}>{of.statement}</p>
      <Facts
        facts={[
          { name: fields.kind, value: of.kindWords },
          { name: fields.requester, value: <Requester of={of} /> },
          { name: fields.unit, value: of.unitName },
          { name: fields.desk, value: of.deskWords },
          { name: fields.filedAt, value: <DateText value={of.filedAt} withTime /> },
          { name: fields.dueOn, value: of.dueOn },
          { name: fields.promisedOn, value: of.promisedOn },
          { name: fields.promiseBasis, value: of.promiseBasis },
          ...(of.satisfaction ? [{ name: fields.satisfaction, value: messages.verdicts[of.satisfaction] }] : []),
        ]}
      />
    </>
  );
}

/** What the union said. */
export function ConcernAnswer({ of }: { of: Concern }) {
  if (!of.answer) return null;
  return (
    <Panel title={fields.answer} extra={of.answeredOn}>
      <p className={styles.words}>{of.answer}</p>
      {of.answeredBy && <p>{messages.answered(of.answeredBy)}</p>}
    </Panel>
  );
}
