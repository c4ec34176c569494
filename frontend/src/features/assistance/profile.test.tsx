import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes as consoleRoutes } from './console/routes';
import { assistanceRoutes as phoneRoutes } from './mobile/routes';
import { toProfile, toProfileForm } from './profile/model';

const file = '/assistance/hardship-files/0199f000-0000-7000-8000-000000000001';

function watchSaving() {
  const seen: unknown[] = [];
  server.use(
    http.put('*/api/hardship-files/:id/profile', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  return seen;
}

it('shows what the national file asks, without what tells of health', async () => {
  renderRoutes(consoleRoutes, file);
  const panel = within(await screen.findByRole('region', { name: '全国档案信息' }));
  expect(panel.getByText('畲族')).toBeInTheDocument();
  expect(panel.getByText('1,200.00')).toBeInTheDocument();
  expect(panel.getByText('***')).toBeInTheDocument();
});

it('saves the fields on the console, masked ones as they were shown', async () => {
  const seen = watchSaving();
  renderRoutes(consoleRoutes, file);
  await userEvent.click(await screen.findByRole('button', { name: '填写全国档案信息' }));
  const drawer = within(await screen.findByRole('dialog'));
  await userEvent.type(drawer.getByLabelText('邮编'), '310018');
  await userEvent.click(drawer.getByRole('button', { name: /保\s?存|确\s?定/ }));
  await waitFor(() =>
    expect(seen).toEqual([
      { ethnicity: '畲族', disability: '***', singleParent: false, allowance: 120_000, postcode: '310018' },
    ]),
  );
});

it('saves the fields on the phone', async () => {
  const seen = watchSaving();
  renderRoutes(phoneRoutes, `${file}/profile`);
  await userEvent.click(await screen.findByRole('radio', { name: '中共党员' }));
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(seen).toMatchObject([{ politics: '中共党员', ethnicity: '畲族' }]));
});

it('prints the national form', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  renderRoutes(consoleRoutes, file);
  await userEvent.click(await screen.findByRole('button', { name: '打印全国档案表' }));
  await waitFor(() => expect(opened).toHaveBeenCalledWith('/api/files/links/nat?inline=true', '_blank', 'noopener'));
});

it('leaves out what is empty, and keeps the amount to the fen', () => {
  expect(toProfile({ ...toProfileForm({ allowance: 123_456 }), politics: '' })).toEqual({ allowance: 123_456 });
});
