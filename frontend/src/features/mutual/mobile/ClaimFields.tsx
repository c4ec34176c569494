import { Form, Input, TextArea } from 'antd-mobile';
import { Materials } from '@/form/Materials';
import { Button } from '@/ui/Button';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { claimMessages } from '../claims/messages.zh-CN';
import styles from './Mutual.module.css';

const messages = claimMessages.form;

const needed = (field: string) => [{ required: true, message: messages.missing(field) }];

function Stays() {
  return (
    <Form.Array
      name="stays"
      renderAdd={() => <Button>{messages.addStay}</Button>}
      renderHeader={({ index }, { remove }) => (
        <div className={styles.rowHead}>
          <h2>{messages.stay(index + 1)}</h2>
          <Button look="link" onClick={() => remove(index)}>
            {messages.remove}
          </Button>
        </div>
      )}
    >
      {(rows) =>
        rows.map(({ index }) => (
          <div key={index}>
            <Form.Item name={[index, 'hospital']} label={messages.hospital} rules={needed(messages.hospital)}>
              <Input maxLength={60} />
            </Form.Item>
            <Form.Item name={[index, 'admittedOn']} label={messages.admittedOn} rules={needed(messages.admittedOn)}>
              <Input type="date" />
            </Form.Item>
            <Form.Item
              name={[index, 'dischargedOn']}
              label={messages.dischargedOn}
              rules={needed(messages.dischargedOn)}
            >
              <Input type="date" />
            </Form.Item>
          </div>
        ))
      }
    </Form.Array>
  );
}

function Invoices() {
  return (
    <Form.Array
      name="invoices"
      renderAdd={() => <Button>{messages.addInvoice}</Button>}
      renderHeader={({ index }, { remove }) => (
        <div className={styles.rowHead}>
          <h2>{messages.invoice(index + 1)}</h2>
          <Button look="link" onClick={() => remove(index)}>
            {messages.remove}
          </Button>
        </div>
      )}
    >
      {(rows) =>
        rows.map(({ index }) => (
          <div key={index}>
            <Form.Item name={[index, 'code']} label={messages.code}>
              <Input inputMode="numeric" maxLength={12} />
            </Form.Item>
            <Form.Item name={[index, 'number']} label={messages.number} rules={needed(messages.number)}>
              <Input inputMode="numeric" maxLength={20} />
            </Form.Item>
            <Form.Item name={[index, 'amount']} label={messages.amount} rules={needed(messages.amount)}>
              <Input inputMode="decimal" />
            </Form.Item>
          </div>
        ))
      }
    </Form.Array>
  );
}

interface YesNoProps {
  /** Given by the form item, as the next. */
  value?: 'yes' | 'no';
  onChange?: (value: 'yes' | 'no') => void;
}

function Critical({ value = 'no', onChange }: YesNoProps) {
  return (
    <ChoiceRow
      label={messages.critical}
      choices={messages.yesNo}
      chosen={value}
      onChoose={(chosen) => onChange?.(chosen)}
    />
  );
}

/**
 * Everything that a member fills in, in the order of the papers in his hand.
 *
 * @param asksDisease a society pays a disease once, so it wants to know which
 */
export function ClaimFields({ asksDisease }: { asksDisease: boolean }) {
  return (
    <>
      <Stays />
      <Form.Item name="critical">
        <Critical />
      </Form.Item>
      <Form.Subscribe to={['critical']}>
        {({ critical }) =>
          (critical === 'yes' || asksDisease) && (
            <>
              <Form.Item name="diagnosis" label={messages.diagnosis}>
                <Input maxLength={100} />
              </Form.Item>
              {critical === 'yes' && (
                <Form.Item name="diagnosedOn" label={messages.diagnosedOn}>
                  <Input type="date" />
                </Form.Item>
              )}
            </>
          )
        }
      </Form.Subscribe>
      <Form.Item name="ownCost" label={messages.ownCost}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="settledOn" label={messages.settledOn}>
        <Input type="date" />
      </Form.Item>
      <Invoices />
      <Form.Item name="statement" label={messages.statement}>
        <TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Form.Item name="bankName" label={messages.bankName} rules={needed(messages.bankName)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="accountNumber" label={messages.accountNumber} rules={needed(messages.accountNumber)}>
        <Input inputMode="numeric" maxLength={32} autoComplete="off" />
      </Form.Item>
      <Form.Item name="papers">
        <Materials camera label={messages.papers} />
      </Form.Item>
    </>
  );
}
