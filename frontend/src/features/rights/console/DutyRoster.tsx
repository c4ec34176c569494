import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { type Adviser, cancelling, duties, planning } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import styles from '../shared/Rights.module.css';

const { fields } = messages;

interface Values {
  adviserId: string;
  /** As the browser's own picker gives it, in the clock of this desk. */
  startsAt: string;
  minutes: number;
  place: string;
}

function PlanDuty({ advisers, onClose }: { advisers: readonly Adviser[]; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(planning);
  const plan = ({ startsAt, ...same }: Values) =>
    mutate({ body: { ...same, startsAt: new Date(`${startsAt}:00+08:00`).toISOString() } }, { onSuccess: onClose });
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.plan}
      initialValues={{ minutes: 120 }}
      submitLabel={messages.plan}
      submitError={error}
      isPending={isPending}
      onSubmit={plan}
      onCancel={onClose}
    >
      <Form.Item name="adviserId" label={fields.name} rules={required(fields.name)}>
        <Select
          notFoundContent={messages.noAdvisers}
          options={advisers
            .filter(({ endedOn }) => !endedOn)
            .map(({ id, name, firm }) => ({ value: id, label: `${name} · ${firm}` }))}
        />
      </Form.Item>
      <Form.Item name="startsAt" label={fields.startsAt} rules={required(fields.startsAt)}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="minutes" label={fields.length} rules={required(fields.length)}>
        <InputNumber min={15} max={600} />
      </Form.Item>
      <Form.Item name="place" label={fields.place} rules={required(fields.place)}>
        <Input maxLength={80} />
      </Form.Item>
    </DrawerForm>
  );
}

/** When which lawyer is there; members see it on the phone. */
export function DutyRoster({ advisers, mayPlan }: { advisers: readonly Adviser[]; mayPlan: boolean }) {
  const { data = [] } = useQuery(duties);
  const [isPlanning, setIsPlanning] = useState(false);
  const { mutate, error, isPending } = useMutation(cancelling);
  const problem = error && problemOf(error);
  return (
    <Panel
      title={messages.dutyTitle}
      extra={mayPlan && <Button onClick={() => setIsPlanning(true)}>{messages.plan}</Button>}
    >
      <p className={styles.hint}>{messages.dutyHint}</p>
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      <SimpleTable
        caption={messages.dutyTitle}
        head={[fields.startsAt, fields.length, fields.name, fields.place, '']}
        numeric={[1]}
        rows={data.map(({ id, startsAt, minutes, adviser, place }) => ({
          key: id,
          cells: [
            <DateText key="start" value={startsAt} withTime />,
            minutes,
            adviser,
            place,
            mayPlan && (
              <Button key="cancel" disabled={isPending} onClick={() => mutate({ path: { id } })}>
                {messages.cancelDuty}
              </Button>
            ),
          ],
        }))}
        empty={messages.noDuties}
      />
      {isPlanning && <PlanDuty advisers={advisers} onClose={() => setIsPlanning(false)} />}
    </Panel>
  );
}
