import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { period } from '../api';
import { mutualPaths } from '../paths';
import { samples } from '../samples/api';
import { sampleMessages as messages } from '../samples/messages.zh-CN';
import { DrawMutualSample } from './DrawMutualSample';

/** The samples of a period, and drawing another one. */
export default function SampleListPage() {
  const { id = '' } = useParams();
  const whyNot = useMay().whyNot('mutual.sample');
  const [isDrawing, setIsDrawing] = useState(false);
  const { data, error, refetch } = useQuery(samples(id));
  const { data: of } = useQuery(period(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.heading(of?.plan.name ?? '')}
        note={messages.note}
        actions={
          <Button type="primary" disabled={whyNot !== undefined} title={whyNot} onClick={() => setIsDrawing(true)}>
            {messages.draw}
          </Button>
        }
      />
      <Panel>
        <SimpleTable
          caption={messages.table}
          head={messages.head}
          numeric={[1, 3, 4]}
          empty={messages.empty}
          rows={data.map(({ id: key, from, to, size, population, seed, checked, deviations, drawnBy, drawnAt }) => ({
            key,
            cells: [
              <Link key="span" to={mutualPaths.sample(id, key)}>
                {messages.span(from, to)}
              </Link>,
              messages.ofPopulation(size, population),
              seed,
              messages.ofSize(checked, size),
              deviations,
              drawnBy,
              <DateText key="at" value={drawnAt} withTime />,
            ],
          }))}
        />
      </Panel>
      {isDrawing && <DrawMutualSample periodId={id} onClose={() => setIsDrawing(false)} />}
    </>
  );
}
