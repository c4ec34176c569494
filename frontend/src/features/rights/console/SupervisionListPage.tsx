import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { useFilters } from '@/routing/use-filters';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { rightsPaths } from '../paths';
import { type SupervisionQuery, supervisions } from '../supervision/api';
import { supervisionMessages as messages } from '../supervision/messages.zh-CN';
import { supervisionTone } from '../supervision/model';
import { RegisterSupervision } from './RegisterSupervision';

const { fields } = messages;
const names = ['status'] as const;
const filterFields: FilterField<(typeof names)[number]>[] = [
  {
    name: 'status',
    label: fields.status,
    kind: 'choice',
    options: Object.entries(messages.statuses).map(([value, label]) => ({ value, label })),
  },
];

export default function SupervisionListPage() {
  const may = useMay();
  const [filters, setFilters] = useFilters(names);
  const [isRegistering, setIsRegistering] = useState(false);
  // The address holds plain texts; the server refuses what it does not know.
  const { data, error, refetch } = useQuery(supervisions(filters as SupervisionQuery));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          may('supervision.handle') && (
            <Button look="act" onClick={() => setIsRegistering(true)}>
              {messages.register}
            </Button>
          )
        }
      />
      <FilterBar fields={filterFields} value={filters} onChange={setFilters} />
      <Panel>
        <SimpleTable
          caption={messages.table}
          head={[fields.employer, fields.topic, fields.status, fields.receivedOn, fields.dueOn]}
          rows={data.map(({ id, employer, topicWords, status, receivedOn, dueOn, overdue }) => ({
            key: id,
            cells: [
              <Link key="employer" to={rightsPaths.supervision(id)}>
                {employer}
              </Link>,
              topicWords,
              <StatusTag key="status" tone={supervisionTone[status]}>
                {messages.statuses[status]}
              </StatusTag>,
              receivedOn,
              <span key="due">
                {dueOn} {overdue && <StatusTag tone="bad">{messages.overdue}</StatusTag>}
              </span>,
            ],
          }))}
          empty={messages.empty}
        />
      </Panel>
      {isRegistering && <RegisterSupervision onClose={() => setIsRegistering(false)} />}
    </>
  );
}
