import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { type Appointment, appointments, closing, endingAppointment, slots } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';
import { CounselNote } from './CounselNote';
import { HotlineLog } from './HotlineLog';
import { OfferSlot } from './OfferSlot';

const { fields } = messages;

/** The hours that the counsellor offers. */
function OwnSlots() {
  const { data = [] } = useQuery(slots);
  const [isOffering, setIsOffering] = useState(false);
  const close = useMutation(closing);
  return (
    <Panel title={messages.slots} extra={<Button onClick={() => setIsOffering(true)}>{messages.offer}</Button>}>
      <SimpleTable
        caption={messages.slots}
        head={[fields.startsAt, fields.kind, fields.place, fields.minutes, fields.status, '']}
        numeric={[3]}
        rows={data
          .filter(({ mine }) => mine)
          .map(({ id, startsAt, kind, place, minutes, status }) => ({
            key: id,
            cells: [
              <DateText key="at" value={startsAt} withTime />,
              messages.kinds[kind],
              place,
              minutes,
              messages.slotStatuses[status],
              status === 'OPEN' && (
                <Button key="close" onClick={() => close.mutate({ path: { id } })}>
                  {messages.close}
                </Button>
              ),
            ],
          }))}
        empty={messages.noSlots}
      />
      {isOffering && <OfferSlot onClose={() => setIsOffering(false)} />}
    </Panel>
  );
}

/** A counsellor's own appointments; nobody else sees this page with anything on it. */
export default function CounselDeskPage() {
  const { data, error, refetch } = useQuery(appointments);
  const [noting, setNoting] = useState<Appointment>();
  const end = useMutation(endingAppointment);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const problem = end.error && problemOf(end.error);
  return (
    <>
      <PageHeader title={messages.deskPage} note={messages.noteHint} />
      <Panel title={messages.appointments}>
        {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
        <SimpleTable
          caption={messages.appointments}
          head={[fields.startsAt, fields.topic, fields.status, '']}
          rows={data.map((each) => ({
            key: each.id,
            cells: [
              <DateText key="at" value={each.slot.startsAt} withTime />,
              each.topicWords,
              each.statusWords,
              <span key="acts">
                {each.status === 'BOOKED' && (
                  <>
                    <Button onClick={() => end.mutate({ path: { id: each.id }, body: { came: true } })}>
                      {messages.came}
                    </Button>{' '}
                    <Button onClick={() => end.mutate({ path: { id: each.id }, body: { came: false } })}>
                      {messages.missed}
                    </Button>{' '}
                  </>
                )}
                <Button onClick={() => setNoting(each)}>{messages.openNote}</Button>
              </span>,
            ],
          }))}
          empty={messages.noAppointments}
        />
      </Panel>
      <OwnSlots />
      <HotlineLog />
      {noting && <CounselNote of={noting} onClose={() => setNoting(undefined)} />}
    </>
  );
}
