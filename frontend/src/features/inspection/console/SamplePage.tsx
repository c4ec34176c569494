import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { findings, packing, type SampleRow, sample } from '../api';
import { inspectionMessages as messages } from '../messages.zh-CN';
import { FindingTable } from './FindingTable';
import { RaiseFinding } from './RaiseFinding';

const objectPath = { AID_GRANT: '/assistance/aid-grants', PAYMENT: '/payment-batches' } as const;

export default function SamplePage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [chosen, setChosen] = useState<SampleRow>();
  const { data, error, refetch } = useQuery(sample(id));
  const found = useQuery(findings(id));
  const pack = useMutation(packing);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={`${messages.sample} · ${messages.kinds[data.kind]}`}
        tags={
          <StatusTag tone={data.reproduced ? 'ok' : 'bad'}>
            {data.reproduced ? messages.reproduced : messages.changed}
          </StatusTag>
        }
        note={messages.period(data.from, data.to)}
        actions={
          may('inspection.audit') && (
            <Button loading={pack.isPending} onClick={() => pack.mutate({ path: { id } })}>
              {messages.pack}
            </Button>
          )
        }
      />
      {pack.data && (
        <Panel>
          <p role="status">
            <a href={pack.data.url}>{messages.packOpen}</a> {messages.packNote}
          </p>
        </Panel>
      )}
      <Panel>
        <Facts
          facts={[
            { name: messages.fields.size, value: messages.ofPopulation(data.rows.length, data.population) },
            { name: messages.fields.seed, value: data.seed },
            { name: messages.drawnBy, value: data.drawnBy },
            {
              name: messages.digest,
              value: <code style={{ overflowWrap: 'anywhere' }}>{data.populationDigest}</code>,
            },
          ]}
        />
      </Panel>
      <Panel title={messages.rowTable}>
        <SimpleTable
          caption={messages.rows}
          head={messages.rowHead}
          numeric={[1]}
          rows={data.rows.map((row) => ({
            key: row.id,
            cells: [
              <Link key="object" to={`${objectPath[data.kind]}/${row.objectId}`}>
                {row.label}
              </Link>,
              formatFen(row.amount),
              messages.statuses[row.status] ?? row.status,
              row.day,
              may('inspection.audit') && (
                <Button key="raise" size="small" onClick={() => setChosen(row)}>
                  {messages.raiseShort}
                </Button>
              ),
            ],
          }))}
        />
      </Panel>
      <Panel title={messages.findings}>
        <FindingTable findings={found.data ?? []} />
      </Panel>
      {chosen && <RaiseFinding sampleId={id} row={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
