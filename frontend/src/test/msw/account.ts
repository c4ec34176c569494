import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type Account = Schemas['AccountView'];

const id = (number: number) => `0199d100-0000-7000-8000-${String(number).padStart(12, '0')}`;
const elsewhere = '该人员同时在其他工会任职，请联系其任职的工会办理';

function row(number: number, personName: string, posts: string, rest: Partial<Account>): Account {
  const state = rest.state ?? 'ACTIVE';
  const reason = rest.allowedActions ? elsewhere : undefined;
  const act = (action: string) => ({ action, allowed: !reason, ...(reason ? { reason } : {}) });
  return {
    personId: id(number),
    personName,
    posts,
    state,
    waiting: false,
    ...rest,
    allowedActions:
      state === 'NONE'
        ? [act('OPEN')]
        : [act('RESET_PASSWORD'), act('REMOVE_SECOND_FACTOR'), act(state === 'DISABLED' ? 'ENABLE' : 'DISABLE')],
  };
}

/** Made-up persons of a campus union and their accounts. */
const accountRows: Account[] = [
  row(1, '阿依古丽·买买提', '浙江工商大学工会 财务委员、会计学院分工会 会员', { userName: '20080107' }),
  row(2, '何苗', '会计学院分工会 分工会秘书、会计学院分工会 会员', { userName: '20110036' }),
  row(3, '欧阳晓岚', '浙江工商大学工会 组织委员', { userName: 'ouyang.xl', allowedActions: [] }),
  row(4, '上官文', '外国语学院分工会 分工会主席', { userName: '20050212', state: 'DISABLED' }),
  row(5, '王㛃', '外国语学院分工会 会员', { userName: '20190055', state: 'OPENING', waiting: true }),
  row(6, '陈建国', '会计学院分工会 会员', { state: 'NONE' }),
  row(7, '慕容雪', '会计学院分工会 会员', { state: 'NONE' }),
];

const problem = (status: number, type: string, title: string, detail?: string) =>
  HttpResponse.json({ type: `urn:wuli:problem:${type}`, title, status, ...(detail ? { detail } : {}) }, { status });

const find = (wanted: unknown) => accountRows.find(({ personId }) => personId === wanted);

/** As the backend: acts on accounts need a one-time code in this session. */
const hasOneTimeCode = (request: Request) => request.headers.get('cookie')?.includes('one-time-code=given');
const stepUpRequired = () => problem(403, 'step-up-required', '此操作需要动态口令验证');

const managing = (path: string, answer: (account: Account) => object) =>
  http.post(`*/api/accounts/:id/${path}`, ({ request, params }) => {
    if (!hasOneTimeCode(request)) return stepUpRequired();
    const found = find(params.id);
    return found ? HttpResponse.json(answer(found)) : problem(404, 'not-found', '找不到该内容');
  });

const given: Schemas['DelegationView'][] = [
  {
    id: id(101),
    toPersonId: id(2),
    toPersonName: '何苗',
    validFrom: '2026-11-18',
    validUntil: '2026-12-05',
    reason: '赴京参加劳模疗休养，期间待办由何苗代行',
    state: 'IN_FORCE',
  },
  {
    id: id(102),
    toPersonId: id(1),
    toPersonName: '阿依古丽·买买提',
    validFrom: '2026-03-01',
    validUntil: '2026-03-15',
    reason: '外出学习',
    state: 'ENDED',
  },
];

const received: Schemas['ReceivedDelegation'][] = [
  {
    id: id(103),
    fromPersonName: '欧阳晓岚',
    postName: '组织委员',
    unitName: '浙江工商大学工会',
    validFrom: '2026-11-20',
    validUntil: '2026-12-20',
    reason: '产假期间',
    state: 'IN_FORCE',
  },
];

export const accountHandlers = [
  http.get('*/api/accounts', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const q = wanted.get('q') ?? '';
    const state = wanted.get('state');
    const items = accountRows.filter(
      (each) =>
        (each.personName.includes(q) || each.userName?.startsWith(q)) &&
        (state ? each.state === state : each.state !== 'NONE'),
    );
    return HttpResponse.json({ items });
  }),
  http.post('*/api/accounts', async ({ request }) => {
    const body = (await request.json()) as Schemas['OpenAccountRequest'];
    if (accountRows.some(({ userName }) => userName === body.userName)) {
      return HttpResponse.json(
        {
          type: 'urn:wuli:problem:user-name-taken',
          title: '用户名已被使用',
          status: 409,
          errors: [{ path: 'userName', message: '用户名已被使用，请换一个。' }],
        },
        { status: 409 },
      );
    }
    return HttpResponse.json(
      { personId: body.personId, state: 'ACTIVE', oneTimePassword: 'Kx7m-Qd4t-Hn2w-Vb9r' },
      { status: 201 },
    );
  }),
  http.get('*/api/accounts/:id', ({ params }) => {
    const found = find(params.id);
    return found ? HttpResponse.json(found) : problem(404, 'not-found', '找不到该内容');
  }),
  managing('password-reset', () => ({ oneTimePassword: 'Tq4z-Mw8h-Rk3p-Yd6s' })),
  managing('second-factor-removal', (found) => found),
  managing('disabling', (found) => ({ ...found, state: 'DISABLED' })),
  managing('enabling', (found) => ({ ...found, state: 'ACTIVE' })),
  http.get('*/api/session/step-up', ({ request }) => {
    const returnTo = new URL(request.url).searchParams.get('returnTo') ?? '/';
    return new HttpResponse(null, {
      status: 303,
      headers: { Location: returnTo, 'Set-Cookie': 'one-time-code=given; Path=/' },
    });
  }),
  http.get('*/api/delegations', () => HttpResponse.json(given)),
  http.get('*/api/delegations/received', () => HttpResponse.json(received)),
  http.get('*/api/delegations/candidates', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    return HttpResponse.json(
      accountRows
        .filter(({ personName }) => personName.includes(q))
        .map(({ personId, personName, posts, state }) => ({
          personId,
          personName,
          posts,
          hasAccount: state === 'ACTIVE',
        })),
    );
  }),
  http.post('*/api/delegations', () => HttpResponse.json({ id: id(104) }, { status: 201 })),
  http.delete('*/api/delegations/:id', () => new HttpResponse(null, { status: 204 })),
];
