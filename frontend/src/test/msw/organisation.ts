import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type UnitSummary = components['schemas']['UnitSummary'];
type UnitNode = components['schemas']['UnitNode'];
type UnitView = components['schemas']['UnitView'];

const id = (number: number) => `0199b000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const province = { parentId: id(1), parentName: '浙江省教育工会' };
const business = { parentId: id(3), parentName: '浙江工商大学工会' };

function summary(number: number, name: string, rest: Partial<UnitSummary>): UnitSummary {
  return {
    id: id(number),
    code: `ZJ${String(number).padStart(4, '0')}`,
    kind: 'UNIVERSITY',
    name,
    status: 'ACTIVE',
    standing: 'MANAGED',
    cityCode: '330100',
    cityName: '杭州市',
    ...rest,
  };
}

/** A few units of the small province that the screens are tested with. */
export const unitRows: UnitSummary[] = [
  summary(1, '浙江省教育工会', { kind: 'PROVINCE', standing: 'OWN' }),
  summary(2, '杭州市教育工会', { kind: 'CITY', ...province }),
  summary(3, '浙江工商大学工会', { ...province, shortName: '浙商大工会' }),
  summary(5, '杭州电子科技大学工会', province),
  summary(6, '丽水学院工会', {
    standing: 'GUIDED',
    cityCode: '331100',
    cityName: '丽水市',
    parentName: '丽水市总工会',
  }),
  summary(7, '温州商学院工会', { standing: 'GUIDED', status: 'PREPARING', cityCode: '330300', cityName: '温州市' }),
  summary(4, '会计学院分工会', { kind: 'BRANCH', standing: 'OWN', ...business }),
  summary(8, '外国语学院分工会', { kind: 'BRANCH', standing: 'OWN', ...business }),
];

const node = (row: UnitSummary, children: UnitNode[], via?: 'MANAGE' | 'GUIDE'): UnitNode => ({
  id: row.id,
  code: row.code,
  kind: row.kind,
  name: row.name,
  status: row.status,
  childCount: unitRows.filter(({ parentId }) => parentId === row.id).length,
  children,
  ...(via ? { via } : {}),
});

function below(root: UnitSummary): UnitNode {
  const managed = unitRows.filter(({ parentId }) => parentId === root.id).map((row) => node(row, [], 'MANAGE'));
  const guided = root.kind === 'PROVINCE' ? unitRows.filter(({ standing }) => standing === 'GUIDED') : [];
  return node(root, [...managed, ...guided.map((row) => node(row, [], 'GUIDE'))]);
}

function pageOf(row: UnitSummary, asOf: string): UnitView {
  const { parentId, parentName, ...rest } = row;
  const basisDocument = '浙教工〔2019〕8号';
  return {
    ...rest,
    ...(row.kind === 'BRANCH' ? {} : { tenantId: row.id }),
    asOf,
    managedCount: unitRows.filter((each) => each.parentId === row.id).length,
    guidedCount: 0,
    versions: [
      { from: '2015-06-01', name: row.name, status: row.status, basisDocument },
      {
        from: '1998-03-01',
        to: '2015-05-31',
        name: `原${row.name}`,
        status: 'ACTIVE',
        basisDocument: '浙教工〔1998〕3号',
      },
    ],
    superiors: parentId
      ? [
          {
            relation: 'MANAGE',
            unitId: parentId,
            unitName: parentName ?? '',
            unitKind: 'PROVINCE',
            from: '2015-06-01',
            current: true,
            basisDocument,
          },
        ]
      : [],
    succession: [
      {
        kind: 'RENAME',
        fromId: row.id,
        fromName: `原${row.name}`,
        toId: row.id,
        toName: row.name,
        effectiveOn: '2015-06-01',
        basisDocument,
      },
    ],
    terms: [
      { id: id(901), ordinal: 9, from: '2022-01-10', to: '2027-01-09', electedBy: '会员代表大会', current: true },
      { id: id(900), ordinal: 8, from: '2017-01-10', to: '2022-01-09', electedBy: '会员代表大会', current: false },
    ],
    posts: [
      {
        id: id(801),
        personName: '周敏',
        postType: 'CHAIR',
        postName: '主席',
        from: '2022-01-10',
        to: '2027-01-09',
        source: 'ELECTION',
        basis: '浙教工〔2022〕2号',
      },
    ],
  };
}

const missing = () => HttpResponse.json({ type: 'not-found', title: '没有找到', status: 404 }, { status: 404 });

export const organisationHandlers = [
  http.get('*/api/units', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const kinds = wanted.getAll('kind');
    const q = wanted.get('q') ?? '';
    const parent = wanted.get('parent');
    const found = unitRows.filter(
      (row) =>
        row.name.includes(q) &&
        (kinds.length === 0 || kinds.includes(row.kind)) &&
        (!parent || row.parentId === parent) &&
        (wanted.get('unlinked') !== 'true' || (!row.parentName && row.kind !== 'PROVINCE')),
    );
    const start = Number(wanted.get('cursor') ?? 0);
    const size = Number(wanted.get('limit') ?? 20);
    const nextCursor = start + size < found.length ? String(start + size) : null;
    return HttpResponse.json({ items: found.slice(start, start + size), nextCursor, total: found.length });
  }),
  http.get('*/api/units/tree', ({ request }) => {
    const root = new URL(request.url).searchParams.get('root') ?? id(1);
    const row = unitRows.find((each) => each.id === root);
    return row ? HttpResponse.json(below(row)) : missing();
  }),
  http.get('*/api/units/:id', ({ params, request }) => {
    const row = unitRows.find((each) => each.id === params.id);
    const asOf = new URL(request.url).searchParams.get('asOf') ?? '2026-11-20';
    return row ? HttpResponse.json(pageOf(row, asOf)) : missing();
  }),
];
