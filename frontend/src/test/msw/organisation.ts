import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';
import { postsOf, termsOf } from './offices.ts';

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
    tenantId: row.kind === 'BRANCH' ? id(3) : row.id,
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
    terms: termsOf(row),
    posts: postsOf(row),
  };
}

const unlinked: components['schemas']['UnlinkedUnit'][] = [
  {
    id: id(7),
    code: 'ZJ0007',
    name: '温州商学院工会',
    kind: 'UNIVERSITY',
    cityName: '温州市',
    standing: 'GUIDED',
    since: '2024-09-01',
    guides: '浙江省教育工会',
    nextStep: 'REMIND_UNION',
  },
  {
    id: id(9),
    code: 'ZJ0009',
    name: '义乌工商职业技术学院工会',
    kind: 'UNIVERSITY',
    cityName: '金华市',
    standing: 'PUBLIC',
    since: '2025-03-12',
    formerParent: '义乌市总工会',
    nextStep: 'FIND_SUPERIOR',
  },
  {
    id: id(8),
    code: 'ZJ0008',
    name: '外国语学院分工会',
    kind: 'BRANCH',
    cityName: '杭州市',
    standing: 'OWN',
    since: '2026-10-08',
    formerParent: '浙江工商大学工会',
    nextStep: 'PROPOSE_MOVE',
  },
];

const gap = (row: number, members: number, fullTimeOfficers: number): components['schemas']['OfficerGap'] => {
  const { id: unit, code, name, kind, cityName, standing } = unitRows[row] as UnitSummary;
  const required = Math.ceil((members * 3) / 1000);
  return {
    id: unit,
    code,
    name,
    kind,
    cityName: cityName ?? '',
    standing,
    members,
    fullTimeOfficers,
    required,
    gap: Math.max(0, required - fullTimeOfficers),
    asOf: '2026-11-20T01:00:00Z',
  };
};

const gaps = [gap(2, 2861, 7), gap(3, 3120, 9), gap(4, 1204, 5)];

const officer = (
  number: number,
  personName: string,
  postType: string,
  postName: string,
  rest: Partial<components['schemas']['OfficerSummary']>,
): components['schemas']['OfficerSummary'] => ({
  id: id(700 + number),
  personId: id(800 + number),
  personName,
  unitId: id(3),
  unitName: '浙江工商大学工会',
  postType,
  postName,
  engagement: 'PART_TIME',
  from: '2022-01-10',
  source: 'ELECTION',
  basis: '浙商大工〔2022〕2号',
  termEnds: '2027-01-09',
  ...rest,
});

const officers = [
  officer(1, '何苗', 'BRANCH_SECRETARY', '分工会秘书', {
    unitId: id(4),
    unitName: '会计学院分工会',
    source: 'APPOINTMENT',
  }),
  officer(2, '上官文', 'TREASURER', '财务委员', {}),
  officer(3, '周敏', 'CHAIR', '主席', { engagement: 'FULL_TIME', to: '2027-01-09' }),
];

const missing = () => HttpResponse.json({ type: 'not-found', title: '没有找到', status: 404 }, { status: 404 });

export const organisationHandlers = [
  http.get('*/api/unlinked-units/closing', () =>
    HttpResponse.json({
      from: '2026-01-01',
      to: '2026-11-20',
      all: 6,
      closed: 3,
      dissolved: 1,
      open: 2,
      closedPerMille: 600,
      rows: [
        {
          id: '0199b000-0000-7000-8000-000000000003',
          code: 'ZJSU',
          name: '浙江工商大学工会',
          kind: 'UNIVERSITY',
          since: '2026-02-01',
          linkedOn: '2026-04-12',
          parentName: '浙江省教育工会',
          days: 70,
        },
      ],
    }),
  ),
  http.get('*/api/papers', () =>
    HttpResponse.json([
      {
        id: '0199f600-0000-7000-8000-000000000001',
        kind: 'REQUEST',
        title: '关于召开换届选举大会的请示',
        documentNumber: '浙商大工〔2026〕5号',
        datedOn: '2026-03-01',
        fileId: '0199f600-0000-7000-8000-000000000011',
        fileName: '换届请示.pdf',
        filedByName: '欧阳晓岚',
        filedAt: '2026-03-02T02:00:00Z',
      },
    ]),
  ),
  http.post('*/api/papers', () => HttpResponse.json({ id: '0199f600-0000-7000-8000-000000000002' }, { status: 201 })),
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
  http.get('*/api/unlinked-units', () =>
    HttpResponse.json({ items: unlinked, nextCursor: null, total: unlinked.length }),
  ),
  http.get('*/api/officer-gaps', ({ request }) => {
    const all = new URL(request.url).searchParams.get('all') === 'true';
    const items = gaps.filter(({ gap }) => all || gap > 0);
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
  http.get('*/api/officers', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    const items = officers.filter(({ personName }) => personName.includes(q));
    return HttpResponse.json({ items, nextCursor: null, total: items.length });
  }),
];
