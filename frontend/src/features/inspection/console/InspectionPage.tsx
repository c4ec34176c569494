import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { findings, samples } from '../api';
import { inspectionMessages as messages } from '../messages.zh-CN';
import { DrawSample } from './DrawSample';
import { FindingTable } from './FindingTable';

export default function InspectionPage() {
  const whyNot = useMay().whyNot('inspection.audit');
  const [isDrawing, setIsDrawing] = useState(false);
  const drawn = useQuery(samples);
  const found = useQuery(findings());
  const error = drawn.error ?? found.error;
  const retry = () => void Promise.all([drawn.refetch(), found.refetch()]);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={retry} />;
  if (!drawn.data || !found.data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.note}
        actions={
          <Button type="primary" disabled={whyNot !== undefined} title={whyNot} onClick={() => setIsDrawing(true)}>
            {messages.draw}
          </Button>
        }
      />
      <Panel title={messages.findings}>
        <FindingTable findings={found.data} />
      </Panel>
      <Panel title={messages.samples}>
        <SimpleTable
          caption={messages.sampleTable}
          head={messages.sampleHead}
          empty={messages.noSamples}
          rows={drawn.data.map(({ id, kind, from, to, size, population, seed, drawnBy, drawnAt }) => ({
            key: id,
            cells: [
              <Link key="kind" to={`/inspection/samples/${id}`}>
                {messages.kinds[kind]}
              </Link>,
              messages.period(from, to),
              messages.ofPopulation(size, population),
              seed,
              drawnBy,
              <DateText key="at" value={drawnAt} withTime />,
            ],
          }))}
        />
      </Panel>
      {isDrawing && <DrawSample onClose={() => setIsDrawing(false)} />}
    </>
  );
}
