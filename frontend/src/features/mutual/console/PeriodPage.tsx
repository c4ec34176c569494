import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { period } from '../api';
import { committeeMessages } from '../committee/messages.zh-CN';
import { mutualMessages as messages } from '../messages.zh-CN';
import { periodSteps, periodTone, plainOf, rulePack } from '../model';
import { mutualPaths } from '../paths';
import { rosterMessages } from '../roster/messages.zh-CN';
import { sampleMessages } from '../samples/messages.zh-CN';
import { PeriodFacts } from '../shared/PeriodFacts';
import { societyMessages } from '../society/messages.zh-CN';
import { NameFund } from './NameFund';
import { PeriodActs } from './PeriodActs';
import { PlanDrawer } from './PlanDrawer';

export default function PeriodPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [isChanging, setChanging] = useState(false);
  const { data, error, refetch } = useQuery(period(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const isSociety = data.scheme === 'SOCIETY';
  const isDraft = data.own && data.status === 'DRAFT' && may('mutual.move');
  return (
    <>
      <PageHeader
        title={data.plan.name}
        tags={<StatusTag tone={periodTone[data.status]}>{data.statusWords}</StatusTag>}
        note={data.plan.documentNumber}
        actions={
          <>
            {isDraft && <Button onClick={() => setChanging(true)}>{messages.change}</Button>}
            {isSociety && data.status !== 'DRAFT' && may('society.sessions') && (
              <Link to={mutualPaths.sessions(id)}>{committeeMessages.title}</Link>
            )}{' '}
            {isSociety && data.status !== 'DRAFT' && may('society.dues-read') && (
              <Link to={mutualPaths.societyDues(id)}>{societyMessages.dues}</Link>
            )}
            {data.status !== 'DRAFT' && !data.own && may('mutual.roster') && (
              <Link to={mutualPaths.roster(id)}>{rosterMessages.title}</Link>
            )}
            {data.status !== 'DRAFT' && data.own && !isSociety && may('mutual.participation') && (
              <Link to={mutualPaths.participation(id)}>{rosterMessages.participationTitle}</Link>
            )}
            {data.status !== 'DRAFT' && data.own && may('mutual.samples') && (
              <Link to={mutualPaths.samples(id)}>{sampleMessages.title}</Link>
            )}
          </>
        }
      />
      {data.gaps.length > 0 && (
        <Alert
          type="warning"
          showIcon
          role="status"
          style={{ marginBottom: 16 }}
          title={messages.gapsTitle}
          description={messages.gaps(data.gaps.join('、'), messages.schemes[data.scheme])}
          action={<Link to={`/rules?pack=${rulePack[data.scheme]}`}>{messages.toRules}</Link>}
        />
      )}
      <Panel title={messages.way}>
        <StepBar steps={periodSteps(data.status)} />
        <p>{plainOf(data)}</p>
        {data.allowedActions.length > 0 && <PeriodActs period={data} />}
      </Panel>
      <Panel title={messages.facts}>
        <PeriodFacts period={data} />
      </Panel>
      {isSociety && data.status !== 'DRAFT' && may('mutual.fund') && <NameFund periodId={id} />}
      <Panel title={messages.rules}>
        <p>{messages.rulesNote}</p>
        <SimpleTable
          caption={messages.rules}
          head={messages.rulesHead}
          numeric={[1]}
          rows={data.parameters.map(({ code, name, figure, source }) => ({ key: code, cells: [name, figure, source] }))}
        />
      </Panel>
      {isChanging && <PlanDrawer period={data} onClose={() => setChanging(false)} />}
    </>
  );
}
