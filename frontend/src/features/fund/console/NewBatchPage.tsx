import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { required } from '@/form/console/rules';
import { SubmitProblem } from '@/form/console/SubmitProblem';
import { useFormProblems } from '@/form/console/use-form-problems';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import type { Reservation } from '../api';
import { plainAccount } from '../model';
import { fundPaths } from '../paths';
import { building, formats, knownPayees, type PaymentRequest, payable } from '../payments/api';
import { paymentMessages as messages } from '../payments/messages.zh-CN';
import styles from './Fund.module.css';
import { FundSelect } from './FundSelect';
import { PayableTable } from './PayableTable';
import type { TypedPayee } from './PayeeChoice';

const { fields } = messages;

interface Values {
  title: string;
  formatCode: string;
  payees?: Record<string, TypedPayee>;
}

/** Nothing of a payee whom the file names goes to the server: it knows him. */
function paymentOf(id: string, payee: TypedPayee | undefined, isKnown: boolean): PaymentRequest {
  const { isCorrected, accountNumber, ...typed } = payee ?? {};
  if (isKnown && !isCorrected) return { reservationId: id };
  return { ...typed, reservationId: id, accountNumber: plainAccount(accountNumber ?? '') };
}

/** Collects what is reserved into a batch for the bank: one fund, chosen families, the account of each. */
export default function NewBatchPage() {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const fundId = parameters.get('fund') ?? undefined;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isWarned, setIsWarned] = useState(false);
  const open = useQuery({ ...payable(fundId ?? ''), enabled: Boolean(fundId) });
  const known = useQuery({ ...knownPayees(fundId ?? ''), enabled: Boolean(fundId) });
  const layouts = useQuery(formats());
  const { mutate, error, isPending } = useMutation(building);
  const form = useFormProblems<Values>(error);
  const rows: readonly Reservation[] = open.data?.items ?? [];
  const picked = rows.filter(({ id }) => chosen.includes(id));
  const total = picked.reduce((sum, { outstanding }) => sum + outstanding, 0);
  const changeFund = (id: string | undefined) => {
    setChosen([]);
    setParameters(id ? { fund: id } : {});
  };
  const build = ({ title, formatCode, payees }: Values) => {
    if (!fundId || picked.length === 0) return setIsWarned(true);
    const isKnown = (id: string) => (known.data ?? []).some(({ reservationId }) => reservationId === id);
    const payments = picked.map(({ id }) => paymentOf(id, payees?.[id], isKnown(id)));
    const onSuccess = ({ id }: { id: string }) => {
      void message.success(messages.built);
      void navigate(fundPaths.batch(id));
    };
    mutate({ body: { fundId, title, formatCode, payments } }, { onSuccess });
  };
  return (
    <>
      <PageHeader title={messages.newTitle} />
      <Form<Values>
        form={form}
        layout="vertical"
        disabled={isPending}
        scrollToFirstError={{ focus: true }}
        onFinish={build}
      >
        <SubmitProblem error={error} />
        <Panel>
          <div className={styles.head}>
            <Form.Item label={fields.fund} htmlFor="batch-fund">
              <FundSelect id="batch-fund" value={fundId} onChange={changeFund} />
            </Form.Item>
            <Form.Item name="title" label={fields.title} rules={required(fields.title)}>
              <Input maxLength={80} />
            </Form.Item>
            <Form.Item name="formatCode" label={fields.format} rules={required(fields.format)}>
              <Select options={(layouts.data ?? []).map(({ code, name }) => ({ value: code, label: name }))} />
            </Form.Item>
          </div>
        </Panel>
        <Panel title={messages.items}>
          {!fundId && <p>{messages.chooseFund}</p>}
          {open.error && <ErrorState trouble={problemOf(open.error)} onRetry={() => void open.refetch()} />}
          {fundId && !open.error && (
            <PayableTable
              rows={rows}
              known={known.data ?? []}
              isLoading={open.isFetching || known.isFetching}
              chosen={chosen}
              onChoose={setChosen}
            />
          )}
          <div className={styles.foot}>
            {isWarned && picked.length === 0 && (
              <span role="alert" className={styles.bad}>
                {messages.choosePayments}
              </span>
            )}
            <strong role="status">{messages.selected(picked.length, formatFen(total))}</strong>
            <Button type="primary" htmlType="submit" loading={isPending}>
              {messages.build}
            </Button>
          </div>
        </Panel>
      </Form>
    </>
  );
}
