import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoutes } from '@/test/console/render';
import { organisationRoutes } from './routes';

const open = (address: string) => renderRoutes(organisationRoutes, address);

/** The cell of the list, not the same name in the tree. By text, because roles of a large page are slow to compute. */
const listed = (name: string) => screen.findByText(name, { selector: 'td a' });

it('lists the units, with a word for those that have lost their superior', async () => {
  open('/units');
  const row = (await listed('温州商学院工会')).closest('tr') as HTMLElement;
  expect(within(row).getByText('无隶属上级')).toBeInTheDocument();
  expect(within(row).getByText('筹备中')).toBeInTheDocument();
});

it('searches when asked to and keeps the question in the address', async () => {
  const { router } = open('/units');
  await listed('丽水学院工会');
  await userEvent.type(screen.getByLabelText('名称'), '电子');
  await userEvent.click(screen.getByText('查询'));
  expect(await screen.findByText('共 1 条')).toBeInTheDocument();
  expect(new URLSearchParams(router.state.location.search).get('q')).toBe('电子');
});

it('shows below a unit of the tree what the unit manages', async () => {
  const { router } = open('/units');
  await userEvent.click(await screen.findByText('浙江工商大学工会', { selector: '.ant-tree-title' }));
  expect(await screen.findByText('共 2 条')).toBeInTheDocument();
  expect(router.state.location.search).toContain('parent=');
});

it('tells of a unit to whom it belongs and how its term stands', async () => {
  open('/units/0199b000-0000-7000-8000-000000000003');
  expect(await screen.findByRole('heading', { name: '浙江工商大学工会' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '浙江省教育工会' })).toBeInTheDocument();
  expect(screen.getByText('50 天后届满')).toBeInTheDocument();
});

it('says that it shows the past, and leads back to today', async () => {
  const { router } = open('/units/0199b000-0000-7000-8000-000000000003?asOf=2016-01-01');
  expect(await screen.findByText('以下为 2016-01-01 的情况')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '回到今天' }));
  expect(router.state.location.search).toBe('');
});

it('does not pretend that nobody holds a post elsewhere', async () => {
  open('/units/0199b000-0000-7000-8000-000000000003?tab=posts');
  expect(await screen.findByText('其他单位的任职情况不公开')).toBeInTheDocument();
});

it('answers an unknown unit with words', async () => {
  open('/units/0199b000-0000-7000-8000-000000000999');
  expect(await screen.findByRole('alert')).toHaveTextContent('没有找到');
});
