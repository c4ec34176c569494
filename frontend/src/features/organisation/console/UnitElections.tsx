import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { elections, type UnitView } from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';
import { electionTone } from '../model';
import { organisationPaths } from '../paths';
import { ElectionForm } from './ElectionForm';

/** The elections of a unit, and the way to prepare the next one. */
export function UnitElections({ unit }: { unit: UnitView }) {
  const may = useMay();
  const navigate = useNavigate();
  const [isPreparing, setPreparing] = useState(false);
  const { data, error, refetch } = useQuery(elections(unit.id));
  return (
    <Panel
      title={messages.title}
      extra={
        <Button disabled={!may('term.record')} title={may.whyNot('term.record')} onClick={() => setPreparing(true)}>
          {messages.prepare}
        </Button>
      }
    >
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : (
        <SimpleTable
          caption={messages.title}
          head={messages.head}
          empty={messages.none}
          rows={data.map((election) => ({
            key: election.id,
            cells: [
              <Link key="title" to={organisationPaths.election(election.id)}>
                {election.title}
              </Link>,
              <DateText key="date" value={election.heldOn} />,
              messages.persons(election.seats),
              messages.persons(election.candidates),
              <StatusTag key="status" tone={electionTone[election.status]}>
                {messages.statuses[election.status]}
              </StatusTag>,
            ],
          }))}
        />
      )}
      {isPreparing && (
        <ElectionForm
          unit={unit}
          onDone={(id) => void navigate(organisationPaths.election(id))}
          onClose={() => setPreparing(false)}
        />
      )}
    </Panel>
  );
}
