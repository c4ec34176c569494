import { useMutation } from '@tanstack/react-query';
import { App, Form, Switch } from 'antd';
import { useNavigate } from 'react-router';
import { DrawerForm } from '@/form/console/DrawerForm';
import { formatFen } from '@/lib/money';
import { Panel } from '@/ui/Panel';
import { plainAccount } from '../model';
import { fundPaths } from '../paths';
import { type Batch, followingUp, type PaymentItem, type PaymentRequest } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import styles from './Fund.module.css';
import { PayeeFields } from './PayeeFields';

interface Correction extends PaymentRequest {
  isCorrected?: boolean;
}

interface FollowUpDrawerProps {
  of: Batch;
  items: readonly PaymentItem[];
  onClose: () => void;
}

function Failed({ item, place }: { item: PaymentItem; place: number }) {
  const form = Form.useFormInstance<{ rows: Correction[] }>();
  const isCorrected = Form.useWatch(['rows', place, 'isCorrected'], form) as boolean | undefined;
  return (
    <Panel title={`${item.label} · ${formatFen(item.amount)}`}>
      <p>
        {item.payeeName} {item.bankName} {item.account} {item.reason}
      </p>
      <Form.Item name={['rows', place, 'isCorrected']} label={messages.correct} valuePropName="checked">
        <Switch />
      </Form.Item>
      {isCorrected && <PayeeFields within={['rows', place]} />}
    </Panel>
  );
}

/** A new batch of what the bank could not pay; wrong accounts are corrected on the way. */
export function FollowUpDrawer({ of, items, onClose }: FollowUpDrawerProps) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation(followingUp);
  const failed = items.filter(({ status }) => status === 'FAILED');
  const start = ({ rows }: { rows: Correction[] }) => {
    const corrections = failed.flatMap(({ reservationId }, place): PaymentRequest[] => {
      const { isCorrected, payeeName, bankName, accountNumber } = rows[place] ?? ({} as Correction);
      return isCorrected
        ? [{ reservationId, payeeName, bankName, accountNumber: plainAccount(accountNumber ?? '') }]
        : [];
    });
    mutate(
      { path: { id: of.id }, body: { corrections } },
      {
        onSuccess: ({ id }) => {
          void message.success(messages.built);
          void navigate(fundPaths.batch(id));
          onClose();
        },
      },
    );
  };
  return (
    <DrawerForm<{ rows: Correction[] }>
      isOpen
      title={`${messages.followUpTitle} · ${of.title}`}
      initialValues={{
        rows: failed.map(({ reservationId, payeeName, bankName }) => ({
          reservationId,
          payeeName,
          bankName,
          accountNumber: '',
          isCorrected: false,
        })),
      }}
      submitLabel={messages.followUp}
      submitError={error}
      isPending={isPending}
      onSubmit={start}
      onCancel={onClose}
    >
      <p className={styles.quiet}>{messages.followUpHint}</p>
      {failed.map((item, place) => (
        <Failed key={item.id} item={item} place={place} />
      ))}
    </DrawerForm>
  );
}
