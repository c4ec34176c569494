import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoutes } from '@/test/console/render';
import { organisationRoutes } from './routes';

const prepared = '/elections/0199b300-0000-7000-8000-000000000001';
const counted = '/elections/0199b300-0000-7000-8000-000000000002';

it('lists the elections of a unit beside its terms', async () => {
  renderRoutes(organisationRoutes, '/units/0199b000-0000-7000-8000-000000000004?tab=terms');
  const link = await screen.findByRole('link', { name: '第10届工会委员会委员选举' });
  expect(link).toHaveAttribute('href', prepared);
});

it('says how many candidates are missing, and prints the report only after the count', async () => {
  renderRoutes(organisationRoutes, prepared);
  expect(await screen.findByText(/候选人不少于 4 名，现有 3 名/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '结果报告' })).toBeDisabled();
  expect(screen.getByRole('button', { name: '计票单' })).toBeEnabled();
});

it('shows who is elected by the count, and mends candidates no more', async () => {
  renderRoutes(organisationRoutes, counted);
  const votes = await screen.findByRole('region', { name: '各候选人得票' });
  expect(within(votes).getAllByText('当选')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: '登记候选人' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '结果报告' })).toBeEnabled();
});

it('puts what does not add up at its field', async () => {
  renderRoutes(organisationRoutes, counted);
  await userEvent.click(await screen.findByRole('button', { name: '更正计票结果' }));
  const form = await screen.findByRole('dialog', { name: '更正计票结果' });
  const invalid = within(form).getByLabelText('无效票');
  await userEvent.clear(invalid);
  await userEvent.type(invalid, '5');
  await userEvent.click(within(form).getByRole('button', { name: /保/ }));
  expect((await within(form).findAllByText('有效票与无效票合计 49 张，应等于收回的 45 张。')).length).toBeGreaterThan(
    0,
  );
});
