import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { type Column, DataTable } from '@/table/DataTable';
import { DateText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { type CampaignSummary, campaigns } from '../campaigns/api';
import { campaignMessages as messages } from '../campaigns/messages.zh-CN';
import { campaignTone } from '../campaigns/model';
import { assistancePaths } from '../paths';
import { ProposeCampaign } from './ProposeCampaign';

const columns: Column<CampaignSummary>[] = [
  {
    key: 'name',
    title: messages.name,
    isFixed: true,
    render: (_value, { id, name }) => <Link to={assistancePaths.campaign(id)}>{name}</Link>,
  },
  { key: 'theme', title: messages.theme, render: (_value, { theme }) => messages.themes[theme] },
  { key: 'form', title: messages.form, render: (_value, { form }) => messages.forms[form] },
  {
    key: 'period',
    title: messages.period,
    render: (_value, { startsOn, endsOn }) => (
      <>
        <DateText value={startsOn} /> – <DateText value={endsOn} />
      </>
    ),
  },
  {
    key: 'status',
    title: messages.status,
    render: (_value, { status }) => <StatusTag tone={campaignTone[status]}>{messages.statuses[status]}</StatusTag>,
  },
  {
    key: 'perPerson',
    title: messages.perPerson,
    align: 'right',
    render: (_value, row) => <MoneyText fen={row.perPerson} />,
  },
  {
    key: 'quota',
    title: messages.quota,
    align: 'right',
    render: (_value, row) => messages.quotaOf(row.peopleUsed, row.peopleCap),
  },
  { key: 'paidPeople', title: messages.quotaHead[5] as string, align: 'right', dataIndex: 'paidPeople' },
  {
    key: 'paidAmount',
    title: messages.quotaHead[6] as string,
    align: 'right',
    render: (_value, row) => <MoneyText fen={row.paidAmount} />,
  },
];

/** The campaigns of the union, the latest first. */
export default function CampaignListPage() {
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error, isPending, refetch } = useQuery(campaigns);
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.subtitle}
        actions={
          may('campaign.propose') && (
            <Button type="primary" onClick={() => setIsOpen(true)}>
              {messages.propose}
            </Button>
          )
        }
      />
      <DataTable<CampaignSummary>
        name="campaigns"
        caption={messages.table}
        columns={columns}
        rowKey="id"
        rows={data}
        isLoading={isPending}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      />
      <ProposeCampaign isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}
