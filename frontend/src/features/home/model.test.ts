import { cityFigures, figureOf, levelOf, shareOf } from './model';

const city = {
  code: '330100',
  name: '杭州市',
  ordinal: 1,
  universities: 47,
  managed: 20,
  guided: 27,
  counties: 13,
  unlinked: 0,
  overdueTerms: 2,
  members: 21_340,
};

it('spreads a measure over four levels', () => {
  expect([0, 1, 12, 13, 36, 47].map((value) => levelOf(value, 47))).toEqual([1, 1, 2, 2, 4, 4]);
  expect(levelOf(0, 0)).toBe(1);
});

it('shows the measure of each city', () => {
  expect(cityFigures([city, { ...city, code: '331100', members: 900 }], 'members')).toEqual([
    { code: '330100', value: '21,340', level: 4 },
    { code: '331100', value: '900', level: 1 },
  ]);
});

it('makes a rate of a part, and leaves a plain count alone', () => {
  expect(shareOf({ value: 103, of: 111, target: 111 })).toEqual({ percent: 92.8, target: 100 });
  expect(shareOf({ value: 8 })).toBeUndefined();
  expect(shareOf({ value: 0, of: 0 })).toBeUndefined();
});

it('writes money as yuan and things as they are', () => {
  expect(figureOf('FEN', 192_000_000)).toBe('1,920,000.00');
  expect(figureOf('COUNT', 54_777)).toBe('54,777');
});
