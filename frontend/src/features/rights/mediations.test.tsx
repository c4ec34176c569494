import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';
import { mediationSteps, namesIn } from './mediations/model';

const mediation = (number: number) => `/rights/mediations/0199f500-0000-7000-8000-00000000000${number}`;
const stop = () => HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });

vi.setConfig({ testTimeout: 20_000 });

it('says why a case cannot be agreed on yet and offers arbitration when the days are over', async () => {
  renderRoutes(desk, mediation(2));
  expect(await screen.findByText(/还缺被申请人签署/)).toBeInTheDocument();
  expect(screen.getByText('期限已过，可以转仲裁')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '转仲裁' })).toHaveAttribute('aria-disabled', 'false');
});

it('asks both parties before the clock stands', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/mediations/:id/pause', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return stop();
    }),
  );
  renderRoutes(desk, mediation(2));
  await userEvent.click(await screen.findByRole('button', { name: '中止' }));
  const form = within(await screen.findByRole('dialog'));
  await userEvent.click(form.getByRole('checkbox', { name: '申请人同意中止' }));
  await userEvent.click(form.getByRole('checkbox', { name: '被申请人同意中止' }));
  await userEvent.type(form.getByLabelText('意见'), '双方书面同意');
  await userEvent.click(form.getByRole('button', { name: '中止' }));
  expect(await screen.findByText(/测试到此为止/)).toBeInTheDocument();
  expect(seen).toEqual([['"3"', { claimantAgrees: true, respondentAgrees: true, opinion: '双方书面同意' }]]);
});

it('lets the second person agree to an unsealing, and only the first one read', async () => {
  renderRoutes(desk, mediation(3));
  const table = within(await screen.findByRole('region', { name: '启封查阅' }));
  expect(await table.findByRole('button', { name: '同意启封' })).toBeInTheDocument();
  await userEvent.click(table.getByRole('button', { name: '查阅案卷' }));
  expect(await screen.findByText(/停发岗位津贴/)).toBeInTheDocument();
});

it('takes names apart and shows every end of the talks as one step', () => {
  expect(namesIn('王㛃、李明，张伟 赵雷')).toEqual(['王㛃', '李明', '张伟', '赵雷']);
  expect(mediationSteps('REFERRED')).toEqual(mediationSteps('AGREED'));
});
