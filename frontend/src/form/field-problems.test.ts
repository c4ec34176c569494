import { fieldErrors, fieldPath } from './field-problems';

it.each([
  ['name', ['name']],
  ['family.members[0].name', ['family', 'members', 0, 'name']],
  ['rows[12]', ['rows', 12]],
])('reads %s', (path, steps) => {
  expect(fieldPath(path)).toEqual(steps);
});

it('keeps two complaints about one field together', () => {
  expect(
    fieldErrors([
      { path: 'name', message: '请填写名称' },
      { path: 'startsOn', message: '不早于今天' },
      { path: 'name', message: '不超过 60 字' },
    ]),
  ).toEqual([
    { name: ['name'], errors: ['请填写名称', '不超过 60 字'] },
    { name: ['startsOn'], errors: ['不早于今天'] },
  ]);
});
