import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { parseYuan } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { hardshipFile } from '../api';
import { type GrantPurpose, headroom, proposingGrant } from '../grants/api';
import { grantMessages as messages } from '../grants/messages.zh-CN';
import { grantAmountTrouble, signaturesFor } from '../grants/model';
import { assistancePaths } from '../paths';
import { HeadroomFacts } from '../shared/HeadroomFacts';

const { fields } = messages;

interface Values {
  purpose: GrantPurpose;
  amount?: string;
  explanation?: string;
}

/** The branch proposes money for a family on file; what is left stands above the form. */
export default function NewGrantPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const file = useQuery(hardshipFile(id));
  const { data: room } = useQuery(headroom(id));
  const [typed, setTyped] = useState<string>();
  const { mutate, error, isPending } = useMutation(proposingGrant);
  if (file.error) return <ErrorState trouble={problemOf(file.error)} onRetry={() => void file.refetch()} />;
  if (!file.data) return <LoadingState />;
  const fen = parseYuan(typed ?? '');
  const signatures = signaturesFor(fen, room);
  const amount = [
    {
      validator: (_rule: unknown, value: string | undefined) => {
        const trouble = grantAmountTrouble(value, room);
        return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
      },
    },
  ];
  const propose = ({ purpose, amount: yuan = '', explanation = '' }: Values) =>
    mutate(
      { body: { fileId: id, purpose, amount: parseYuan(yuan) ?? 0, explanation } },
      { onSuccess: (made) => void navigate(assistancePaths.grant(made.id), { replace: true }) },
    );
  return (
    <>
      {room && (
        <Panel title={messages.headroom.title}>
          <HeadroomFacts room={room} />
        </Panel>
      )}
      <FormScreen<Values>
        title={messages.proposeTitle(file.data.applicantName)}
        initialValues={{ purpose: 'HARDSHIP_AID' }}
        submitLabel={messages.propose}
        submitError={error}
        isPending={isPending}
        onChange={(values) => setTyped(values.amount)}
        onSubmit={propose}
      >
        <Form.Item name="purpose">
          <ChoiceField label={fields.purpose} choices={messages.purposes} />
        </Form.Item>
        <Form.Item name="amount" label={fields.amount} rules={amount}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name="explanation" label={fields.explanation}>
          <TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </FormScreen>
      {room && fen !== undefined && (
        <p role="status">
          {fen > room.remaining && fen <= room.unionLimit && messages.overHeadroom}
          {signatures !== undefined && messages.signaturesWillBe(signatures)}
        </p>
      )}
    </>
  );
}
