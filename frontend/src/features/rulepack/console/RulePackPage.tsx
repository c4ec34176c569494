import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { UnitPicker } from '@/form/console/UnitPicker';
import { useFilters } from '@/routing/use-filters';
import { DataTable } from '@/table/DataTable';
import { FilterBar, type FilterField } from '@/table/FilterBar';
import { PageHeader } from '@/ui/PageHeader';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import { type Rule, rulePack } from '../api';
import { ruleMessages as messages } from '../messages.zh-CN';
import { RuleHistory } from './RuleHistory';
import styles from './Rules.module.css';
import { ruleColumns } from './rule-columns';
import { SetRule } from './SetRule';

const names = ['on', 'unitId', 'region'] as const;
const fields: FilterField<(typeof names)[number]>[] = [
  { name: 'on', label: messages.filters.on, kind: 'date' },
  {
    name: 'unitId',
    label: messages.filters.unitId,
    kind: 'custom',
    render: ({ id, value, onChange }) => <UnitPicker id={id} value={value} onChange={onChange} />,
  },
  {
    name: 'region',
    label: messages.filters.region,
    kind: 'choice',
    options: zhejiangCities.map(({ code, name }) => ({ value: code, label: name })),
  },
];

export default function RulePackPage() {
  const may = useMay();
  const packId = useId();
  const [{ pack = 'hardship' }, setPack] = useFilters(['pack']);
  const [filters, setFilters] = useFilters(names);
  const [toSet, setToSet] = useState<Rule>();
  const [toTrace, setToTrace] = useState<Rule>();
  const { data, error, isFetching, refetch } = useQuery(rulePack({ pack, ...filters }));
  // Looking as another unit or at another day is for reading: a rule is set for the own union, from a day on.
  const isOwnView = !filters.unitId && !filters.on;
  const whyNot = may.whyNot('rule.change');
  return (
    <>
      <PageHeader
        title={messages.title}
        note={messages.note}
        actions={may('rule.verify') && <Link to="/rules/verifications">{messages.verifications}</Link>}
      />
      <p className={styles.pack}>
        <label htmlFor={packId}>{messages.pack}</label>
        <Select
          id={packId}
          className={styles.packs}
          value={pack}
          onChange={(chosen) => setPack({ pack: chosen })}
          options={Object.entries(messages.packs).map(([value, label]) => ({ value, label }))}
        />
      </p>
      <Alert
        type="info"
        showIcon
        className={styles.note ?? ''}
        title={messages.tightenOnly.title}
        description={messages.tightenOnly.text}
      />
      {data && data.gaps.length > 0 && (
        <Alert
          type="warning"
          showIcon
          role="status"
          className={styles.note ?? ''}
          title={messages.gaps(data.gaps.join('、'))}
        />
      )}
      <FilterBar fields={fields} value={filters} onChange={setFilters} />
      <DataTable<Rule>
        name="rules"
        caption={messages.table}
        columns={ruleColumns({ whyNot, onSet: isOwnView ? setToSet : undefined, onTrace: setToTrace })}
        rowKey="code"
        rows={data?.rules}
        isLoading={isFetching}
        trouble={error ? problemOf(error) : undefined}
        onRetry={() => void refetch()}
      />
      {toSet && <SetRule pack={pack} rule={toSet} onClose={() => setToSet(undefined)} />}
      {toTrace && <RuleHistory pack={pack} rule={toTrace} onClose={() => setToTrace(undefined)} />}
    </>
  );
}
