import { delegationTone, isRevocable, periodTrouble } from './model';

it('refuses days that run backwards or for more than three months', () => {
  expect(periodTrouble('2026-12-10', '2026-12-09')).toBe('结束日期不能早于开始日期');
  expect(periodTrouble('2026-12-01', '2027-04-01')).toBe('一次委托最长三个月');
  expect(periodTrouble('2026-12-01', '2027-03-01')).toBeUndefined();
  expect(periodTrouble('2026-12-01', undefined)).toBeUndefined();
});

it('takes back what is in force or to come', () => {
  expect(['COMING', 'IN_FORCE', 'ENDED', 'REVOKED'].filter(isRevocable)).toEqual(['COMING', 'IN_FORCE']);
  expect(delegationTone('IN_FORCE')).toBe('ok');
});
