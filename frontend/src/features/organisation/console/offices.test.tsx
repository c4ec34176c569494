import { screen, within } from '@testing-library/react';
import { renderRoutes } from '@/test/console/render';
import { nextTerm, positionsOf } from '../model';
import { organisationRoutes } from './routes';

const branch = '/units/0199b000-0000-7000-8000-000000000004';
const university = '/units/0199b000-0000-7000-8000-000000000003';

it('proposes the next term after the latest', () => {
  expect(nextTerm([])).toEqual({ ordinal: 1 });
  expect(
    nextTerm([
      { ordinal: 8, to: '2022-01-09' },
      { ordinal: 9, to: '2027-01-09' },
    ]),
  ).toEqual({ ordinal: 10, from: '2027-01-10' });
  expect(nextTerm([{ ordinal: 3 }])).toEqual({ ordinal: 4 });
});

it('calls the positions as the kind of committee does', () => {
  expect(positionsOf(undefined)).toEqual([]);
  const kind = { headTitle: '主席', deputyTitle: '副主席', memberTitle: '委员' };
  expect(positionsOf({ code: 'COMMITTEE', name: '工会委员会', ownName: false, basis: '', ...kind })[0]?.label).toBe(
    '主席',
  );
});

it('shows the committees with those who sit in them, and one that begins later', async () => {
  renderRoutes(organisationRoutes, `${branch}?tab=bodies`);
  const seats = await screen.findByRole('region', { name: '经费审查委员会成员' });
  expect(within(seats).getByText('何苗')).toBeInTheDocument();
  expect(within(seats).getByText('主任')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '女职工委员会' })).toBeInTheDocument();
  expect(screen.getByText('尚未开始')).toBeInTheDocument();
});

it('does not tell who sits in the committees of another union, and offers nothing there', async () => {
  renderRoutes(organisationRoutes, `${university}?tab=bodies`);
  expect(await screen.findByText('其他单位的委员会成员不公开。')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '设立委员会' })).not.toBeInTheDocument();
});
