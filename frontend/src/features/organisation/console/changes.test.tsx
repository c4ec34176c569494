import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoutes } from '@/test/console/render';
import { proposableKinds } from '../model';
import { organisationRoutes } from './routes';

it('offers changes of the own union only, and guidance of unions only', () => {
  expect(proposableKinds({ kind: 'UNIVERSITY', standing: 'GUIDED' })).toEqual([]);
  expect(proposableKinds({ kind: 'BRANCH', standing: 'OWN' })).not.toContain('GUIDE_ADD');
  expect(proposableKinds({ kind: 'UNIVERSITY', standing: 'OWN' })).toContain('GUIDE_ADD');
});

it('says in a change where the unit goes, and why the proposer cannot decide it', async () => {
  renderRoutes(organisationRoutes, '/unit-changes/0199f000-0000-7000-8000-000000000001');
  expect(await screen.findByText('杭州市教育工会')).toBeInTheDocument();
  const approve = screen.getByRole('button', { name: '同意' });
  expect(approve).toHaveAccessibleDescription(/提出人不能决定自己提出的变更/);
});

it('returns a submitted change only with words', async () => {
  renderRoutes(organisationRoutes, '/unit-change-cases/0199f000-0000-7000-8000-000000000002');
  expect(await screen.findByText('杭州市教育工会委员会')).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: '退回' }));
  const [, confirm] = await screen.findAllByRole('button', { name: '退回' });
  await userEvent.click(confirm as HTMLElement);
  expect(await screen.findByText('请写明理由')).toBeInTheDocument();
});
