import { coverageRate, isOnLine } from './model';

it('rounds a rate down and compares without dividing', () => {
  expect(coverageRate({ enrolled: 7999, eligible: 10_000 })).toBe(79.9);
  expect(isOnLine({ enrolled: 7999, eligible: 10_000 }, 0.8)).toBe(false);
  expect(isOnLine({ enrolled: 8, eligible: 10 }, 0.8)).toBe(true);
  expect(coverageRate({ enrolled: 0, eligible: 0 })).toBe(0);
});
