import { storedOf, typedOf, valueInWords } from './model';

it.each([
  ['MONEY', '元/人·月', '110000', '1,100.00 元/人·月'],
  ['INTEGER', '个工作日', '5', '5 个工作日'],
  ['DECIMAL', '', '0.8', '0.8'],
  ['LIST', '', '["ILLNESS", "RENT"]', '患病、无房租房'],
] as const)('writes a value of kind %s as people do', (kind, measure, value, words) => {
  expect(valueInWords({ kind, measure }, value)).toBe(words);
});

it.each([
  ['MONEY', '1,100.5', '110050'],
  ['INTEGER', ' ５ ', '5'],
  ['DECIMAL', '0.8', '0.8'],
  ['INTEGER', '2.5', undefined],
  ['DECIMAL', '-1', undefined],
  ['MONEY', '很多', undefined],
  ['LIST', ['RENT'], '["RENT"]'],
  ['LIST', [], undefined],
] as const)('stores what was typed for kind %s: %s', (kind, typed, stored) => {
  expect(storedOf(kind, typed as string | string[])).toBe(stored);
});

it('shows a form what is stored', () => {
  expect(typedOf('MONEY', '110000')).toBe('1,100.00');
  expect(typedOf('LIST', '["RENT"]')).toEqual(['RENT']);
  expect(typedOf('INTEGER', undefined)).toBeUndefined();
});
