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
import { closing, desk, type RiskItem, reporting } from '../risks/api';
import { riskMessages as messages } from '../risks/messages.zh-CN';
import { riskTone } from '../risks/model';
import { ReportRisks } from './ReportRisks';
import { StepDialog } from './StepDialog';

const { fields } = messages;

function Zero({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(reporting);
  return (
    <StepDialog
      label={messages.zero}
      text={messages.zeroText}
      words="none"
      error={error}
      isPending={isPending}
      onTake={(_none, done) => mutate({ body: { items: [] } }, done)}
      onClose={onClose}
    />
  );
}

function Close({ of, onClose }: { of: RiskItem; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(closing);
  return (
    <StepDialog
      label={messages.close}
      text={messages.closeText}
      words="required"
      wordsLabel={fields.result}
      error={error}
      isPending={isPending}
      onTake={(opinion, done) => mutate({ path: { id: of.id }, body: { opinion } }, done)}
      onClose={onClose}
    />
  );
}

const level = ({ level: of, levelWords }: RiskItem) => (
  <StatusTag key="level" tone={riskTone[of]}>
    {levelWords}
  </StatusTag>
);

/** The register of a union and its two reports a week. */
export default function RiskPage() {
  const [act, setAct] = useState<'zero' | 'report' | RiskItem>();
  const { data, error, refetch } = useQuery(desk);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setAct(undefined);
  return (
    <>
      <PageHeader
        title={messages.title}
        tags={
          <>
            <StatusTag tone={data.reported ? 'ok' : 'warn'}>
              {data.reported ? messages.reported : messages.notReported}
            </StatusTag>
            {data.missed.length > 0 && <StatusTag tone="bad">{messages.missed(data.missed.join('、'))}</StatusTag>}
          </>
        }
        note={messages.note(data.dueOn, data.basis)}
        actions={
          !data.reported && (
            <>
              <Button onClick={() => setAct('zero')}>{messages.zero}</Button>{' '}
              <Button look="act" onClick={() => setAct('report')}>
                {messages.report}
              </Button>
            </>
          )
        }
      />
      <Panel title={messages.open}>
        <SimpleTable
          caption={messages.open}
          head={[fields.level, fields.situation, fields.people, fields.measure, fields.dueOn, '']}
          numeric={[2]}
          rows={data.open.map((each) => ({
            key: each.id,
            cells: [
              level(each),
              each.situation,
              each.people,
              each.measure,
              <span key="due">
                {each.dueOn} {each.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
              </span>,
              <Button key="close" onClick={() => setAct(each)}>
                {messages.close}
              </Button>,
            ],
          }))}
          empty={messages.noOpen}
        />
      </Panel>
      {data.closed.length > 0 && (
        <Panel title={messages.closed}>
          <SimpleTable
            caption={messages.closed}
            head={[fields.level, fields.situation, fields.result, fields.closedOn]}
            rows={data.closed.map((each) => ({
              key: each.id,
              cells: [level(each), each.situation, each.result, each.closedOn],
            }))}
          />
        </Panel>
      )}
      <Panel title={messages.reports}>
        <SimpleTable
          caption={messages.reports}
          head={[fields.reportDay, fields.items, fields.grave, fields.reportedBy]}
          numeric={[1, 2]}
          rows={data.reports.map(({ dueOn, items, grave, reportedBy }) => ({
            key: dueOn,
            cells: [dueOn, items === 0 ? messages.zero : items, grave, reportedBy],
          }))}
          empty={messages.noReports}
        />
      </Panel>
      {act === 'zero' && <Zero onClose={close} />}
      {act === 'report' && <ReportRisks onClose={close} />}
      {typeof act === 'object' && <Close of={act} onClose={close} />}
    </>
  );
}
