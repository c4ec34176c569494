import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { inspectionRoutes } from './console/routes';

const id = (number: number) => `0199fc00-0000-7000-8000-${String(number).padStart(12, '0')}`;
const open = (address: string) => renderRoutes(inspectionRoutes, address);

it('shows a sample with its seed and whether it can be drawn again', async () => {
  open(`/inspection/samples/${id(1)}`);
  expect(await screen.findByText('重新抽取结果一致')).toBeInTheDocument();
  const rows = screen.getByRole('region', { name: '抽中的各项' });
  expect(within(rows).getByRole('link', { name: '陈* · 困难救助' })).toHaveAttribute(
    'href',
    `/assistance/aid-grants/${id(11)}`,
  );
});

it('raises a finding on one row', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/inspection/findings', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  open(`/inspection/samples/${id(1)}`);
  await userEvent.click((await screen.findAllByRole('button', { name: /提\s*出/ }))[1] as HTMLElement);
  await userEvent.type(await screen.findByLabelText('标题'), '缺少回单');
  await userEvent.type(screen.getByLabelText('发现的问题'), '未附银行回单');
  await userEvent.click(screen.getByRole('button', { name: '提出审计发现' }));
  expect(await screen.findByText('已提出，被审计的工会已收到')).toBeInTheDocument();
  expect(seen).toEqual([{ sampleId: id(1), objectId: id(12), title: '缺少回单', text: '未附银行回单' }]);
});

it('says who takes the next step and takes it with words', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/inspection/findings/:id/steps', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({});
    }),
  );
  open(`/inspection/findings/${id(21)}`);
  expect(await screen.findByText(/复核通过：由经审委员办理/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '报告整改' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('情况说明'), '已补附');
  await userEvent.click(within(dialog).getByRole('button', { name: '报告整改' }));
  expect(seen).toEqual([{ action: 'REPORT', opinion: '已补附' }]);
});
