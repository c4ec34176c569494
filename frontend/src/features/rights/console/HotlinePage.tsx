import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { ending, type HotlineNumber, hotlines } from '../hotlines/api';
import { hotlineMessages as messages } from '../hotlines/messages.zh-CN';
import { hoursOf } from '../hotlines/model';
import { OfficeCalls } from './OfficeCalls';
import { OpenHotline } from './OpenHotline';
import { StepDialog } from './StepDialog';

const { fields } = messages;

function End({ of, onClose }: { of: HotlineNumber; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(ending);
  return (
    <StepDialog
      label={messages.end}
      text={messages.endText(of.name)}
      words="none"
      error={error}
      isPending={isPending}
      onTake={(_none, done) => mutate({ path: { id: of.id } }, done)}
      onClose={onClose}
    />
  );
}

/** The numbers that members see, and the calls that the office took. */
export default function HotlinePage() {
  const [act, setAct] = useState<'open' | HotlineNumber>();
  const { data, error, refetch } = useQuery(hotlines);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setAct(undefined);
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.note}
        actions={<Button onClick={() => setAct('open')}>{messages.add}</Button>}
      />
      <Panel title={messages.numbers}>
        <SimpleTable
          caption={messages.numbers}
          head={[fields.line, fields.name, fields.number, fields.hours, fields.union, fields.startsOn, '']}
          rows={data.map((each) => ({
            key: each.id,
            cells: [
              messages.lines[each.line],
              each.name,
              each.number,
              <span key="hours">
                {hoursOf(each)} {each.openNow && <StatusTag tone="ok">{messages.openNow}</StatusTag>}
              </span>,
              each.union,
              each.startsOn,
              each.own && !each.endsOn && (
                <Button key="end" onClick={() => setAct(each)}>
                  {messages.end}
                </Button>
              ),
            ],
          }))}
          empty={messages.noNumbers}
        />
      </Panel>
      <OfficeCalls />
      {act === 'open' && <OpenHotline onClose={close} />}
      {typeof act === 'object' && <End of={act} onClose={close} />}
    </>
  );
}
