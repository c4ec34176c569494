import { Form, Input } from 'antd';
import { required } from '@/form/console/rules';
import { plainAccount } from '../model';
import { paymentMessages as messages } from '../payments/messages.zh-CN';

const { fields } = messages;

const account = {
  validator: (_rule: unknown, typed: string | undefined) =>
    /^\d{8,32}$/.test(plainAccount(typed ?? '')) ? Promise.resolve() : Promise.reject(new Error(messages.accountShape)),
};

/** To whom and where a payment goes. */
export function PayeeFields({ within, isBare = false }: { within: (string | number)[]; isBare?: boolean }) {
  const label = (text: string) => (isBare ? {} : { label: text });
  return (
    <>
      <Form.Item name={[...within, 'payeeName']} rules={required(fields.payee)} {...label(fields.payee)}>
        <Input maxLength={30} aria-label={fields.payee} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...within, 'bankName']} rules={required(fields.bank)} {...label(fields.bank)}>
        <Input maxLength={40} aria-label={fields.bank} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...within, 'accountNumber']} rules={[account]} {...label(fields.account)}>
        <Input inputMode="numeric" maxLength={48} aria-label={fields.account} autoComplete="off" />
      </Form.Item>
    </>
  );
}
