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

it('imports a clean sheet on confirmation', async () => {
  const { onConfirm } = show({ phase: 'checked', outcome: { total: 500, wrong: 0, mayConfirm: true, problems: [] } });
  expect(screen.getByRole('status')).toHaveTextContent('共 500 行，全部可以导入');
  await userEvent.click(screen.getByRole('button', { name: '导入 500 行' }));
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('names the wrong cells, offers the error file, and imports nothing', async () => {
  const problems = [{ cell: 'C12', header: '工号', message: '该工号在本单位已登记' }];
  const { onErrorFile } = show({ phase: 'checked', outcome: { total: 500, wrong: 3, mayConfirm: false, problems } });
  expect(screen.getByRole('row', { name: 'C12 工号 该工号在本单位已登记' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '导入 500 行' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: /错误原因/ }));
  expect(onErrorFile).toHaveBeenCalledOnce();
});

it('tells how far a long import is', () => {
  show({ phase: 'importing', job: { status: 'running', done: 1200, total: 5000 } });
  expect(screen.getByRole('progressbar')).toHaveValue(1200);
  expect(screen.getByRole('status')).toHaveTextContent('已处理 1200 / 5000');
});
