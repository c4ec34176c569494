import { screen, within } from '@testing-library/react';
import { renderRoutes } from '@/test/console/render';
import { organisationRoutes } from './routes';

const open = (address: string) => renderRoutes(organisationRoutes, address);

it('says of each unlinked unit since when and what comes next', async () => {
  open('/unlinked-units');
  const guided = await screen.findByRole('row', { name: /温州商学院工会/ });
  expect(within(guided).getByText('2024-09-01')).toBeInTheDocument();
  expect(within(guided).getByText(/联系该工会办理“变更隶属”/)).toBeInTheDocument();
  const own = screen.getByRole('row', { name: /外国语学院分工会/ });
  expect(within(own).getByRole('link', { name: '办理变更隶属' })).toHaveAttribute(
    'href',
    '/units/0199b000-0000-7000-8000-000000000008?act=MOVE',
  );
  expect(screen.getByText('共 3 条')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '导出' })).toBeInTheDocument();
});

it('compares unions with three in a thousand', async () => {
  open('/officer-gaps');
  const row = await screen.findByRole('row', { name: /浙江工商大学工会/ });
  expect(within(row).getByText('2,861')).toBeInTheDocument();
  expect(within(row).getByText('缺 2 人')).toBeInTheDocument();
  expect(screen.queryByText('已配足')).not.toBeInTheDocument();
});

it('lists the officers with what they serve as', async () => {
  open('/officers');
  const row = await screen.findByRole('row', { name: /周敏/ });
  expect(within(row).getByText('专职')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '导入干部' })).toBeInTheDocument();
});

it.each(['/units/import', '/officers/import'])('begins an import at %s with the template', async (address) => {
  open(address);
  expect(await screen.findByRole('button', { name: /模板/ })).toBeInTheDocument();
});
