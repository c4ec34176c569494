import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { type BodyView, bodies, endingBody, type SeatView, type UnitView } from '../api';
import { officeMessages as messages } from '../offices/messages.zh-CN';
import { AddBodyMember } from './AddBodyMember';
import { BodyPanel } from './BodyPanel';
import { EndOffice } from './EndOffice';
import { EndSeat } from './EndSeat';
import { RecordBody } from './RecordBody';

type Open =
  | { form: 'set-up' }
  | { form: 'seat'; body: BodyView }
  | { form: 'end'; body: BodyView }
  | { form: 'end-seat'; seat: SeatView };

/** The committees of a unit as of a day, and those set up for later. */
export function UnitBodies({ unit, asOf }: { unit: UnitView; asOf: string | undefined }) {
  const may = useMay();
  const [open, setOpen] = useState<Open>();
  const { data, error, refetch } = useQuery(bodies(unit.id, asOf));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const isOwn = unit.standing === 'OWN';
  const close = () => setOpen(undefined);
  const setUp = isOwn && (
    <Button
      disabled={!may('body.record')}
      title={may.whyNot('body.record')}
      onClick={() => setOpen({ form: 'set-up' })}
    >
      {messages.setUp}
    </Button>
  );
  return (
    <>
      {data.length === 0 ? (
        <EmptyState title={messages.noBodies} text={messages.noBodiesText} action={setUp} />
      ) : (
        <>
          {setUp && <p style={{ marginBottom: 12 }}>{setUp}</p>}
          {data.map((body) => (
            <BodyPanel
              key={body.id}
              body={body}
              isOwn={isOwn}
              onSeat={() => setOpen({ form: 'seat', body })}
              onEnd={() => setOpen({ form: 'end', body })}
              onEndSeat={(seat) => setOpen({ form: 'end-seat', seat })}
            />
          ))}
        </>
      )}
      {open?.form === 'set-up' && <RecordBody unit={unit} onClose={close} />}
      {open?.form === 'seat' && <AddBodyMember body={open.body} onClose={close} />}
      {open?.form === 'end-seat' && <EndSeat seat={open.seat} onClose={close} />}
      <EndOffice
        id={open?.form === 'end' ? open.body.id : undefined}
        title={open?.form === 'end' ? messages.endBodyOf(open.body.name) : ''}
        hint={messages.endBodyHint}
        ending={endingBody}
        onClose={close}
      />
    </>
  );
}
