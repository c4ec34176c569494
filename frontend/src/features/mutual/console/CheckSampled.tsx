import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { formatFen, parseYuan } from '@/lib/money';
import { options } from '@/lib/options';
import { type CheckRequest, checking, type SampledClaim } from '../samples/api';
import { sampleMessages as messages } from '../samples/messages.zh-CN';

type Values = Omit<CheckRequest, 'correct'> & { correct?: string };

const isAmount = {
  validator: (_rule: unknown, typed: string | undefined) =>
    parseYuan(typed ?? '') === undefined ? Promise.reject(new Error(messages.shape)) : Promise.resolve(),
};

interface CheckSampledProps {
  sampleId: string;
  claim: SampledClaim;
  onClose: () => void;
}

/** In order, or what is not, with the amount that it should have been; it stays. */
export function CheckSampled({ sampleId, claim, onClose }: CheckSampledProps) {
  const { message } = App.useApp();
  const [deviates, setDeviates] = useState(false);
  const { mutate, error, isPending } = useMutation(checking);
  const onSuccess = () => {
    void message.success(messages.checked);
    onClose();
  };
  const check = ({ correct, ...rest }: Values) => {
    const amount = parseYuan(correct ?? '');
    const body: CheckRequest = amount === undefined ? rest : { ...rest, correct: amount };
    mutate({ path: { id: sampleId, claimId: claim.claimId }, body }, { onSuccess });
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={messages.checkTitle(claim.memberName)}
      submitLabel={messages.check}
      initialValues={{ verdict: 'IN_ORDER', correct: formatFen(claim.approved) }}
      submitError={error}
      isPending={isPending}
      onSubmit={check}
      onCancel={onClose}
    >
      <p>{messages.checkHint}</p>
      <Form.Item name="verdict" label={messages.verdict}>
        <Radio.Group
          options={options(messages.verdicts)}
          onChange={({ target }) => setDeviates(target.value === 'DEVIATION')}
        />
      </Form.Item>
      {deviates && (
        <>
          <Form.Item name="deviation" label={messages.deviation} rules={required(messages.deviation)}>
            <Select options={options(messages.deviationKinds)} />
          </Form.Item>
          <Form.Item
            name="correct"
            label={messages.correct}
            rules={[isAmount]}
            extra={messages.correctHint(formatFen(claim.approved))}
          >
            <Input inputMode="decimal" />
          </Form.Item>
        </>
      )}
      <Form.Item name="words" label={messages.words} rules={deviates ? required(messages.words) : []}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      {deviates && (
        <Form.Item name="conclusion" label={messages.conclusion}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      )}
    </DrawerForm>
  );
}
