import { options } from '@/lib/options';
import type { Column } from '@/table/DataTable';
import type { FilterField } from '@/table/FilterBar';
import { DateText } from '@/ui/DateText';
import { StatusTag } from '@/ui/StatusTag';
import type { CaseStatus } from '../api';
import { flowMessages as messages } from '../messages.zh-CN';
import { caseTone, kindOf } from '../model';

const { fields } = messages;

interface CaseRow {
  flow: string;
  status: CaseStatus;
  submittedAt: string;
  decidedAt?: string | null;
}

/** The columns that sent and received copies share. */
export function caseColumns<Row extends CaseRow>(statuses: Record<CaseStatus, string>): Column<Row>[] {
  return [
    { key: 'kind', title: fields.kind, render: (_value, { flow }) => kindOf(flow) },
    {
      key: 'submittedAt',
      title: fields.submittedAt,
      render: (_value, { submittedAt }) => <DateText value={submittedAt} withTime />,
    },
    {
      key: 'status',
      title: fields.status,
      render: (_value, { status }) => <StatusTag tone={caseTone[status]}>{statuses[status]}</StatusTag>,
    },
    {
      key: 'decidedAt',
      title: fields.decidedAt,
      render: (_value, { decidedAt }) => decidedAt && <DateText value={decidedAt} withTime />,
    },
  ];
}

export const statusFilter = (statuses: Record<CaseStatus, string>): FilterField<'status' | 'flow'>[] => [
  {
    name: 'status',
    label: fields.status,
    kind: 'choice',
    options: options(statuses),
  },
  {
    name: 'flow',
    label: fields.kind,
    kind: 'choice',
    options: Object.entries(messages.flows).map(([value, label]) => ({ value, label })),
  },
];
