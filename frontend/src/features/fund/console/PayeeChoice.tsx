import { Form, Input, Switch } from 'antd';
import { required } from '@/form/console/rules';
import type { KnownPayee, PaymentRequest } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import styles from './Fund.module.css';
import { PayeeFields } from './PayeeFields';

/** What the form holds of one payee. */
export type TypedPayee = Omit<PaymentRequest, 'reservationId'> & { isCorrected?: boolean };

interface PayeeChoiceProps {
  reservationId: string;
  known: KnownPayee | undefined;
}

/** The account of the file, masked; another one only for a reason that stays with the payment. */
export function PayeeChoice({ reservationId, known }: PayeeChoiceProps) {
  const within = ['payees', reservationId];
  const isCorrected = Form.useWatch([...within, 'isCorrected']) as boolean | undefined;
  if (!known) return <PayeeFields within={within} isBare />;
  return (
    <>
      <div className={styles.known}>
        <span>
          {known.payeeName} · {known.bankName} · {known.account} <small>{messages.fromFile}</small>
        </span>
        <Form.Item
          name={[...within, 'isCorrected']}
          label={messages.correct}
          valuePropName="checked"
          layout="horizontal"
        >
          <Switch />
        </Form.Item>
      </div>
      {isCorrected && (
        <>
          <PayeeFields within={within} isBare />
          <Form.Item
            className={styles.whole ?? ''}
            name={[...within, 'correction']}
            rules={required(messages.correctionReason)}
          >
            <Input maxLength={200} aria-label={messages.correctionReason} placeholder={messages.correctionReason} />
          </Form.Item>
        </>
      )}
    </>
  );
}
