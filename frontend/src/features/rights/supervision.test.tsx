import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';
import { supervisionSteps } from './supervision/model';

const supervision = (number: number) => `/rights/supervisions/0199f900-0000-7000-8000-00000000000${number}`;
const stop = () => HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });

vi.setConfig({ testTimeout: 20_000 });

it('asks for two supervisors with their cards and sends no empty third', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/supervisions/:id/acceptance', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return stop();
    }),
  );
  renderRoutes(desk, supervision(1));
  await userEvent.click(await screen.findByRole('button', { name: '受理，开始调查' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.type(form.getByLabelText('监督员 1姓名'), '周敏');
  await userEvent.type(form.getByLabelText('监督员 1证号'), '0012');
  await userEvent.type(form.getByLabelText('监督员 2姓名'), '陈建国');
  await userEvent.type(form.getByLabelText('监督员 2证号'), '0047');
  await userEvent.click(form.getByRole('button', { name: '受理，开始调查' }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  const investigators = [
    { name: '周敏', card: '0012' },
    { name: '陈建国', card: '0047' },
  ];
  expect(seen).toEqual([['"1"', { investigators }]]);
});

it('says until when the employer has time before anybody is asked to act', async () => {
  renderRoutes(desk, supervision(2));
  expect(await screen.findByText(/还没有届满/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '打印意见书' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: '打印建议函' })).not.toBeInTheDocument();
});

it('goes on without an answer as if there were one', () => {
  expect(supervisionSteps('SUGGESTED')).toEqual(supervisionSteps('REPLIED'));
  expect(supervisionSteps('CLOSED').every(({ state }) => state === 'done')).toBe(true);
});
