import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, InputNumber, Select } from 'antd';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import {
  bodyKinds,
  type ElectionRequest,
  type ElectionView,
  editingElection,
  preparingElection,
  type UnitView,
} from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';
import { nextTerm, positionsOf } from '../model';

const { fields } = messages;

interface ElectionFormProps {
  /** Of a new election. */
  unit?: Pick<UnitView, 'id' | 'name' | 'terms'>;
  /** To be mended. */
  election?: ElectionView;
  onDone: (id: string) => void;
  onClose: () => void;
}

function CountField({ name, label, max }: { name: keyof ElectionRequest; label: string; max: number }) {
  return (
    <Form.Item name={name} label={label} rules={required(label)}>
      <InputNumber min={1} max={max} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
}

/** What is fixed before the vote: which office, when, where, how many should come and are to be elected. */
export function ElectionForm({ unit, election, onDone, onClose }: ElectionFormProps) {
  const { message } = App.useApp();
  const kinds = useQuery(bodyKinds);
  const prepare = useMutation(preparingElection);
  const edit = useMutation(editingElection);
  const onSuccess = ({ id }: { id: string }) => {
    void message.success(messages.saved);
    onClose();
    onDone(id);
  };
  const send = (body: ElectionRequest) =>
    election
      ? edit.mutate({ path: { id: election.id }, ifMatch: election.version, body }, { onSuccess })
      : prepare.mutate({ path: { id: unit?.id ?? '' }, body }, { onSuccess });
  const offered = kinds.data?.filter(({ ownName }) => !ownName) ?? [];
  return (
    <DrawerForm<ElectionRequest>
      isOpen
      title={`${election ? messages.edit : messages.prepare} · ${election?.unitName ?? unit?.name ?? ''}`}
      initialValues={
        election ?? {
          bodyKind: 'COMMITTEE',
          position: 'MEMBER',
          ordinal: nextTerm(unit?.terms ?? []).ordinal,
          round: 1,
        }
      }
      submitError={prepare.error ?? edit.error ?? kinds.error}
      isPending={prepare.isPending || edit.isPending}
      onSubmit={send}
      onCancel={onClose}
    >
      <Form.Item name="bodyKind" label={fields.bodyKind} rules={required(fields.bodyKind)}>
        <Select loading={kinds.isPending} options={offered.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['bodyKind']}>
        {({ getFieldValue }) => (
          <Form.Item name="position" label={fields.position} rules={required(fields.position)}>
            <Select options={positionsOf(offered.find(({ code }) => code === getFieldValue('bodyKind')))} />
          </Form.Item>
        )}
      </Form.Item>
      <CountField name="ordinal" label={fields.ordinal} max={99} />
      <Form.Item name="round" label={fields.round} extra={fields.roundHint} rules={required(fields.round)}>
        <InputNumber min={1} max={9} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="heldOn" label={fields.heldOn} rules={required(fields.heldOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="place" label={fields.place} rules={required(fields.place)}>
        <Input maxLength={60} />
      </Form.Item>
      <CountField name="eligible" label={fields.eligible} max={9999} />
      <CountField name="seats" label={fields.seats} max={99} />
    </DrawerForm>
  );
}
