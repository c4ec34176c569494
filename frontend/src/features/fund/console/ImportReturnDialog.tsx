import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useId, useState } from 'react';
import { SubmitProblem } from '@/form/console/SubmitProblem';
import { MoneyText } from '@/ui/MoneyText';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { itemTone } from '../model';
import { type Batch, importing, type PaymentItem } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import { Tally } from './BatchItems';
import { textOf } from './bank-text';
import styles from './Fund.module.css';

const { fields } = messages;

/** What the file said about each payment, as it is booked now. */
function Settled({ rows }: { rows: readonly PaymentItem[] }) {
  return (
    <>
      <Tally items={rows} />
      <SimpleTable
        caption={messages.importResult}
        head={[fields.line, fields.payee, fields.account, fields.amount, fields.result, fields.reason]}
        rows={rows.map((item) => ({
          key: item.id,
          cells: [
            item.line,
            item.payeeName,
            item.account,
            <MoneyText key="amount" fen={item.amount} />,
            <StatusTag key="status" tone={itemTone[item.status] ?? 'plain'}>
              {messages.itemStatuses[item.status] ?? item.status}
            </StatusTag>,
            item.reason,
          ],
        }))}
        numeric={[3]}
      />
    </>
  );
}

/** Books the bank's answer, then shows the result of each row. A refused file names its first wrong row. */
export function ImportReturnDialog({ of, onClose }: { of: Batch; onClose: () => void }) {
  const id = useId();
  const [file, setFile] = useState<File>();
  const [complaint, setComplaint] = useState<string>();
  const { mutate, data, error, isPending, reset } = useMutation(importing);
  const send = async () => {
    if (!file) return setComplaint(messages.noFile);
    const content = await textOf(file);
    if (content === undefined) return setComplaint(messages.unreadable);
    mutate({ path: { id: of.id }, body: { content } });
  };
  const choose = (chosen: File | undefined) => {
    reset();
    setComplaint(undefined);
    setFile(chosen);
  };
  return (
    <Modal
      open
      width={data ? 860 : 560}
      title={data ? messages.importResult : messages.importTitle}
      okText={data ? messages.close : messages.doImport}
      confirmLoading={isPending}
      onOk={data ? onClose : () => void send()}
      {...(data ? { cancelButtonProps: { style: { display: 'none' } } } : {})}
      onCancel={onClose}
      destroyOnHidden
    >
      {data ? (
        <Settled rows={data.settled} />
      ) : (
        <>
          <SubmitProblem error={error} />
          <p>{messages.importHint}</p>
          <p>
            <label htmlFor={id}>{messages.fields.file}</label>{' '}
            <input
              id={id}
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              aria-describedby={complaint ? `${id}-why` : undefined}
              onChange={({ target }) => choose(target.files?.[0])}
            />
          </p>
          {complaint && (
            <p id={`${id}-why`} role="alert" className={styles.bad}>
              {complaint}
            </p>
          )}
        </>
      )}
    </Modal>
  );
}
