import type { InboxItem } from './api';
import { boxOf, outcomeOf } from './model';

it('opens what waits when the address asks for nothing it knows', () => {
  expect(boxOf('COPIED')).toBe('COPIED');
  expect(boxOf('nonsense')).toBe('TODO');
  expect(boxOf(undefined)).toBe('TODO');
});

it('says which rows were refused and why', () => {
  const items = [{ id: '2', title: '李*的困难申请' }] as InboxItem[];
  const results = [
    { taskId: '1', done: true },
    { taskId: '2', done: false, problem: 'own-case', reason: '不能审核本人的申请。' },
  ];
  expect(outcomeOf(results, items)).toEqual({
    done: 1,
    refusals: ['“李*的困难申请”没有办成：不能审核本人的申请。'],
  });
});
