import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { formatFen, parseYuan } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { campaign, type NewRecipient, naming } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { assistancePaths } from '../paths';
import { MemberSearch } from './MemberSearch';
import { amount } from './rules';

const messages = campaignMessages.recipients;

type Values = Pick<NewRecipient, 'beneficiary'> & { amount?: string };

/** First who, then for which reason. */
export default function NameRecipientPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [memberId, setMemberId] = useState<string>();
  const { data, error: trouble, refetch } = useQuery(campaign(id));
  const { mutate, error, isPending } = useMutation(naming);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (!memberId) {
    return (
      <Panel title={`${data.name} · ${messages.name}`}>
        <p>{messages.nameHint}</p>
        <MemberSearch act={messages.name} isBusy={false} onChoose={setMemberId} />
      </Panel>
    );
  }
  return (
    <FormScreen<Values>
      title={`${data.name} · ${messages.name}`}
      hint={messages.nameHint}
      initialValues={data.beneficiaries[0] ? { beneficiary: data.beneficiaries[0] } : {}}
      submitLabel={messages.name}
      submitError={error}
      isPending={isPending}
      onSubmit={({ beneficiary, amount: typed }) => {
        const fen = parseYuan(typed ?? '');
        mutate(
          { body: { campaignId: id, memberId, beneficiary, ...(fen === undefined ? {} : { amount: fen }) } },
          { onSuccess: () => void navigate(assistancePaths.campaign(id), { replace: true }) },
        );
      }}
    >
      <Form.Item name="beneficiary">
        <ChoiceField
          label={messages.group}
          choices={Object.fromEntries(data.beneficiaries.map((each) => [each, campaignMessages.groups[each]]))}
        />
      </Form.Item>
      {data.form === 'MONEY' && (
        <Form.Item
          name="amount"
          label={messages.amount}
          help={messages.amountHint(formatFen(data.perPerson))}
          rules={amount}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      )}
    </FormScreen>
  );
}
