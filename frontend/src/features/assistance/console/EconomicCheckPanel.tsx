import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Space } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Paper } from '@/form/Paper';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { HardshipFile } from '../api';
import { checkSheet, type EconomicCheck, economicChecks, requestingCheck } from '../checks/api';
import { checkMessages as messages } from '../checks/messages.zh-CN';
import { outcomeTone } from '../checks/model';
import { AnswerCheck, CancelCheck } from './EconomicCheckForms';

const numeric = [1, 2];

function Result({ check }: { check: EconomicCheck }) {
  return (
    <>
      <Facts
        facts={[
          { name: messages.state, value: check.statusWords },
          { name: messages.persons, value: messages.of(check.persons) },
          { name: messages.validUntil, value: <DateText value={check.validUntil} /> },
          { name: messages.requestedBy, value: check.requestedBy },
          { name: messages.answeredOn, value: <DateText value={check.answeredOn} /> },
          {
            name: messages.outcome,
            value: check.outcome && (
              <StatusTag tone={outcomeTone[check.outcome]}>{messages.outcomes[check.outcome]}</StatusTag>
            ),
          },
          ...(check.note ? [{ name: messages.note, value: check.note }] : []),
          ...(check.reason ? [{ name: messages.reason, value: check.reason }] : []),
        ]}
      />
      {check.lines && (
        <SimpleTable
          caption={messages.title}
          head={messages.lines}
          numeric={numeric}
          rows={check.lines.map(({ source, declared, found, outcome }) => ({
            key: source,
            cells: [source, declared, found ?? '', messages.lineOutcomes[outcome]],
          }))}
          empty=""
        />
      )}
      {check.proofFileId && <Paper id={check.proofFileId} name={messages.proof} />}
    </>
  );
}

/** What an authority said of the family, against what it declared. */
export function EconomicCheckPanel({ file }: { file: HardshipFile }) {
  const { message } = App.useApp();
  const may = useMay();
  const [form, setForm] = useState<'answer' | 'cancel'>();
  const { data: checks = [] } = useQuery(economicChecks(file.id));
  const request = useMutation(requestingCheck);
  const sheet = useMutation({
    mutationFn: (id: string) => checkSheet(id, messages.sheetName),
    onError: (trouble) => void message.error(problemOf(trouble).title),
  });
  const waiting = checks.find(({ status }) => status === 'REQUESTED');
  const isOfRound = checks.some(({ round, status }) => round === file.round && status !== 'CANCELLED');
  const isWorkedOn = ['INVESTIGATING', 'UNIT_REVIEW', 'REVIEW_DUE'].includes(file.status);
  const problem = request.error && problemOf(request.error);
  return (
    <Panel title={messages.title}>
      <p>{messages.hint}</p>
      {checks.map((check) => (
        <Result key={check.id} check={check} />
      ))}
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      {may('hardship.investigate') && isWorkedOn && (
        <Space wrap>
          {!isOfRound && (
            <Button
              disabled={request.isPending}
              onClick={() =>
                request.mutate({ path: { id: file.id } }, { onSuccess: () => void message.success(messages.requested) })
              }
            >
              {messages.request}
            </Button>
          )}
          {waiting && may('hardship.identify') && (
            <Button disabled={sheet.isPending} onClick={() => sheet.mutate(waiting.id)}>
              {messages.sheet}
            </Button>
          )}
          {waiting && <Button onClick={() => setForm('answer')}>{messages.answer}</Button>}
          {waiting && <Button onClick={() => setForm('cancel')}>{messages.cancel}</Button>}
        </Space>
      )}
      {waiting && form === 'answer' && <AnswerCheck check={waiting} onClose={() => setForm(undefined)} />}
      {waiting && form === 'cancel' && <CancelCheck check={waiting} onClose={() => setForm(undefined)} />}
    </Panel>
  );
}
