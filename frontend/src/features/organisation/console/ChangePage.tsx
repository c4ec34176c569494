import { type UseMutationOptions, useMutation, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import {
  type Decision,
  decidingChange,
  discarding,
  submitting,
  type UnitChange,
  unitChange,
  withdrawing,
} from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { changeTone } from '../model';
import { paperMessages } from '../papers/messages.zh-CN';
import { organisationPaths } from '../paths';
import { ChangeContent } from './ChangeContent';
import { Papers } from './Papers';
import { ProposeChange } from './ProposeChange';

/** The plain steps take nothing but the change itself. */
type Step = UseMutationOptions<UnitChange | undefined, Error, { path: { id: string } }>;

const steps = { SUBMIT: submitting, WITHDRAW: withdrawing, DISCARD: discarding } as Record<string, Step>;
const decisions: readonly string[] = ['APPROVE', 'RETURN', 'REJECT'];

function ChangeActs({ change }: { change: UnitChange }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [act, setAct] = useState<string>();
  const decide = useMutation(decidingChange);
  const step = useMutation({ ...steps[act ?? ''], mutationFn: steps[act ?? '']?.mutationFn } as Step);
  const label = (act && messages.changeActions[act]) ?? '';
  const path = { id: change.id };
  const isDecision = act !== undefined && decisions.includes(act);
  const close = () => {
    decide.reset();
    step.reset();
    setAct(undefined);
  };
  const onSuccess = () => {
    void message.success(messages.decided(label));
    if (act === 'DISCARD') void navigate(organisationPaths.changes);
    close();
  };
  const confirm = (opinion: string) =>
    isDecision
      ? decide.mutate({ path, body: { decision: act as Decision, ...(opinion ? { opinion } : {}) } }, { onSuccess })
      : step.mutate({ path }, { onSuccess });
  return (
    <>
      <ActionBar
        actions={change.allowedActions}
        labels={messages.changeActions}
        main={change.status === 'SUBMITTED' ? 'APPROVE' : 'SUBMIT'}
        dangers={['REJECT', 'DISCARD']}
        onAct={setAct}
      />
      <ProposeChange
        kind={act === 'EDIT' ? change.kind : undefined}
        unit={{ id: change.unitId, name: change.unitName ?? '' }}
        change={change}
        onClose={close}
      />
      <ConfirmDialog
        isOpen={act !== undefined && act !== 'EDIT'}
        title={label}
        confirmLabel={label}
        reasonLabel={messages.opinion}
        reason={!isDecision ? 'none' : act === 'APPROVE' ? 'optional' : 'required'}
        submitError={decide.error ?? step.error}
        isPending={decide.isPending || step.isPending}
        onConfirm={confirm}
        onCancel={close}
      />
    </>
  );
}

export default function ChangePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(unitChange(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={`${messages.changeKinds[data.kind]} · ${data.unitName ?? ''}`}
        tags={<StatusTag tone={changeTone[data.status] ?? 'plain'}>{messages.changeStatuses[data.status]}</StatusTag>}
      />
      <ChangeContent {...data} />
      <Panel title={messages.decisionTitle}>
        <Facts
          facts={[
            {
              name: messages.columns.name,
              value: <Link to={organisationPaths.unit(data.unitId)}>{data.unitName}</Link>,
            },
            { name: messages.approver, value: data.superiorId ? messages.decidedBy : messages.decidedHere },
            { name: messages.proposedAt, value: <DateText value={data.proposedAt} withTime /> },
            { name: messages.decidedAt, value: <DateText value={data.decidedAt} withTime /> },
            { name: messages.opinion, value: data.opinion },
          ]}
        />
        {data.allowedActions.length > 0 && <ChangeActs change={data} />}
      </Panel>
      <Papers
        title={paperMessages.changePapers}
        objectType="UNIT_CHANGE"
        objectId={data.id}
        note={() => <p style={{ marginBottom: 12 }}>{paperMessages.changeHint}</p>}
      />
    </>
  );
}
