import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { contracts } from '../contracts/api';
import { contractMessages as messages } from '../contracts/messages.zh-CN';
import { contractTone } from '../contracts/model';
import { rightsPaths } from '../paths';
import { OfferContract } from './OfferContract';

const { fields } = messages;

export default function ContractListPage() {
  const may = useMay();
  const [isOffering, setIsOffering] = useState(false);
  const { data, error, refetch } = useQuery(contracts);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          may('collective-contract.handle') && (
            <Button look="act" onClick={() => setIsOffering(true)}>
              {messages.offer}
            </Button>
          )
        }
      />
      <Panel>
        <SimpleTable
          caption={messages.table}
          head={[fields.employer, fields.kind, fields.status, fields.dueOn, fields.validUntil]}
          rows={data.map(({ id, employer, kindWords, status, dueOn, overdue, validUntil }) => ({
            key: id,
            cells: [
              <Link key="employer" to={rightsPaths.contract(id)}>
                {employer}
              </Link>,
              kindWords,
              <StatusTag key="status" tone={contractTone[status]}>
                {messages.statuses[status]}
              </StatusTag>,
              <span key="due">
                {dueOn} {overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
              </span>,
              validUntil,
            ],
          }))}
          empty={messages.empty}
        />
      </Panel>
      {isOffering && <OfferContract onClose={() => setIsOffering(false)} />}
    </>
  );
}
