import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { useExport } from '@/form/console/use-export';
import { formatFen } from '@/lib/money';
import { useFilters } from '@/routing/use-filters';
import { type Column, DataTable } from '@/table/DataTable';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import {
  type FigureWords,
  type ReportCell,
  type ReportFigure,
  type ReportLine,
  type ReportQuery,
  report,
  reportSheet,
} from '../report/api';
import { reportMessages as messages } from '../report/messages.zh-CN';
import { cellOf } from '../report/model';
import { FactsDrawer } from './FactsDrawer';
import { MonthBars } from './MonthBars';
import styles from './Report.module.css';
import { ReportCards } from './ReportCards';

const names = ['year', 'quarter', 'scope'] as const;
const yearsBack = 5;
const quarters = messages.quarters.map((label, quarter) => ({ label, value: quarter === 0 ? '' : String(quarter) }));
/** Stands for all units in the row of the total. */
const everyUnit = '';

interface Asked {
  figure: ReportFigure;
  title: string;
  unitId: string;
}

const inWords = ({ count, amount }: Omit<ReportCell, 'figure'>, { unit, hasMoney }: FigureWords) =>
  hasMoney && count > 0 ? messages.countedWithMoney(count, unit, formatFen(amount)) : messages.counted(count, unit);

/** Opens the rows behind a number where they belong to the own union; of the unions below there are sums only. */
const columnsFor = (figures: readonly FigureWords[], onOpen?: (asked: Asked) => void): Column<ReportLine>[] => [
  { key: 'unit', title: messages.unit, dataIndex: 'unitName', isFixed: true },
  ...figures.map(
    (words): Column<ReportLine> => ({
      key: words.figure,
      title: words.words,
      align: 'right',
      render: (_value, { unitId, unitName, cells }) => {
        const cell = cellOf(cells, words.figure);
        const text = inWords(cell, words);
        if (!onOpen || cell.count === 0) return text;
        const asked = { figure: words.figure, title: messages.facts(words.words, unitName), unitId };
        return (
          <Button type="link" className={styles.number} onClick={() => onOpen(asked)}>
            {text}
          </Button>
        );
      },
    }),
  ),
];

/** What was done for families in a year or a quarter, by unit; every number leads to its rows. */
export default function ReportPage() {
  const [filters, setFilters] = useFilters(names);
  const [asked, setAsked] = useState<Asked>();
  const may = useMay();
  const thisYear = new Date().getFullYear();
  const period = {
    year: Number(filters.year ?? thisYear),
    quarter: filters.quarter && Number(filters.quarter),
  } as ReportQuery;
  const { data, error, isFetching, refetch } = useQuery(report(period));
  const sheet = useExport(() => reportSheet(period, messages.sheet), may('assistance-report.export'));
  const below = filters.scope === 'own' ? undefined : data?.below;
  const scope = below ?? data?.own;
  const total =
    scope && scope.units.length > 0 ? { unitId: everyUnit, unitName: messages.total, cells: scope.total } : undefined;
  return (
    <>
      <PageHeader
        title={messages.title}
        note={data && (below ? messages.days : messages.daysWithRows)(data.from, data.to)}
        actions={<Button onClick={() => window.print()}>{messages.print}</Button>}
      />
      <div className={styles.choices}>
        <Select
          aria-label={messages.year}
          value={String(period.year)}
          options={Array.from({ length: yearsBack }, (_, back) => ({
            value: String(thisYear - back),
            label: messages.yearOf(thisYear - back),
          }))}
          onChange={(year) => setFilters({ ...filters, year })}
        />
        <Segmented
          aria-label={messages.quarter}
          options={quarters}
          value={filters.quarter ?? ''}
          onChange={(quarter) => setFilters({ ...filters, quarter })}
        />
        {data?.below && (
          <Segmented
            aria-label={messages.scope}
            options={[
              { label: messages.below, value: '' },
              { label: messages.own, value: 'own' },
            ]}
            value={filters.scope ?? ''}
            onChange={(wanted) => setFilters({ ...filters, scope: wanted })}
          />
        )}
      </div>
      {scope && <ReportCards scope={scope} />}
      {scope && (
        <Panel title={messages.chart}>
          <MonthBars months={scope.months} />
        </Panel>
      )}
      <DataTable<ReportLine>
        name="assistance-report"
        caption={messages.table}
        columns={columnsFor(data?.figures ?? [], below ? undefined : setAsked)}
        rowKey="unitId"
        rows={scope && [...scope.units, ...(total ? [total] : [])]}
        isLoading={isFetching}
        total={scope?.units.length}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
        {...sheet}
        empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
      />
      {asked && (
        <FactsDrawer
          title={asked.title}
          wanted={{ ...period, figure: asked.figure, ...(asked.unitId ? { unitId: asked.unitId } : {}) }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
