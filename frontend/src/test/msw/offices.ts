import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];
type Standing = Pick<Schemas['UnitSummary'], 'standing'>;

const id = (number: number) => `0199b200-0000-7000-8000-${String(number).padStart(12, '0')}`;
const basis = '浙商大工〔2022〕2号';
const end = [{ action: 'END', allowed: true }];

export const termsOf = ({ standing }: Standing): Schemas['TermView'][] => [
  {
    id: id(901),
    ordinal: 9,
    from: '2022-01-10',
    to: '2027-01-09',
    electedBy: '会员代表大会',
    basisDocument: basis,
    current: true,
    allowedActions: standing === 'OWN' ? end : [],
  },
  {
    id: id(900),
    ordinal: 8,
    from: '2017-01-10',
    to: '2022-01-09',
    electedBy: '会员代表大会',
    basisDocument: '浙商大工〔2017〕1号',
    current: false,
    allowedActions: [],
  },
];

export const postsOf = ({ standing }: Standing): Schemas['PostView'][] =>
  standing !== 'OWN'
    ? []
    : [
        {
          id: id(801),
          personName: '周敏',
          postType: 'CHAIR',
          postName: '主席',
          from: '2022-01-10',
          to: '2027-01-09',
          source: 'ELECTION',
          basis,
          engagement: 'FULL_TIME',
          current: true,
          allowedActions: end,
        },
        {
          id: id(802),
          personName: '上官文',
          postType: 'TREASURER',
          postName: '财务委员',
          from: '2022-01-10',
          source: 'ELECTION',
          basis,
          engagement: 'PART_TIME',
          current: true,
          allowedActions: end,
        },
        {
          id: id(803),
          personName: '欧阳晓岚',
          postType: 'ORGANISER',
          postName: '组织委员',
          from: '2026-12-01',
          source: 'APPOINTMENT',
          basis: '浙商大工〔2026〕18号',
          engagement: 'PART_TIME',
          current: false,
          allowedActions: end,
        },
      ];

const seat = (number: number, personName: string, position: Schemas['BodyPosition'], title: string) => ({
  id: id(number),
  personId: id(number + 100),
  personName,
  position,
  title,
  from: '2022-01-10',
  current: true,
  basisDocument: basis,
  allowedActions: end,
});

const bodies: Schemas['BodyView'][] = [
  {
    id: id(1),
    kind: 'AUDIT',
    name: '经费审查委员会',
    termOrdinal: 9,
    from: '2022-01-10',
    current: true,
    basisDocument: basis,
    members: [seat(11, '何苗', 'HEAD', '主任'), seat(12, '阿依古丽·买买提', 'MEMBER', '委员')],
    allowedActions: [{ action: 'SEAT', allowed: true }, ...end],
  },
  {
    id: id(2),
    kind: 'WOMEN',
    name: '女职工委员会',
    termOrdinal: 9,
    from: '2026-12-01',
    current: false,
    basisDocument: '浙商大工〔2026〕18号',
    members: [],
    allowedActions: [{ action: 'SEAT', allowed: true }, ...end],
  },
];

const kind = (code: string, name: string, ownName = false): Schemas['BodyKindView'] => ({
  code,
  name,
  ownName,
  headTitle: code === 'COMMITTEE' ? '主席' : '主任',
  deputyTitle: code === 'COMMITTEE' ? '副主席' : '副主任',
  memberTitle: '委员',
  basis: '工会法第十一条',
});

const people: Schemas['PersonSummary'][] = [
  { id: id(501), name: '欧阳晓岚', staffNumber: '20100001', unitName: '会计学院分工会' },
  { id: id(502), name: '王㛃', staffNumber: '20100003', unitName: '外国语学院分工会' },
  { id: id(503), name: '上官文', staffNumber: '20100005', unitName: '外国语学院分工会' },
];

const refused = (path: string, message: string) =>
  HttpResponse.json(
    {
      type: 'posts-not-compatible',
      title: '这两个职务依规定不能由同一人担任',
      status: 409,
      errors: [{ path, message }],
    },
    { status: 409 },
  );

const created = () => HttpResponse.json({ id: id(999) }, { status: 201 });
const done = () => new HttpResponse(null, { status: 204 });

/** Whoever is in charge of the money cannot be put into the audit: the refusal that people meet most. */
const accountant = id(503);

export const officeHandlers = [
  http.get('*/api/units/:id/bodies', ({ params }) => {
    const isElsewhere = String(params.id).endsWith('3');
    return HttpResponse.json(
      isElsewhere ? bodies.slice(0, 1).map((body) => ({ ...body, members: [], allowedActions: [] })) : bodies,
    );
  }),
  http.get('*/api/units/:id/post-types', () =>
    HttpResponse.json([
      { code: 'AUDITOR', name: '经审委员' },
      { code: 'CHAIR', name: '主席' },
      { code: 'ORGANISER', name: '组织委员' },
      { code: 'TREASURER', name: '财务委员' },
    ]),
  ),
  http.get('*/api/body-kinds', () =>
    HttpResponse.json([
      kind('COMMITTEE', '工会委员会'),
      kind('AUDIT', '经费审查委员会'),
      kind('WOMEN', '女职工委员会'),
      kind('OTHER', '其他专门委员会', true),
    ]),
  ),
  http.get('*/api/people', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    return HttpResponse.json(people.filter(({ name, staffNumber }) => name.includes(q) || staffNumber?.startsWith(q)));
  }),
  http.post('*/api/units/:id/posts', async ({ request }) => {
    const body = (await request.json()) as Schemas['AppointToPostRequest'];
    return body.personId === accountant && body.postType === 'AUDITOR'
      ? refused('postType', '该同志已任“财务委员”（经审与财务不相容），不能兼任。请改由其他同志担任，或先免去原职务。')
      : created();
  }),
  http.post('*/api/bodies/:id/members', async ({ request }) => {
    const body = (await request.json()) as Schemas['AddBodyMemberRequest'];
    return body.personId === accountant
      ? refused(
          'personId',
          '该同志已任“财务委员”（经审与财务不相容），不能进入本委员会。请改选其他同志，或先免去原职务。',
        )
      : created();
  }),
  http.post('*/api/units/:id/terms', created),
  http.post('*/api/units/:id/bodies', created),
  http.post('*/api/terms/:id/end', done),
  http.post('*/api/posts/:id/end', done),
  http.post('*/api/bodies/:id/end', done),
  http.post('*/api/body-members/:id/end', done),
];
