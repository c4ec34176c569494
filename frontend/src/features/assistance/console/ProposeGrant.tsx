import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Radio } from 'antd';
import { useNavigate } from 'react-router';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { parseYuan } from '@/lib/money';
import { Panel } from '@/ui/Panel';
import type { HardshipFile } from '../api';
import { type GrantPurpose, headroom, proposingGrant } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantAmountTrouble, signaturesFor } from '../grants/model';
import { assistancePaths } from '../paths';
import { HeadroomFacts } from '../shared/HeadroomFacts';

const { fields } = messages;

interface Values {
  purpose: GrantPurpose;
  amount: string;
  explanation: string;
}

interface ProposeGrantProps {
  file: HardshipFile;
  isOpen: boolean;
  onClose: () => void;
}

/** Says what an amount means before it is sent: how many must sign, and whether the year's ceiling holds it. */
function AmountHint({ fileId }: { fileId: string }) {
  const { data } = useQuery(headroom(fileId));
  const fen = parseYuan((Form.useWatch('amount') as string | undefined) ?? '');
  const signatures = signaturesFor(fen, data);
  if (!data || fen === undefined) return null;
  return (
    <p role="status">
      {fen > data.remaining && fen <= data.unionLimit && messages.overHeadroom}
      {signatures !== undefined && messages.signaturesWillBe(signatures)}
    </p>
  );
}

/** Money for a family on file; what is left under the ceilings stands above the form. */
export function ProposeGrant({ file, isOpen, onClose }: ProposeGrantProps) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { data: room } = useQuery({ ...headroom(file.id), enabled: isOpen });
  const { mutate, error, isPending, reset } = useMutation(proposingGrant);
  const close = () => {
    reset();
    onClose();
  };
  const amount = {
    validator: (_rule: unknown, typed: string | undefined) => {
      const trouble = grantAmountTrouble(typed, room);
      return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
    },
  };
  const propose = ({ purpose, amount: typed, explanation }: Values) =>
    mutate(
      { body: { fileId: file.id, purpose, amount: parseYuan(typed) ?? 0, explanation } },
      {
        onSuccess: ({ id }) => {
          void message.success(messages.proposed);
          void navigate(assistancePaths.grant(id));
        },
      },
    );
  return (
    <DrawerForm<Values>
      isOpen={isOpen}
      title={messages.proposeTitle(file.applicantName)}
      initialValues={{ purpose: 'HARDSHIP_AID' }}
      submitLabel={messages.propose}
      submitError={error}
      isPending={isPending}
      onSubmit={propose}
      onCancel={close}
    >
      {room && (
        <Panel title={messages.headroom.title}>
          <HeadroomFacts room={room} />
        </Panel>
      )}
      <Form.Item name="purpose" label={fields.purpose} rules={required(fields.purpose)}>
        <Radio.Group options={Object.entries(messages.purposes).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="amount" label={fields.amount} rules={[amount]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <AmountHint fileId={file.id} />
      <Form.Item name="explanation" label={fields.explanation} rules={required(fields.explanation)}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </DrawerForm>
  );
}
