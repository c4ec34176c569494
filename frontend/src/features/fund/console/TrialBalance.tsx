import type { components } from '@/api/generated/schema';
import { formatFen } from '@/lib/money';
import { ErrorState, type Trouble } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { ledgerMessages as messages } from '../ledger/messages.zh-CN';

type AccountTotal = components['schemas']['AccountTotal'];

interface TrialBalanceProps {
  totals: readonly AccountTotal[] | undefined;
  trouble: Trouble | undefined;
  onRetry: () => void;
}

/** The sums of each account; debits and credits are equal, or the books are wrong. */
export function TrialBalance({ totals, trouble, onRetry }: TrialBalanceProps) {
  const sum = (side: 'debit' | 'credit') => (totals ?? []).reduce((total, each) => total + each[side], 0);
  const difference = sum('debit') - sum('credit');
  return (
    <Panel
      title={messages.trial}
      extra={
        totals && (
          <StatusTag tone={difference === 0 ? 'ok' : 'bad'}>
            {difference === 0 ? messages.balanced : messages.unbalanced(formatFen(Math.abs(difference)))}
          </StatusTag>
        )
      }
    >
      {trouble && <ErrorState trouble={trouble} onRetry={onRetry} />}
      {!totals && !trouble && <LoadingState />}
      {totals && (
        <SimpleTable
          caption={messages.trialTable}
          head={[messages.fields.account, messages.fields.debit, messages.fields.credit, messages.fields.balance]}
          rows={[
            ...totals.map(({ account, accountName, debit, credit, balance }) => ({
              key: account,
              cells: [
                accountName,
                <MoneyText key="debit" fen={debit} />,
                <MoneyText key="credit" fen={credit} />,
                <MoneyText key="balance" fen={balance} />,
              ],
            })),
            {
              key: 'total',
              cells: [
                <b key="name">{messages.total}</b>,
                <MoneyText key="debit" fen={sum('debit')} />,
                <MoneyText key="credit" fen={sum('credit')} />,
                <MoneyText key="balance" fen={difference} />,
              ],
            },
          ]}
          numeric={[1, 2, 3]}
        />
      )}
    </Panel>
  );
}
