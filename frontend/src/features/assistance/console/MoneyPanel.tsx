import { Facts } from '@/ui/Facts';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { sumsOf } from '../model';
import { Calculation } from '../shared/Calculation';
import { HiddenValue } from '../shared/HiddenValue';

const { fields } = messages;

/** What comes in and must go out, what the family owns, and what the rules make of it. */
export function MoneyPanel({ file: { id, declaration, calculation, categoryWords } }: { file: HardshipFile }) {
  const { family = [], expenses = [], assets, hardshipCost } = declaration;
  const sums = sumsOf(declaration);
  const yesNo = (value: boolean | undefined) => value !== undefined && (value ? messages.yes : messages.no);
  const rows = [
    ...family.map(({ name, annualIncome, occupation }, place) => ({
      key: `income ${place}`,
      cells: [fields.incomeOf(name ?? messages.someone), <MoneyText key="fen" fen={annualIncome} />, occupation],
    })),
    { key: 'income', cells: [<b key="sum">{fields.income}</b>, <MoneyText key="fen" fen={sums.income} />, ''] },
    ...expenses.map(({ kind, annualAmount, note }, place) => ({
      key: `expense ${place}`,
      cells: [
        messages.expenseKinds[kind ?? ''] ?? kind,
        <MoneyText key="fen" fen={annualAmount === undefined ? undefined : -annualAmount} />,
        <HiddenValue
          key="note"
          fileId={id}
          field="STATEMENT"
          label={fields.note}
          masked={note}
          pick={(shown) => shown.expenseNotes?.[place]}
        />,
      ],
    })),
    { key: 'expenses', cells: [<b key="sum">{fields.expenses}</b>, <MoneyText key="fen" fen={-sums.expenses} />, ''] },
    ...(hardshipCost === undefined
      ? []
      : [{ key: 'cost', cells: [fields.hardshipCost, <MoneyText key="fen" fen={hardshipCost} />, ''] }]),
  ];
  return (
    <>
      <Panel title={messages.money}>
        <SimpleTable caption={messages.money} head={messages.moneyHead} rows={rows} numeric={[1]} />
      </Panel>
      {calculation && (
        <Panel title={messages.calculation} extra={categoryWords}>
          <Calculation lines={calculation.lines} />
        </Panel>
      )}
      <Panel title={messages.exclusions}>
        {calculation &&
          (calculation.exclusions.length === 0 ? (
            <p>
              <StatusTag tone="ok">{messages.noExclusions}</StatusTag>
            </p>
          ) : (
            <p>
              {calculation.exclusions.map((fact) => (
                <StatusTag key={fact} tone="bad">
                  {fact}
                </StatusTag>
              ))}
            </p>
          ))}
        <Facts
          facts={[
            { name: fields.homes, value: assets?.homes?.toString() },
            { name: fields.area, value: assets?.areaHundredths !== undefined && String(assets.areaHundredths / 100) },
            { name: fields.cars, value: assets?.cars?.toString() },
            { name: fields.employees, value: assets?.employees?.toString() },
            { name: fields.businessPremises, value: yesNo(assets?.businessPremises) },
            { name: fields.costlySchool, value: yesNo(assets?.costlySchool) },
          ]}
        />
      </Panel>
    </>
  );
}
