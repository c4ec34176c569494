import { formatFen, parseYuan } from './money';

describe('formatFen', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [192_000_000, '1,920,000.00'],
    [-4_126_000, '−41,260.00'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  ])('shows %s fen as %s', (fen, shown) => {
    expect(formatFen(fen)).toBe(shown);
  });
});

describe('parseYuan', () => {
  it.each([
    ['1,234.5', 123_450],
    ['9000', 900_000],
    ['１２.３４', 1_234],
    ['¥ 0.07', 7],
    ['9,000.005', undefined],
    ['九千', undefined],
    ['', undefined],
  ])('reads %j as %s', (typed, fen) => {
    expect(parseYuan(typed)).toBe(fen);
  });
});
