import { useQuery } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Tabs } from 'antd';
import dayjs from 'dayjs';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useActingPost, useMay } from '@/api/session';
import { useFilters } from '@/routing/use-filters';
import { ActionMenu } from '@/ui/console/ActionMenu';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { StatusTag } from '@/ui/StatusTag';
import { unit } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { proposableKinds, standingTone, statusTone } from '../model';
import { ProposeChange } from './ProposeChange';
import { UnitBodies } from './UnitBodies';
import { UnitHistory } from './UnitHistory';
import { UnitOverview } from './UnitOverview';
import { UnitPosts } from './UnitPosts';
import { UnitRelations } from './UnitRelations';
import { UnitTerms } from './UnitTerms';

/** One unit as of a day: what it is, to whom it belongs, who leads it, and how it came to be. */
export default function UnitPage() {
  const { id = '' } = useParams();
  const [{ tab, asOf, act }, setFilters] = useFilters(['tab', 'asOf', 'act']);
  const may = useMay();
  const { tenantId } = useActingPost();
  const { data, error, refetch } = useQuery(unit(id, asOf));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const show = (change: { tab?: string; asOf?: string; act?: string }) =>
    setFilters({ tab: tab ?? '', asOf: asOf ?? '', ...change });
  const kinds = proposableKinds(data, tenantId);
  const why = may.whyNot('unit.change');
  return (
    <>
      <PageHeader
        title={data.name}
        tags={
          <>
            <StatusTag tone={statusTone[data.status]}>{messages.statuses[data.status]}</StatusTag>
            <StatusTag tone={standingTone[data.standing]}>{messages.standings[data.standing]}</StatusTag>
          </>
        }
        note={messages.kinds[data.kind]}
        actions={
          <>
            {kinds.length > 0 && (
              <ActionMenu
                label={messages.propose}
                actions={kinds.map((kind) => ({ action: kind, allowed: !why, ...(why ? { reason: why } : {}) }))}
                labels={messages.changeKinds}
                dangers={['DISSOLVE']}
                onAct={(kind) => show({ act: kind })}
              />
            )}
            <DatePicker
              aria-label={messages.fields.asOf}
              value={asOf ? dayjs(asOf) : null}
              placeholder={messages.asOfToday}
              onChange={(date) => show({ asOf: date?.format('YYYY-MM-DD') ?? '' })}
            />
          </>
        }
      />
      {asOf && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={messages.asOfPast(asOf)}
          action={
            <Button size="small" onClick={() => show({ asOf: '' })}>
              {messages.backToToday}
            </Button>
          }
        />
      )}
      <Tabs
        activeKey={tab ?? 'overview'}
        onChange={(chosen) => show({ tab: chosen })}
        destroyOnHidden
        items={[
          { key: 'overview', label: messages.tabs.overview, children: <UnitOverview unit={data} /> },
          { key: 'relations', label: messages.tabs.relations, children: <UnitRelations unit={data} /> },
          { key: 'terms', label: messages.tabs.terms, children: <UnitTerms unit={data} /> },
          { key: 'bodies', label: messages.tabs.bodies, children: <UnitBodies unit={data} asOf={asOf} /> },
          { key: 'posts', label: messages.tabs.posts, children: <UnitPosts unit={data} /> },
          { key: 'history', label: messages.tabs.history, children: <UnitHistory unit={data} /> },
        ]}
      />
      <ProposeChange
        kind={why ? undefined : kinds.find((kind) => kind === act)}
        unit={data}
        onClose={() => show({ act: '' })}
      />
    </>
  );
}
