import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { useExport } from '@/form/console/use-export';
import { useFilters } from '@/routing/use-filters';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { cancelling, eventSheet, events, type RightsEvent } from '../events/api';
import { eventMessages as messages } from '../events/messages.zh-CN';
import { RecordEvent } from './RecordEvent';
import { YearSelect } from './YearSelect';

const { fields } = messages;

function Cancel({ of, onClose }: { of: RightsEvent; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(cancelling);
  return (
    <ConfirmDialog
      isOpen
      title={messages.cancel}
      text={<p>{messages.cancelText(of.title)}</p>}
      submitError={error}
      isPending={isPending}
      onConfirm={() => mutate({ path: { id: of.id } }, { onSuccess: onClose })}
      onCancel={onClose}
    />
  );
}

/** What the union did for the rights of all its members in a year, and what it plans. */
export default function EventPage() {
  const mayRecord = useMay()('rights-event.record');
  const [filters, setFilters] = useFilters(['year'] as const);
  const year = Number(filters.year ?? new Date().getFullYear());
  const [isRecording, setIsRecording] = useState(false);
  const [cancelled, setCancelled] = useState<RightsEvent>();
  const { data, error, refetch } = useQuery(events(year));
  const { onExport, isExporting } = useExport(() => eventSheet(year, messages.sheetName(year)), mayRecord);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          <>
            <YearSelect year={data.year} onChoose={(chosen) => setFilters({ year: String(chosen) })} />{' '}
            {onExport && (
              <Button disabled={isExporting} onClick={onExport}>
                {isExporting ? messages.exporting : messages.export}
              </Button>
            )}{' '}
            {mayRecord && (
              <Button look="act" onClick={() => setIsRecording(true)}>
                {messages.record}
              </Button>
            )}
          </>
        }
      />
      {data.sums.length > 0 && (
        <Panel title={messages.sums}>
          <Facts
            facts={data.sums.map((sum) => ({
              name: sum.words,
              value: `${messages.events(sum.events)} · ${messages.people(sum.participants)}`,
            }))}
          />
        </Panel>
      )}
      <Panel>
        <SimpleTable
          caption={messages.title}
          head={[
            fields.heldOn,
            fields.kind,
            fields.title,
            fields.place,
            fields.partnerShort,
            fields.departments,
            fields.participantsShort,
            '',
          ]}
          numeric={[6]}
          rows={data.events.map((each) => ({
            key: each.id,
            cells: [
              each.heldOn,
              each.kindWords,
              each.title,
              each.place,
              each.partner,
              each.departments,
              each.participants || messages.planned,
              mayRecord && (
                <Button key="cancel" onClick={() => setCancelled(each)}>
                  {messages.cancel}
                </Button>
              ),
            ],
          }))}
          empty={messages.none}
        />
      </Panel>
      {isRecording && <RecordEvent onClose={() => setIsRecording(false)} />}
      {cancelled && <Cancel of={cancelled} onClose={() => setCancelled(undefined)} />}
    </>
  );
}
