import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const unitId = '0199b000-0000-7000-8000-000000000004';

const notice: Schemas['NoticeDetails'] = {
  id: id(401),
  maskedName: '王*',
  unitId,
  unitName: '会计学院分工会',
  household: 3,
  category: '相对困难',
  cause: '本人或家庭成员患病',
  publishedOn: '2026-11-17',
  endsOn: '2026-11-24',
  workingDays: 5,
  basis: '浙教工〔2022〕27号',
  publishedBy: '浙江工商大学工会',
  status: 'OPEN',
  takesObjections: true,
};

export const noticeHandlers = [
  http.get('*/api/hardship-notices', () => HttpResponse.json({ items: [notice], nextCursor: null, total: 1 })),
  http.get('*/api/hardship-notices/:id', () => HttpResponse.json(notice)),
  http.get('*/api/hardship-notices/:id/objections', () =>
    HttpResponse.json([
      {
        id: id(411),
        raisedBy: '张伟',
        unitId,
        text: '听说另有一套住房，请核实。',
        raisedAt: '2026-11-18T02:00:00Z',
        status: 'OPEN',
      },
    ]),
  ),
  http.post('*/api/hardship-notices/:id/objections', () => HttpResponse.json({ id: id(412) }, { status: 201 })),
  http.post('*/api/hardship-notices/objections/:id/answer', () => new HttpResponse(null, { status: 204 })),
];
