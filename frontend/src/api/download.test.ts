import { fileNameIn } from './download';

it.each([
  ['attachment; filename*=UTF-8\'\'%E4%BC%9A%E5%91%98.xlsx; filename="x.xlsx"', '会员.xlsx'],
  ['attachment; filename="members.xlsx"', 'members.xlsx'],
  ['attachment; filename=members.xlsx', 'members.xlsx'],
  ['attachment', undefined],
  [null, undefined],
])('reads the name in %s', (disposition, name) => {
  expect(fileNameIn(disposition)).toBe(name);
});
