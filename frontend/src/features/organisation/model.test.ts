import { missingPapers, superiorsNow, termState } from './model';

const today = '2026-11-20';

it.each([
  ['2026-11-18', true, 'bad', '逾期 2 天未换届'],
  ['2026-11-18', false, 'plain', '已届满'],
  ['2026-12-20', true, 'bad', '30 天后届满'],
  ['2027-02-18', true, 'warn', '90 天后届满'],
  ['2027-05-19', true, 'warn', '180 天后届满'],
  ['2027-05-20', true, 'ok', '任期内'],
])('a term that ends on %s (latest: %s) is %s: %s', (to, isLatest, tone, text) => {
  expect(termState({ to, current: true }, isLatest, today)).toEqual({ tone, text });
});

it('tells the manager of today from those who guide and those of the past', () => {
  const edge = { unitKind: 'CITY', from: '2020-01-01', basisDocument: 'x' } as const;
  const superiors = [
    { ...edge, unitId: '1', unitName: '旧上级', relation: 'MANAGE' as const, current: false },
    { ...edge, unitId: '2', unitName: '市总工会', relation: 'MANAGE' as const, current: true },
    { ...edge, unitId: '3', unitName: '省教育工会', relation: 'GUIDE' as const, current: true },
  ];
  expect(superiorsNow({ superiors })).toMatchObject({ manager: { unitId: '2' }, guides: [{ unitId: '3' }] });
});

it('names the papers of a re-election that are not filed yet', () => {
  expect(missingPapers([{ kind: 'REPLY' }, { kind: 'OTHER' }])).toEqual(['REQUEST', 'RESULT']);
});
