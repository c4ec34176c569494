import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type UnitChange = components['schemas']['UnitChangeView'];
type ChangeCase = components['schemas']['ChangeCaseView'];

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const branch = '0199b000-0000-7000-8000-000000000004';
const city = '0199b000-0000-7000-8000-000000000002';

const own: UnitChange = {
  id: id(1),
  unitId: branch,
  unitName: '会计学院分工会',
  kind: 'MOVE',
  status: 'SUBMITTED',
  effectiveOn: '2026-12-01',
  basisDocument: '浙商大工〔2026〕15号',
  reason: '学院调整',
  details: { parentId: city },
  proposedBy: id(900),
  proposedAt: '2026-11-18T06:00:00Z',
  version: 2,
  allowedActions: [
    { action: 'WITHDRAW', allowed: true },
    { action: 'APPROVE', allowed: false, reason: '提出人不能决定自己提出的变更，请由其他同志办理' },
  ],
};

const submitted: ChangeCase = {
  id: id(2),
  unitId: city,
  unitName: '杭州市教育工会',
  kind: 'RENAME',
  effectiveOn: '2027-01-01',
  snapshot: {
    basisDocument: '杭教工〔2026〕9号',
    reason: '机构改革',
    details: { name: '杭州市教育工会委员会' },
    papers: [
      {
        kind: 'REQUEST',
        title: '关于变更工会名称的请示',
        documentNumber: '杭教工〔2026〕9号',
        datedOn: '2026-11-16',
        fileId: id(20),
        fileName: '更名请示.pdf',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    ],
  } as never,
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  status: 'SUBMITTED',
  submittedAt: '2026-11-19T02:30:00Z',
};

const pageOf = <Item>(...items: Item[]) => HttpResponse.json({ items, nextCursor: null, total: null });

export const changeHandlers = [
  http.get('*/api/unit-changes', () => pageOf(own)),
  http.get('*/api/unit-changes/:id', () => HttpResponse.json(own)),
  http.post('*/api/unit-changes', async ({ request }) => {
    const body = (await request.json()) as components['schemas']['ProposeUnitChangeRequest'];
    if (body.details?.name === '会计学院分工会') {
      const errors = [{ path: 'details.name', message: '新名称与现名称相同，请核对。' }];
      return HttpResponse.json({ type: 'validation', title: '有内容需要修改', status: 422, errors }, { status: 422 });
    }
    return HttpResponse.json({ ...own, status: 'DRAFT' }, { status: 201 });
  }),
  http.delete('*/api/unit-changes/:id/submission', () => HttpResponse.json({ ...own, status: 'DRAFT' })),
  http.get('*/api/unit-change-cases', () => pageOf(submitted)),
  http.get('*/api/unit-change-cases/:id', () => HttpResponse.json(submitted)),
  http.post('*/api/unit-change-cases/:id/decision', () => HttpResponse.json({ ...submitted, status: 'RETURNED' })),
];
