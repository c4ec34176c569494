import { periodSteps } from './model';

it('says where a period stands on its way', () => {
  const states = periodSteps('LOCKED').map(({ label, state }) => `${label} ${state}`);
  expect(states).toEqual([
    '拟定 done',
    '发布 done',
    '参保 done',
    '截止 now',
    '保障 next',
    '到期受理 next',
    '结束 next',
  ]);
  expect(periodSteps('CLOSED').every(({ state }) => state === 'done')).toBe(true);
});
