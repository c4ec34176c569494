import type { components } from '@/api/generated/schema';
import { isMoving, phaseOf } from './import-phase';

type ImportView = components['schemas']['ImportView'];

const run = (status: ImportView['status'], rest: Partial<ImportView> = {}): ImportView => ({
  id: '1',
  kind: 'member',
  fileName: '会员.xlsx',
  status,
  rowsTotal: 5000,
  rowsWrong: 0,
  problems: [],
  hasErrorFile: false,
  createdAt: '2026-11-20T01:00:00Z',
  allowedActions: [{ action: 'CONFIRM', allowed: status === 'CHECKED' }],
  ...rest,
});

it('begins with the template and ends with the number of rows', () => {
  expect(phaseOf(undefined, undefined)).toEqual({ phase: 'choose' });
  expect(phaseOf(run('APPLIED'), undefined)).toEqual({ phase: 'done', rows: 5000 });
});

it('lets a clean sheet be confirmed and a sheet with a wrong row not', () => {
  expect(phaseOf(run('CHECKED'), undefined)).toMatchObject({ phase: 'checked', outcome: { mayConfirm: true } });
  const problems = [{ row: 12, cell: 'C12', header: '工号', message: '工号重复' }];
  expect(phaseOf(run('REFUSED', { rowsWrong: 1, problems }), undefined)).toMatchObject({
    outcome: { mayConfirm: false, wrong: 1, problems: [{ cell: 'C12', message: '工号重复' }] },
  });
});

it('follows the job while the server is at work', () => {
  const job = { status: 'RUNNING', done: 1200, total: 5000 } as components['schemas']['JobView'];
  expect(phaseOf(run('APPLYING'), job)).toEqual({
    phase: 'importing',
    job: { status: 'running', done: 1200, total: 5000 },
  });
  expect(phaseOf(run('CHECKING'), undefined)).toEqual({ phase: 'checking', job: { status: 'waiting' } });
  expect([isMoving(run('CHECKING')), isMoving(run('CHECKED')), isMoving(undefined)]).toEqual([true, false, false]);
});

it('asks for the sheet again when the check itself failed', () => {
  expect(phaseOf(run('FAILED'), undefined)).toEqual({ phase: 'choose' });
});
