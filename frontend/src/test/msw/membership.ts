import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type MemberSummary = Schemas['MemberSummary'];

const id = (number: number) => `0199d000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const accounting = { unitId: '0199b000-0000-7000-8000-000000000004', unitName: '会计学院分工会' };
const languages = { unitId: '0199b000-0000-7000-8000-000000000008', unitName: '外国语学院分工会' };

function row(number: number, name: string, rest: Partial<MemberSummary>): MemberSummary {
  return {
    id: id(number),
    name,
    staffNumber: `2010${String(number).padStart(4, '0')}`,
    sex: 'FEMALE',
    employment: 'PERMANENT',
    status: 'ACTIVE',
    joinedOn: '2010-09-01',
    ...accounting,
    ...rest,
  };
}

/** Made-up members, with the names that break forms: compound surnames, interpuncts, rare characters. */
export const memberRows: MemberSummary[] = [
  row(1, '欧阳晓岚', {}),
  row(2, '阿依古丽·买买提', { employment: 'CONTRACT' }),
  row(3, '王㛃', { sex: 'MALE', ...languages }),
  row(4, '陈建国', { sex: 'MALE', status: 'RETAINED', statusReason: 'RETIREMENT', joinedOn: '1988-03-08' }),
  row(5, '上官文', { sex: 'MALE', status: 'TRANSFERRING', ...languages }),
];

function view(member: MemberSummary): Schemas['MemberView'] {
  const { unitName: _unitName, ...rest } = member;
  const isActive = member.status === 'ACTIVE';
  const refusal = { allowed: false, reason: '会籍状态为“正式”时不能恢复会籍。' };
  return {
    ...rest,
    personId: id(100),
    birthYear: 1985,
    identityKind: 'RESIDENT',
    identityNumber: '3399**********1234',
    phone: '138****5678',
    version: 3,
    allowedActions: [
      { action: 'CHANGE_DETAILS', allowed: true },
      { action: 'MOVE', allowed: true },
      { action: 'UNMASK', allowed: true },
      { action: 'RETAIN', allowed: isActive },
      { action: 'RESUME', ...(isActive ? refusal : { allowed: true }) },
      { action: 'EXPEL', allowed: isActive },
    ],
  };
}

const problem = (status: number, type: string, title: string, errors?: Schemas['FieldProblem'][]) =>
  HttpResponse.json({ type, title, status, ...(errors ? { errors } : {}) }, { status });

const find = (wanted: unknown) => memberRows.find((each) => each.id === wanted);

export const membershipHandlers = [
  http.get('*/api/members', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const q = wanted.get('q') ?? '';
    const found = memberRows.filter(
      (each) =>
        (each.name.includes(q) || each.staffNumber.startsWith(q)) &&
        (!wanted.get('unit') || each.unitId === wanted.get('unit')) &&
        (!wanted.get('status') || wanted.getAll('status').includes(each.status)),
    );
    return HttpResponse.json({ items: found, nextCursor: null, total: found.length });
  }),
  http.post('*/api/members', async ({ request }) => {
    const body = (await request.json()) as Schemas['AdmitMemberRequest'];
    if (memberRows.some(({ staffNumber }) => staffNumber === body.staffNumber)) {
      return problem(409, 'staff-number-taken', '工号已登记', [
        { path: 'staffNumber', message: '该工号在本单位已登记，请核对。' },
      ]);
    }
    return HttpResponse.json({ ...view(memberRows[0] as MemberSummary), name: body.name }, { status: 201 });
  }),
  http.get('*/api/members/counts', () =>
    HttpResponse.json([
      { ...accounting, active: 2, activeWomen: 2, byStatus: { ACTIVE: 2, RETAINED: 1 } },
      { ...languages, active: 1, activeWomen: 0, byStatus: { ACTIVE: 1, TRANSFERRING: 1 } },
    ]),
  ),
  http.post('*/api/members/lookup', async ({ request }) => {
    const { number } = (await request.json()) as Schemas['FindMemberRequest'];
    return HttpResponse.json(number === '339900198506171234' ? [memberRows[0]] : []);
  }),
  http.get('*/api/my-membership', () =>
    HttpResponse.json({ ...view(memberRows[0] as MemberSummary), allowedActions: [] }),
  ),
  http.get('*/api/members/:id', ({ params }) => {
    const found = find(params.id);
    return found ? HttpResponse.json(view(found)) : problem(404, 'not-found', '没有找到');
  }),
  http.post('*/api/members/:id/unmasking', () =>
    HttpResponse.json({ identityNumber: '339900198506171234', phone: '13800005678' }),
  ),
  http.get('*/api/members/:id/changes', () =>
    HttpResponse.json([
      {
        id: id(201),
        act: 'CHANGED',
        actName: '变更资料',
        field: 'employment',
        valueBefore: 'CONTRACT',
        valueAfter: 'PERMANENT',
        reason: '考核入编',
        actorPersonName: '何苗',
        actorPostName: '分工会秘书',
        validOn: '2015-09-01',
        recordedAt: '2015-09-03T02:12:00Z',
      },
    ]),
  ),
  http.post('*/api/members/:id/status', ({ params, request }) => {
    const found = find(params.id);
    if (request.headers.get('If-Match') !== '"3"') return problem(412, 'changed-meanwhile', '刚被他人修改');
    return found ? HttpResponse.json(view(found)) : problem(404, 'not-found', '没有找到');
  }),
];
