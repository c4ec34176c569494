import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type ElectionView = components['schemas']['ElectionView'];
type CandidateView = components['schemas']['CandidateView'];

const id = (number: number) => `0199b300-0000-7000-8000-${String(number).padStart(12, '0')}`;
const unitId = '0199b000-0000-7000-8000-000000000004';

const candidate = (number: number, personName: string): CandidateView => ({
  id: id(100 + number),
  personId: id(200 + number),
  personName,
  recommendation: {
    sex: number % 2 === 0 ? 'MALE' : 'FEMALE',
    bornIn: '1980年6月',
    politicalStatus: '中共党员',
    office: '会计系教师',
    recommendedBy: '会计系工会小组',
    profile: '从事教学和工会工作多年，热心为教职工服务。',
    recommendation: '同意推荐。',
  },
});

const prepared: ElectionView = {
  id: id(1),
  unitId,
  unitName: '会计学院分工会',
  title: '第10届工会委员会委员选举',
  bodyKind: 'COMMITTEE',
  position: 'MEMBER',
  positionTitle: '委员',
  ordinal: 10,
  round: 1,
  heldOn: '2026-12-18',
  place: '学院会议室',
  eligible: 46,
  seats: 3,
  status: 'PREPARING',
  candidates: [candidate(1, '何苗'), candidate(2, '上官文'), candidate(3, '王㛃')],
  allowedActions: ['EDIT', 'COUNT', 'DISCARD'].map((action) => ({ action, allowed: true })),
  version: 2,
};

const election: ElectionView = {
  ...prepared,
  hint: '应选 3 名，候选人不少于 4 名，现有 3 名（工会基层组织选举工作条例：委员会委员的差额率不低于百分之五）。',
};

const inFavour = [44, 40, 18];

/** The same election for the committee before, with its count. */
const counted: ElectionView = {
  ...prepared,
  id: id(2),
  title: '第9届工会委员会委员选举',
  ordinal: 9,
  heldOn: '2022-01-09',
  seats: 2,
  status: 'COUNTED',
  candidates: election.candidates.map((each, place) => ({
    ...each,
    votes: { candidateId: each.id, inFavour: inFavour[place] ?? 0, against: 44 - (inFavour[place] ?? 0), abstained: 0 },
    verdict: place < 2 ? 'ELECTED' : 'NOT_ELECTED',
  })),
  count: {
    ballots: {
      present: 45,
      issued: 45,
      returned: 45,
      valid: 44,
      invalid: 1,
      chiefScrutineer: '周敏',
      scrutineers: '李㛃、陈晓明',
      votes: [],
    },
    quorate: true,
    elected: 2,
    vacant: 0,
    words: '应选 2 名，得赞成票超过应到会人数半数并当选 2 名。',
    countedBy: '欧阳晓岚',
    countedAt: '2022-01-09T09:00:00Z',
  },
  allowedActions: [{ action: 'COUNT', allowed: true }],
};

const printed = () =>
  HttpResponse.json({ url: '/api/files/links/form?inline=true', expiresAt: '2026-11-20T02:00:00Z' });
const done = () => new HttpResponse(null, { status: 204 });

export const electionHandlers = [
  http.get('*/api/units/:id/elections', () =>
    HttpResponse.json(
      [election, counted].map(({ candidates, ...each }) => ({
        id: each.id,
        title: each.title,
        heldOn: each.heldOn,
        seats: each.seats,
        candidates: candidates.length,
        status: each.status,
      })),
    ),
  ),
  http.post('*/api/units/:id/elections', () => HttpResponse.json({ id: id(1) }, { status: 201 })),
  http.get('*/api/elections/:id', ({ params }) => HttpResponse.json(params.id === id(2) ? counted : election)),
  http.put('*/api/elections/:id', () => HttpResponse.json(election)),
  http.delete('*/api/elections/:id', done),
  http.put('*/api/elections/:id/count', async ({ request }) => {
    const { valid, invalid, returned } = (await request.json()) as components['schemas']['CountRequest'];
    if (valid + invalid === returned) return HttpResponse.json(counted);
    const message = `有效票与无效票合计 ${valid + invalid} 张，应等于收回的 ${returned} 张。`;
    const errors = [{ path: 'invalid', message }];
    return HttpResponse.json({ type: 'validation', title: '填写的内容有误', status: 422, errors }, { status: 422 });
  }),
  http.post('*/api/elections/:id/candidates', () => HttpResponse.json({ id: id(104) }, { status: 201 })),
  http.put('*/api/elections/:id/candidates/:candidateId', done),
  http.delete('*/api/elections/:id/candidates/:candidateId', done),
  http.post('*/api/elections/:id/candidates/:candidateId/form', printed),
  http.post('*/api/elections/:id/papers/:kind', printed),
];
