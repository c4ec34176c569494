import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderConsole } from '@/test/console/render';
import { type ImportPhase, ImportWizard } from './ImportWizard';

function show(state: ImportPhase) {
  const acts = {
    onUpload: vi.fn(),
    onConfirm: vi.fn(),
    onRestart: vi.fn(),
    onClose: vi.fn(),
    onTemplate: vi.fn(),
    onErrorFile: vi.fn(),
  };
  renderConsole(<ImportWizard state={state} hint="每行一个单位" isPending={false} {...acts} />);
  return acts;
}

it('offers the template and hands over the file', async () => {
  const { onUpload, onTemplate } = show({ phase: 'choose' });
  await userEvent.click(screen.getByRole('button', { name: '下载模板' }));
  expect(onTemplate).toHaveBeenCalledOnce();
  const file = new File(['a'], 'units.csv', { type: 'text/csv' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, file);
  expect(onUpload.mock.calls[0]?.[0]).toHaveProperty('name', 'units.csv');
});

it('shows how many rows are good, where the bad ones are, and imports the good', async () => {
  const outcome = { total: 500, valid: 497, invalid: 3 };
  const { onConfirm, onErrorFile } = show({ phase: 'checked', outcome });
  expect(screen.getByRole('status')).toHaveTextContent('共 500 行，可导入 497 行，有问题 3 行');
  await userEvent.click(screen.getByRole('button', { name: /错误原因/ }));
  expect(onErrorFile).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: '导入 497 行' }));
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('does not import a sheet without one good row', () => {
  show({ phase: 'checked', outcome: { total: 2, valid: 0, invalid: 2 } });
  expect(screen.getByRole('button', { name: '导入 0 行' })).toBeDisabled();
});

it('tells how far a long import is', () => {
  show({ phase: 'importing', job: { status: 'running', done: 1200, total: 5000 } });
  expect(screen.getByRole('progressbar')).toHaveValue(1200);
  expect(screen.getByRole('status')).toHaveTextContent('已处理 1200 / 5000');
});
