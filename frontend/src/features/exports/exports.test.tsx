import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { exportRoutes } from './console/routes';

const open = (view = '') => renderRoutes(exportRoutes, `/exports${view}`);
const rowOf = async (text: string) => (await screen.findByText(text)).closest('tr') as HTMLElement;

it('shows the password once, apart from the file, and closes it by the button alone', async () => {
  open();
  const ready = await rowOf('换届选举核对选民名册');
  expect(within(ready).getByText('未下载')).toBeInTheDocument();
  await userEvent.click(within(ready).getByRole('button', { name: '查看口令' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('K7QX-2MVD-9RHT-P4WE')).toBeInTheDocument();
  expect(within(dialog).getByText(/请勿与文件一起转发/)).toBeInTheDocument();
  expect(within(dialog).queryByRole('button', { name: /close|关闭$/i })).toHaveTextContent('已记下，关闭');
});

it('says why nothing was exported, and lets a failed file be made again', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/protected-exports/:id/production', ({ params }) => {
      seen.push(params.id);
      return HttpResponse.json({});
    }),
  );
  open();
  expect(within(await rowOf('年度送温暖总结')).getByText('总结用合计数即可，不需要名单。')).toBeInTheDocument();
  expect(screen.getByText(/系统出错，任务没有完成/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '生成文件' }));
  expect(seen).toEqual(['0199fc00-0000-7000-8000-000000000003']);
});

it('approves the request of somebody else with a reason, never its own', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/protected-exports/:id/approval', async ({ request, params }) => {
      seen.push([params.id, await request.json()]);
      return HttpResponse.json({});
    }),
  );
  open('?view=approve');
  const own = await rowOf('季度分析');
  expect(within(own).getAllByText(/本人提出的导出由他人批准/)).toHaveLength(2);
  const other = await rowOf('编制会员代表大会名册');
  await userEvent.click(within(other).getByRole('button', { name: '批准' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/2,316 行/)).toBeInTheDocument();
  await userEvent.type(within(dialog).getByLabelText('理由'), '换届需要');
  await userEvent.click(within(dialog).getByRole('button', { name: '批准' }));
  expect(seen).toEqual([['0199fc00-0000-7000-8000-000000000004', { opinion: '换届需要' }]]);
});
