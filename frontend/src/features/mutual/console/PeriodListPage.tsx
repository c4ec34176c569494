import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { type Column, DataTable } from '@/table/DataTable';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type PeriodSummary, periods } from '../api';
import { mutualMessages as messages } from '../messages.zh-CN';
import { periodTone } from '../model';
import { mutualPaths } from '../paths';
import { solvencyMessages } from '../solvency/messages.zh-CN';
import { PlanDrawer } from './PlanDrawer';

const { fields } = messages;

const columns: Column<PeriodSummary>[] = [
  {
    key: 'name',
    title: fields.name,
    isFixed: true,
    render: (_value, { id, plan }) => <Link to={mutualPaths.period(id)}>{plan.name}</Link>,
  },
  {
    key: 'status',
    title: fields.status,
    render: (_value, { status, statusWords }) => <StatusTag tone={periodTone[status]}>{statusWords}</StatusTag>,
  },
  { key: 'scheme', title: fields.scheme, render: (_value, { scheme }) => messages.schemes[scheme] },
  { key: 'cover', title: fields.cover, render: (_value, { plan }) => messages.cover(plan.startsOn, plan.endsOn) },
  { key: 'enrolUntil', title: fields.enrolUntil, render: (_value, { plan }) => plan.enrolUntil },
  { key: 'claimUntil', title: fields.claimUntil, render: (_value, { plan }) => plan.claimUntil },
  { key: 'organiser', title: fields.organiser, dataIndex: 'organiserName' },
];

export default function PeriodListPage() {
  const may = useMay();
  const [isDrafting, setDrafting] = useState(false);
  const { data, error, isFetching, refetch } = useQuery(periods);
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          <>
            {may('mutual.participation') && <Link to={mutualPaths.solvency}>{solvencyMessages.title}</Link>}{' '}
            {may('mutual.run') && (
              <Button type="primary" onClick={() => setDrafting(true)}>
                {messages.draft}
              </Button>
            )}
          </>
        }
      />
      <DataTable<PeriodSummary>
        name="mutual-periods"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        rows={data}
        isLoading={isFetching}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      />
      {isDrafting && <PlanDrawer onClose={() => setDrafting(false)} />}
    </>
  );
}
