import type { MemberChangeView, UnitCount } from './api';
import { changeText, statusReasons, statusTotals } from './model';

const change = (rest: Partial<MemberChangeView>): MemberChangeView => ({
  id: '1',
  act: 'CHANGED',
  actName: '变更资料',
  actorPersonName: '周敏',
  actorPostName: '主席',
  recordedAt: '2026-11-20T01:00:00Z',
  validOn: '2026-11-20',
  ...rest,
});

it('puts a change into words that the page uses', () => {
  expect(changeText(change({ field: 'employment', valueBefore: 'CONTRACT', valueAfter: 'PERMANENT' }))).toBe(
    '用工形式：合同聘用 → 在编',
  );
  expect(changeText(change({ field: 'phone', valueAfter: '138****5678' }))).toBe('手机号：空 → 138****5678');
  expect(changeText(change({}))).toBeUndefined();
});

it('asks for a reason where the regulation does', () => {
  expect(statusReasons('RETAIN')).toContain('RETIREMENT');
  expect(statusReasons('RESUME')).toEqual([]);
});

it('adds the units up, status by status', () => {
  const unit = { unitId: 'a', active: 2, activeWomen: 1 };
  const counts = [
    { ...unit, byStatus: { RETAINED: 1, ACTIVE: 2 } },
    { ...unit, byStatus: { ACTIVE: 3 } },
  ] as unknown as UnitCount[];
  expect(statusTotals(counts)).toEqual([
    ['ACTIVE', 5],
    ['RETAINED', 1],
  ]);
});
