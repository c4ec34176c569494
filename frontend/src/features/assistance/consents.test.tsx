import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes as consoleRoutes } from './console/routes';
import { assistanceRoutes } from './mobile/routes';

beforeAll(() => {
  vi.stubGlobal('scrollTo', vi.fn());
});

it('asks for each consent by itself, for a child its guardian, and sends what was ticked', async () => {
  const seen: { family: { consents?: string[]; guardian?: number }[] }[] = [];
  server.use(
    http.put('*/api/hardship-files/:id/declaration', async ({ request }) => {
      seen.push((await request.json()) as (typeof seen)[number]);
      return HttpResponse.json({ version: 5 });
    }),
  );
  renderRoutes(assistanceRoutes, '/assistance/hardship-files/0199f000-0000-7000-8000-000000000003?edit=1');
  for (const next of ['下一步：收入与支出', '下一步：致困原因', '下一步：确认授权']) {
    await userEvent.click(await screen.findByRole('button', { name: next }));
  }
  const asked = await screen.findByRole('region', { name: '单独同意' });
  await userEvent.click(within(asked).getByRole('checkbox', { name: /同意处理医疗健康信息/ }));
  await screen.findByText('草稿已存', {}, { timeout: 4000 });
  expect(seen.at(-1)?.family[0]?.consents).toEqual(['MEDICAL']);
});

it('takes a consent back with a word, and only one that stands', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/my-consents/:id/withdrawal', async ({ request, params }) => {
      seen.push([params.id, await request.json()]);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderRoutes(assistanceRoutes, '/my-consents');
  expect(await screen.findByText('本人作为监护人代子女同意')).toBeInTheDocument();
  const buttons = screen.getAllByRole('button', { name: '撤回授权' });
  expect(buttons).toHaveLength(5);
  expect(screen.getByRole('heading', { name: '丽水学院工会 · 周*家庭的困难申请' })).toBeInTheDocument();
  expect(screen.getByText(/您是这个家庭的成员/)).toBeInTheDocument();
  expect(screen.getByText(/家庭成员本人撤回/)).toBeInTheDocument();
  await userEvent.click(buttons[2] as HTMLElement);
  const sheet = screen.getByRole('dialog');
  expect(within(sheet).getByText(/撤回“医疗健康信息”后/)).toBeInTheDocument();
  await userEvent.type(within(sheet).getByLabelText('撤回说明'), '不再申请');
  await userEvent.click(within(sheet).getByRole('button', { name: '撤回授权' }));
  expect(seen).toEqual([['0199fa00-0000-7000-8000-000000000003', { reason: '不再申请' }]]);
});

it('tells the desk to stop', async () => {
  renderRoutes(consoleRoutes, '/assistance/hardship-files/0199f000-0000-7000-8000-000000000003');
  expect(await screen.findByText(/家庭已撤回授权，须停止办理/)).toBeInTheDocument();
});

it('records a withdrawal on paper with its scan', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/hardship-files/:id/consents/:consentId/withdrawal', async ({ request, params }) => {
      seen.push([params.consentId, await request.json()]);
      return HttpResponse.json([]);
    }),
    http.post('*/api/files', () => HttpResponse.json({ id: '0199fa00-0000-7000-8000-000000000099' })),
  );
  renderRoutes(consoleRoutes, '/assistance/hardship-files/0199f000-0000-7000-8000-000000000003');
  await userEvent.click((await screen.findAllByRole('button', { name: '登记书面撤回' }))[1] as HTMLElement);
  const drawer = await screen.findByRole('dialog');
  await userEvent.click(within(drawer).getByRole('button', { name: '登记书面撤回' }));
  expect(await within(drawer).findByText('请上传签字的撤回单')).toBeInTheDocument();
  await userEvent.upload(
    within(drawer).getByLabelText('＋ 添加'),
    new File(['x'], '撤回单.pdf', { type: 'application/pdf' }),
  );
  expect(await within(drawer).findByText('撤回单.pdf')).toBeInTheDocument();
  await userEvent.type(within(drawer).getByLabelText('撤回说明'), '本人书面撤回');
  await userEvent.click(within(drawer).getByRole('button', { name: '登记书面撤回' }));
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen).toEqual([
    [
      '0199fa00-0000-7000-8000-000000000002',
      { reason: '本人书面撤回', paperId: '0199fa00-0000-7000-8000-000000000099' },
    ],
  ]);
});
