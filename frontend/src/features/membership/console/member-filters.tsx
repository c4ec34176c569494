import { UnitPicker } from '@/form/console/UnitPicker';
import { options } from '@/lib/options';
import type { FilterField } from '@/table/FilterBar';
import { membershipMessages as messages } from '../messages.zh-CN';

const fields = messages.fields;

export const memberFilterNames = [
  'q',
  'unit',
  'status',
  'employment',
  'sex',
  'joinedFrom',
  'joinedTo',
  'sort',
] as const;

type Name = (typeof memberFilterNames)[number];

export const memberFilterFields: FilterField<Name>[] = [
  { name: 'q', label: fields.q, kind: 'text', placeholder: fields.qHint },
  { name: 'unit', label: fields.unit, kind: 'custom', render: (control) => <UnitPicker own {...control} /> },
  { name: 'status', label: fields.status, kind: 'choice', options: options(messages.statuses) },
  { name: 'employment', label: fields.employment, kind: 'choice', options: options(messages.employments) },
  { name: 'sex', label: fields.sex, kind: 'choice', options: options(messages.sexes) },
  { name: 'joinedFrom', label: fields.joinedFrom, kind: 'date' },
  { name: 'joinedTo', label: fields.joinedTo, kind: 'date' },
  { name: 'sort', label: fields.sort, kind: 'choice', options: options(messages.sorts) },
];
