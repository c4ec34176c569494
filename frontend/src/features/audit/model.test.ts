import { actInWords, changesInWords } from './model';

it('names acts in words', () => {
  expect(actInWords('access.denied')).toBe('越权访问被拒绝');
  expect(actInWords('ballot.close')).toBe('ballot.close');
});

it('shows what changed, before and after', () => {
  expect(
    changesInWords({ enabled: { before: true, after: false }, userName: { after: 'hemiao' }, note: { before: '旧' } }),
  ).toEqual(['enabled：true → false', 'userName：hemiao', 'note：旧 → 无']);
  expect(changesInWords({ problem: { after: 'urn:wuli:problem:csrf' } })).toEqual(['problem：请求来源无法确认']);
  expect(changesInWords(null)).toEqual([]);
});
