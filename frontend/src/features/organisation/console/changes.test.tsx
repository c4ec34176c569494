import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoutes } from '@/test/console/render';
import { proposableKinds } from '../model';
import { organisationRoutes } from './routes';

it('offers changes of the own union only, and guidance of unions only', () => {
  const union = { id: 'u', tenantId: 'u', superiors: [] };
  expect(proposableKinds({ ...union, kind: 'UNIVERSITY', standing: 'GUIDED' }, 'p')).toEqual([]);
  expect(proposableKinds({ ...union, kind: 'BRANCH', standing: 'OWN' }, 'u')).not.toContain('GUIDE_ADD');
  expect(proposableKinds({ ...union, kind: 'UNIVERSITY', standing: 'OWN' }, 'u')).toContain('GUIDE_ADD');
});

it('offers changes of a union to the one that manages it, but not of what lies inside', () => {
  const managed = {
    id: 'u',
    tenantId: 'u',
    kind: 'UNIVERSITY',
    standing: 'MANAGED',
    superiors: [
      {
        relation: 'MANAGE',
        unitId: 'p',
        unitName: '省',
        unitKind: 'PROVINCE',
        from: '2020-01-01',
        current: true,
        basisDocument: '',
      },
    ],
  } as const;
  expect(proposableKinds({ ...managed, superiors: [...managed.superiors] }, 'p')).toContain('DISSOLVE');
  expect(proposableKinds({ ...managed, superiors: [...managed.superiors] }, 'p')).not.toContain('CREATE');
  expect(proposableKinds({ ...managed, id: 'b', superiors: [...managed.superiors] }, 'p')).toEqual([]);
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

it('shows the superior the papers that came with a change, and opens them', async () => {
  renderRoutes(organisationRoutes, '/unit-change-cases/0199f000-0000-7000-8000-000000000002');
  const papers = await screen.findByRole('region', { name: '随附材料列表' });
  expect(within(papers).getByText('关于变更工会名称的请示')).toBeInTheDocument();
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  await userEvent.click(within(papers).getByRole('button', { name: '查看 关于变更工会名称的请示' }));
  await waitFor(() => expect(opened.mock.calls[0]?.[0]).toMatch(/^\/api\/files\/links\/.+\?inline=true$/));
  opened.mockRestore();
});
