import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Materials } from '@/form/Materials';
import { dateOf } from '@/lib/calendar';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { type Recipient, type RecipientAction, recipient, signingRecipient, visitingRecipient } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { giftOf } from '../campaigns/model';
import { assistancePaths } from '../paths';
import { RecipientFacts } from '../shared/RecipientFacts';
import { MoveRecipients } from './MoveRecipients';

const messages = campaignMessages.recipients;

interface FormProps {
  of: Recipient;
  onClose: () => void;
}

interface VisitForm {
  visitedOn: string;
  visitors: string[];
  photos?: string[];
}

function Visit({ of, onClose }: FormProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(visitingRecipient);
  return (
    <DrawerForm<VisitForm>
      isOpen
      title={of.goods ? messages.deliver : messages.visit}
      initialValues={{ visitedOn: dateOf(new Date()) }}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) =>
        mutate(
          { path: { id: of.id }, ifMatch: of.version, body },
          {
            onSuccess: () => {
              void message.success(messages.visited);
              onClose();
            },
          },
        )
      }
      onCancel={onClose}
    >
      <Form.Item name="visitedOn" label={messages.visitedOn} rules={required(messages.visitedOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="visitors" label={messages.who} rules={required(messages.who)}>
        <Select mode="tags" open={false} placeholder={messages.whoHint} tokenSeparators={['、', ',', '，', ' ']} />
      </Form.Item>
      <Form.Item name="photos">
        <Materials label={messages.photos} />
      </Form.Item>
    </DrawerForm>
  );
}

/** The member signs by himself; who called on him hands in the paper that he signed. */
function Sign({ of, onClose }: FormProps) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(signingRecipient);
  return (
    <DrawerForm<{ receipt?: string[] }>
      isOpen
      title={of.mine ? messages.sign : messages.uploadReceipt}
      initialValues={{}}
      submitError={error}
      isPending={isPending}
      onSubmit={({ receipt = [] }) =>
        mutate(
          { path: { id: of.id }, ifMatch: of.version, body: receipt[0] ? { receiptFileId: receipt[0] } : {} },
          {
            onSuccess: () => {
              void message.success(messages.signed);
              onClose();
            },
          },
        )
      }
      onCancel={onClose}
    >
      <p>{messages.signHint(giftOf(of))}</p>
      {!of.mine && (
        <Form.Item name="receipt">
          <Materials label={messages.receipt} />
        </Form.Item>
      )}
    </DrawerForm>
  );
}

/** Somebody on the list of a campaign, and what can be done next. */
export default function RecipientPage() {
  const { id = '' } = useParams();
  const [form, setForm] = useState<'visit' | 'sign'>();
  const [action, setAction] = useState<RecipientAction>();
  const { data, error, refetch } = useQuery(recipient(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setForm(undefined);
  return (
    <>
      <PageHeader
        title={`${data.memberName} · ${data.campaignName}`}
        note={<Link to={assistancePaths.campaign(data.campaignId)}>{data.campaignName}</Link>}
        actions={
          <>
            {data.mayVisit && (
              <Button type="primary" onClick={() => setForm('visit')}>
                {data.goods ? messages.deliver : messages.visit}
              </Button>
            )}
            {data.maySign && (
              <Button type="primary" onClick={() => setForm('sign')}>
                {data.mine ? messages.sign : messages.uploadReceipt}
              </Button>
            )}
          </>
        }
      />
      {data.allowedActions.length > 0 && (
        <ActionBar
          actions={data.allowedActions}
          labels={messages.acts}
          main="APPROVE"
          dangers={['REJECT', 'CANCEL']}
          onAct={(act) => setAction(act as RecipientAction)}
        />
      )}
      <RecipientFacts recipient={data} />
      {form === 'visit' && <Visit of={data} onClose={close} />}
      {form === 'sign' && <Sign of={data} onClose={close} />}
      {action && <MoveRecipients ids={[id]} action={action} onClose={() => setAction(undefined)} />}
    </>
  );
}
