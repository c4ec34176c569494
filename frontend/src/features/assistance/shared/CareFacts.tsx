import { useMutation } from '@tanstack/react-query';
import { useMay } from '@/api/session';
import { Paper } from '@/form/Paper';
import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { DueTag } from '@/ui/DueTag';
import { Facts } from '@/ui/Facts';
import { MaskedText } from '@/ui/MaskedText';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { assistanceMessages } from '../messages.zh-CN';
import { daysTo, isHidden } from '../model';
import { type CareEvent, revealing } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { careTone, givenOf } from '../visits/model';
import { photosOf } from './Papers';

/** What the visitors wrote: the member's to read, others' to open for a purpose that he can read. */
function Words({ event: { id, visit } }: { event: CareEvent }) {
  const may = useMay();
  const { mutateAsync } = useMutation(revealing);
  const words = visit?.words;
  if (!words || !isHidden(words) || !may('hardship.identify')) return words;
  const reveal = async (purpose: string) => {
    const body = { purpose: assistanceMessages.purposes[purpose] ?? purpose };
    return (await mutateAsync({ path: { id }, body })).words;
  };
  return <MaskedText masked={words} label={messages.words} purposes={assistanceMessages.purposes} onReveal={reveal} />;
}

/** The event, the visit for it, what was given and who signed. */
export function CareFacts({ event }: { event: CareEvent }) {
  const may = useMay();
  const { visit, mine } = event;
  const mayOpen = mine || may('care.handle');
  return (
    <>
      <Panel title={event.memberName}>
        <p>
          <StatusTag tone={careTone[event.status]}>{event.statusWords}</StatusTag>{' '}
          {event.status === 'OPEN' && <DueTag days={daysTo(event.dueOn)} />} {messages.plain[event.status]}
        </p>
        <Facts
          facts={[
            { name: messages.kind, value: event.kindName },
            { name: assistanceMessages.fields.unit, value: event.unitName },
            { name: messages.happenedOn, value: <DateText value={event.happenedOn} /> },
            { name: messages.visitor, value: event.visitorWords },
            { name: messages.due, value: <DateText value={event.dueOn} /> },
            {
              name: messages.amountCap,
              value: event.amountCap === undefined ? messages.noCap : messages.capOf(formatFen(event.amountCap)),
            },
            ...(event.reason ? [{ name: messages.reason, value: event.reason }] : []),
          ]}
        />
      </Panel>
      {visit && (
        <Panel title={messages.record}>
          <Facts
            facts={[
              { name: messages.visitedOn, value: <DateText value={visit.visitedOn} /> },
              { name: messages.who, value: visit.visitors.join('、') },
              { name: messages.words, value: <Words event={event} /> },
              { name: messages.gifts, value: givenOf(event) || messages.nothing },
              {
                name: messages.signature,
                value: visit.signedBy && (
                  <>
                    {messages.signedBy(visit.signedBy)} <DateText value={visit.signedAt} />
                  </>
                ),
              },
            ]}
          />
          {mayOpen && photosOf(visit.photos).map((photo) => <Paper key={photo.id} {...photo} />)}
          {mayOpen && visit.receiptFileId && <Paper id={visit.receiptFileId} name={messages.receipt} />}
        </Panel>
      )}
    </>
  );
}
