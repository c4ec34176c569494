import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { DuesByMonth } from '../shared/DuesByMonth';
import { type LeaveReason, lettingGo, type SocietyMember, societyMember } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';

const fields = messages.memberFields;

function LetGo({ member, onClose }: { member: SocietyMember; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(lettingGo);
  const onSuccess = () => {
    void message.success(messages.left);
    onClose();
  };
  return (
    <DrawerForm<{ reason: LeaveReason }>
      isOpen
      title={messages.letGo}
      initialValues={{}}
      submitLabel={messages.letGo}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: member.id }, ifMatch: member.version, body }, { onSuccess })}
      onCancel={onClose}
    >
      <p>{messages.letGoText}</p>
      <Form.Item name="reason" label={fields.leaveReason} rules={required(fields.leaveReason)}>
        <Radio.Group
          vertical
          options={Object.entries(messages.leaveReasons).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
    </DrawerForm>
  );
}

/** One member: since when, what he owes month by month, and the way out. */
export default function SocietyMemberPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [isLeaving, setLeaving] = useState(false);
  const { data, error, refetch } = useQuery(societyMember(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const isIn = data.status === 'ACTIVE';
  return (
    <>
      <PageHeader
        title={data.name}
        tags={<StatusTag tone={isIn ? 'ok' : 'plain'}>{data.statusWords}</StatusTag>}
        actions={isIn && may('society.enrol') && <Button onClick={() => setLeaving(true)}>{messages.letGo}</Button>}
      />
      <Panel title={messages.member}>
        <Facts
          facts={[
            { name: fields.joinedOn, value: <DateText value={data.joinedOn} /> },
            { name: fields.due, value: <MoneyText fen={data.due} /> },
            { name: fields.overdue, value: <MoneyText fen={data.overdue} /> },
            ...(data.leftOn
              ? [
                  { name: fields.leftOn, value: <DateText value={data.leftOn} /> },
                  { name: fields.leaveReason, value: data.leaveReason },
                ]
              : []),
          ]}
        />
      </Panel>
      <Panel title={messages.duesTable}>
        <DuesByMonth dues={data.dues} />
      </Panel>
      {isLeaving && <LetGo member={data} onClose={() => setLeaving(false)} />}
    </>
  );
}
