import { useMutation } from '@tanstack/react-query';
import { useMay } from '@/api/session';
import { Paper } from '@/form/Paper';
import { formatFen } from '@/lib/money';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { Facts } from '@/ui/Facts';
import { MaskedText } from '@/ui/MaskedText';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type Helper, type HelperVisit, revealing, unplanning } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo, isHidden } from '../model';
import styles from './HelperLedger.module.css';
import { photosOf } from './Papers';

const messages = careMessages.helpers;

/** What the helper wrote: his own to read, others' to open for a purpose that the family can read. */
function Words({ visit: { id, words } }: { visit: HelperVisit }) {
  const may = useMay();
  const { mutateAsync } = useMutation(revealing);
  if (!words || !isHidden(words) || !may('hardship.identify')) return words;
  const reveal = async (purpose: string) => {
    const body = { purpose: assistanceMessages.purposes[purpose] ?? purpose };
    return (await mutateAsync({ path: { id }, body })).words;
  };
  return <MaskedText masked={words} label={messages.words} purposes={assistanceMessages.purposes} onReveal={reveal} />;
}

function Planned({ visit, mayPlan }: { visit: HelperVisit; mayPlan: boolean }) {
  const { mutate, isPending } = useMutation(unplanning);
  return (
    <>
      <DateText value={visit.plannedOn} />{' '}
      {visit.status === 'CANCELLED' ? (
        <StatusTag>{messages.cancelled}</StatusTag>
      ) : (
        <>
          <StatusTag tone="info">{messages.planned}</StatusTag> <DueTag days={daysTo(visit.plannedOn)} />
          {mayPlan && (
            <Button look="link" disabled={isPending} onClick={() => mutate({ path: { id: visit.id } })}>
              {messages.cancel}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function Done({ visit, mayOpen }: { visit: HelperVisit; mayOpen: boolean }) {
  const { visitedOn, manner, amount, goods, photos, recordedBy } = visit;
  return (
    <>
      <DateText value={visitedOn} /> {manner && <StatusTag tone="ok">{messages.manners[manner]}</StatusTag>}{' '}
      {recordedBy && <small>{messages.by(recordedBy)}</small>}
      <p>
        <Words visit={visit} />
      </p>
      {(amount > 0 || goods) && (
        <p>{messages.brought(amount > 0 ? messages.yuan(formatFen(amount)) : '', goods ?? '')}</p>
      )}
      {mayOpen && photosOf(photos).map((photo) => <Paper key={photo.id} {...photo} />)}
    </>
  );
}

/** Who helps the family and since when, and each visit with what was brought. */
export function HelperLedger({ helper }: { helper: Helper }) {
  const may = useMay();
  const { mine, mayPlan, visits } = helper;
  return (
    <>
      <Panel>
        <Facts
          facts={[
            { name: messages.helper, value: helper.helperName },
            { name: messages.since, value: <DateText value={helper.since} /> },
            { name: messages.next, value: helper.nextVisitOn && <DateText value={helper.nextVisitOn} /> },
            { name: messages.last, value: helper.lastVisitedOn && <DateText value={helper.lastVisitedOn} /> },
            { name: messages.given, value: messages.yuan(formatFen(helper.given)) },
            { name: messages.due, value: messages.every(helper.everyDays) },
          ]}
        />
        {helper.ending && <p>{messages.endedAt(helper.ending)}</p>}
      </Panel>
      <Panel title={messages.ledger}>
        {visits.length === 0 && <p>{messages.noVisits}</p>}
        <ul className={styles.ledger}>
          {visits.map((visit) => (
            <li key={visit.id}>
              {visit.status === 'DONE' ? (
                <Done visit={visit} mayOpen={mine || may('hardship.handle')} />
              ) : (
                <Planned visit={visit} mayPlan={mayPlan} />
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
