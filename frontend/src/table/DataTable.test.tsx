import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { renderConsole } from '@/test/console/render';
import { type Column, DataTable } from './DataTable';
import { FilterBar } from './FilterBar';

interface Unit {
  id: string;
  name: string;
  city: string;
}

const columns: Column<Unit>[] = [
  { key: 'name', title: '单位', dataIndex: 'name', isFixed: true },
  { key: 'city', title: '城市', dataIndex: 'city' },
];
const rows: Unit[] = [{ id: '1', name: '丽水学院工会', city: '丽水' }];

function show(props: Partial<ComponentProps<typeof DataTable<Unit>>> = {}) {
  renderConsole(
    <DataTable<Unit>
      name="units"
      caption="单位"
      columns={columns}
      rowKey="id"
      rows={rows}
      isLoading={false}
      {...props}
    />,
  );
}

it('shows rows and their number', () => {
  show({ total: 1284 });
  expect(screen.getByRole('cell', { name: '丽水学院工会' })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('共 1,284 条');
});

it('hides a column on request, never the fixed one, and remembers it', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: '列设置' }));
  expect(screen.queryByRole('checkbox', { name: '单位' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: '城市' }));
  expect(screen.queryByRole('columnheader', { name: '城市' })).not.toBeInTheDocument();
  expect(localStorage.getItem('wuli.columns.units')).toBe('["city"]');
});

it('pages by the cursor that the server gave', async () => {
  const onNext = vi.fn();
  const paging = { sizes: [20], size: 20, hasPrevious: false, onPrevious: vi.fn(), onResize: vi.fn(), onNext };
  show({ paging: { ...paging, nextCursor: 'c1' } });
  expect(screen.getByRole('button', { name: '上一页' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(onNext).toHaveBeenCalledWith('c1');
});

it('says what went wrong instead of showing an empty list', () => {
  show({ rows: undefined, trouble: { status: 500, title: '服务器暂时出了问题' } });
  expect(within(screen.getByRole('alert')).getByText('服务器暂时出了问题')).toBeInTheDocument();
  expect(screen.queryByText('没有符合条件的记录')).not.toBeInTheDocument();
});

it('asks only when told to, and folds the filters that are rarely used', async () => {
  const onChange = vi.fn();
  const fields = ['q', 'code', 'person', 'phone'].map((name) => ({ name, label: `按 ${name}`, kind: 'text' as const }));
  renderConsole(<FilterBar fields={fields} value={{}} onChange={onChange} />);
  expect(screen.queryByLabelText('按 phone')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '展开' }));
  await userEvent.type(screen.getByLabelText('按 phone'), '138');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(onChange).toHaveBeenCalledWith({ phone: '138' });
});
