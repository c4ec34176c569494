import { accessInWords, delegationTone, isRevocable, periodTrouble } from './model';

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

it('says who looked at what and why', () => {
  const access = {
    id: '1',
    at: '2026-11-20T01:00:00Z',
    personName: '何苗',
    postName: '权益保障委员',
    unitName: '浙江工商大学工会',
    objectType: 'member',
    fields: ['identityNumber', 'phone'],
    purpose: 'BENEFIT',
  };
  expect(accessInWords(access)).toEqual({
    who: '浙江工商大学工会 · 权益保障委员 · 何苗',
    what: '会员资料：证件号码、手机号',
    purpose: '办理福利、慰问或帮扶',
  });
});
