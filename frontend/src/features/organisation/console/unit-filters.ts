import { options } from '@/lib/options';
import type { FilterField } from '@/table/FilterBar';
import { zhejiangCities } from '@/ui/zhejiang-cities';
import { organisationMessages as messages } from '../messages.zh-CN';

const fields = messages.fields;

export const unitFilterNames = ['q', 'kind', 'city', 'relation', 'status', 'unlinked', 'asOf', 'parent'] as const;

type Name = (typeof unitFilterNames)[number];

export const unitFilterFields: FilterField<Name>[] = [
  { name: 'q', label: fields.q, kind: 'text', placeholder: fields.qHint },
  { name: 'kind', label: fields.kind, kind: 'choice', options: options(messages.kinds) },
  {
    name: 'city',
    label: fields.city,
    kind: 'choice',
    options: zhejiangCities.map(({ code, name }) => ({ value: code, label: name })),
  },
  { name: 'relation', label: fields.relation, kind: 'choice', options: options(messages.relations) },
  { name: 'status', label: fields.status, kind: 'choice', options: options(messages.statuses) },
  {
    name: 'unlinked',
    label: fields.unlinked,
    kind: 'choice',
    options: [{ value: 'true', label: messages.unlinkedOnly }],
  },
  { name: 'asOf', label: fields.asOf, kind: 'date' },
];
