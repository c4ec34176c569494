import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type ImportView = components['schemas']['ImportView'];

const base: ImportView = {
  id: '0199aa00-0000-7000-8000-000000000001',
  kind: 'members',
  fileName: '会员.xlsx',
  status: 'REFUSED',
  rowsTotal: 500,
  rowsWrong: 2,
  problems: [
    { row: 12, cell: 'C12', header: '工号', message: '该工号在本单位已登记，请核对。' },
    { row: 40, cell: 'E40', header: '证件号码', message: '校验码不对，请核对第 18 位。' },
  ],
  hasErrorFile: true,
  createdAt: '2026-11-20T01:00:00Z',
  allowedActions: [{ action: 'CONFIRM', allowed: false, reason: '有错误的行，请改正后重新上传' }],
};

/** Every upload is refused for two cells: the way that people meet most. */
export const importHandlers = [
  http.post('*/api/imports/:kind', () => HttpResponse.json({ ...base, status: 'CHECKING' }, { status: 202 })),
  http.get('*/api/imports/:id', () => HttpResponse.json(base)),
];
