import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Session = components['schemas']['SessionDetails'];

const id = (number: number) => `0199f400-0000-7000-8000-${String(number).padStart(12, '0')}`;

const committee = ['陈思远', '林晓', '欧阳晓岚'].map((name, place) => ({
  personId: id(51 + place),
  staffNumber: `2000${place + 1}`,
  name,
  present: true,
}));

const claims = [
  { id: id(61), memberName: '司马文静', unitName: '会计学院分工会', assessed: 460000, status: 'ASSESSED', recused: [] },
  { id: id(62), memberName: '单雄信', unitName: '外国语学院分工会', assessed: 210000, status: 'ASSESSED', recused: [] },
];

const session: Session = {
  id: id(41),
  version: 1,
  periodId: id(4),
  periodName: '2026 年度',
  heldOn: '2026-11-20',
  place: '行政楼 302',
  size: 3,
  quorum: 2,
  open: true,
  recordedBy: '林晓',
  committee,
  ballots: [
    {
      claimId: id(61),
      memberName: '司马文静',
      unitName: '会计学院分工会',
      assessed: 460000,
      voters: committee.slice(0, 2),
      recused: committee.slice(2),
      votes: committee.slice(0, 2).map(({ personId, name }) => ({ personId, name, vote: 'YES', words: '同意' })),
      yes: 2,
      no: 0,
      abstained: 0,
    },
  ],
  allowedActions: [
    { action: 'VOTE', allowed: true },
    { action: 'CONFIRM', allowed: true },
  ],
};

export const societyCommitteeHandlers = [
  http.get('*/api/society-committee', () => HttpResponse.json(committee)),
  http.put('*/api/society-committee', () => HttpResponse.json(committee)),
  http.get('*/api/mutual-periods/:id/society-sessions/waiting-claims', () => HttpResponse.json(claims)),
  http.get('*/api/mutual-periods/:id/society-sessions', () =>
    HttpResponse.json([
      { id: id(41), heldOn: '2026-11-20', place: '行政楼 302', claims: 1, passed: 0, open: true },
      { id: id(42), heldOn: '2026-06-18', place: '行政楼 302', claims: 4, passed: 3, open: false },
    ]),
  ),
  http.post('*/api/mutual-periods/:id/society-sessions', () => HttpResponse.json(session)),
  http.get('*/api/society-sessions/:id', () => HttpResponse.json(session)),
  http.put('*/api/society-sessions/:id/ballots/:claimId', () => HttpResponse.json(session)),
  http.post('*/api/society-sessions/:id/confirmation', () => HttpResponse.json(session)),
];
