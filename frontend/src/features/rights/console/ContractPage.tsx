import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { StepBar } from '@/ui/StepBar';
import { contract } from '../contracts/api';
import { contractMessages as messages } from '../contracts/messages.zh-CN';
import { contractSteps, contractTone } from '../contracts/model';
import { rightsPaths } from '../paths';
import { CaseHistory } from '../shared/CaseHistory';
import words from '../shared/Rights.module.css';
import styles from './Columns.module.css';
import { ContractActs } from './ContractActs';

const { fields } = messages;

export default function ContractPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const { data, error, refetch } = useQuery(contract(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { ballot } = data;
  return (
    <>
      <PageHeader
        title={data.employer}
        tags={
          <>
            <StatusTag tone={contractTone[data.status]}>{data.statusWords}</StatusTag>
            {data.overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
          </>
        }
        note={data.kindWords}
        actions={<Link to={rightsPaths.contracts}>{messages.toList}</Link>}
      />
      <Panel>
        <StepBar steps={contractSteps(data.status)} />
      </Panel>
      <div className={styles.columns}>
        <Panel title={messages.facts}>
          <Facts
            facts={[
              { name: fields.offeredOn, value: data.offeredOn },
              { name: fields.dueOn, value: data.dueOn },
              { name: fields.dueBasis, value: data.dueBasis },
              { name: fields.validFrom, value: data.validFrom },
              { name: fields.validUntil, value: data.validUntil },
              {
                name: fields.ballot,
                value: ballot && messages.ballot(ballot.votedOn, ballot.delegates, ballot.present, ballot.inFavour),
              },
              { name: fields.publishedOn, value: data.publishedOn },
              { name: fields.filedOn, value: data.filedOn },
              { name: fields.clauses, value: <span className={words.words}>{data.clauses}</span> },
            ]}
          />
        </Panel>
        <div>
          <Panel title={messages.nowTitle}>
            {may('collective-contract.handle') && data.actions.length > 0 ? (
              <ContractActs of={data} />
            ) : (
              <p>{messages.over}</p>
            )}
          </Panel>
          <CaseHistory timeline={data.timeline} />
        </div>
      </div>
    </>
  );
}
