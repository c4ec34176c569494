import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { claimSteps, toClaim } from './claims/model';
import { mutualRoutes as consoleRoutes } from './console/routes';
import { mutualRoutes as phoneRoutes } from './mobile/routes';

const claim = (number: number) => `/mutual-claims/0199f400-0000-7000-8000-000000000${number}`;
const period = '/mutual-periods/0199f400-0000-7000-8000-000000000002';
const stopHere = () => HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });

vi.setConfig({ testTimeout: 20_000 });

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

/** What is sent to an address. */
function listenTo(method: 'post' | 'put', address: string) {
  const seen: unknown[] = [];
  server.use(
    http[method](address, async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return stopHere();
    }),
  );
  return seen;
}

it('lists claims by what they are about, never by a diagnosis', async () => {
  renderRoutes(consoleRoutes, '/mutual-claims');
  const row = (await screen.findByRole('link', { name: '司马文静' })).closest('tr') as HTMLElement;
  expect(within(row).getByText('住院、重大疾病')).toBeInTheDocument();
  expect(within(row).getByText('待分工会受理')).toBeInTheDocument();
});

it('shows what a claim says after an act that is recorded', async () => {
  const seen: unknown[] = [];
  server.events.on('request:start', async ({ request }) => {
    if (request.url.endsWith('/unmasking')) seen.push(await request.clone().json());
  });
  renderRoutes(consoleRoutes, claim(801));
  expect(await screen.findByText('已核算，待审核')).toBeInTheDocument();
  expect(screen.queryByText(/浙江省肿瘤医院/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '查看诊断和费用' }));
  expect(await screen.findByText('浙江省肿瘤医院：2026-10-20 至 2026-10-27')).toBeInTheDocument();
  expect(screen.getByText(/8 × 50.00 = 400.00 元/)).toBeInTheDocument();
  expect(seen).toEqual([{ purpose: '审核补助金额' }]);
});

it('keeps it from who has not taken the claim', async () => {
  renderRoutes(consoleRoutes, claim(802));
  expect(await screen.findByText(/只对领取了这份申请的审核人显示/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '查看诊断和费用' })).not.toBeInTheDocument();
});

it('awards less with a coded reason', async () => {
  const seen = listenTo('post', '*/api/mutual-claims/:id/decision');
  renderRoutes(consoleRoutes, claim(801));
  await userEvent.click(await screen.findByRole('button', { name: '审核决定' }));
  const drawer = within(await screen.findByRole('dialog'));
  const amount = drawer.getByLabelText('核定金额（元）');
  expect(amount).toHaveValue('400.00');
  await userEvent.clear(amount);
  await userEvent.type(amount, '350');
  await userEvent.click(drawer.getByLabelText('核减或不予补助的原因'));
  await userEvent.click(await screen.findByTitle('住院天数核减'));
  await userEvent.type(drawer.getByLabelText(/^意见/), '天数不符');
  await userEvent.click(drawer.getByRole('button', { name: '提交决定' }));
  await waitFor(() =>
    expect(seen).toEqual([['"3"', { amount: 35000, reasonCode: 'DAYS_CORRECTED', opinion: '天数不符' }]]),
  );
});

it('lets a member file a claim on the phone', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/mutual-claims', async ({ request }) => {
      seen.push(await request.json());
      return stopHere();
    }),
  );
  renderRoutes(phoneRoutes, `${period}/claim`);
  const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await screen.findByText('第 1 次住院');
  fill(/医院名称/, '浙江医院');
  fill(/入院日期/, '2026-10-20');
  fill(/出院日期/, '2026-10-27');
  fill(/发票号码/, '20261027');
  fill(/发票金额/, '8,600');
  fill(/开户银行/, '工商银行');
  fill(/本人银行卡号/, '6222021202011234567');
  await userEvent.click(screen.getByRole('button', { name: '提交申请' }));
  await waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]).toMatchObject({
    form: {
      stays: [{ hospital: '浙江医院', admittedOn: '2026-10-20', dischargedOn: '2026-10-27' }],
      critical: false,
      invoices: [{ code: '', number: '20261027', amount: 860000 }],
      accountNumber: '6222021202011234567',
    },
  });
});

it('tells the member what is missing and lets him mend it', async () => {
  renderRoutes(phoneRoutes, claim(803));
  expect(await screen.findByText(/请补充加盖医院印章的出院小结/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '修改申请' })).toHaveAttribute('href', `${claim(803)}/edit`);
  expect(screen.getByText(/8 × 50.00 = 400.00 元/)).toBeInTheDocument();
});

it('sends no diagnosis with a claim that names none', () => {
  const form = toClaim({ critical: 'no', diagnosis: '写错了', ownCost: '１，２３４.5', bankName: '工商银行' });
  expect(form).toMatchObject({ critical: false, ownCost: 123450, stays: [], invoices: [] });
  expect(form).not.toHaveProperty('diagnosis');
});

it('shows a second review as part of the assessment', () => {
  expect(claimSteps('SECOND_REVIEW').find(({ state }) => state === 'now')?.label).toBe('核算审核');
  expect(claimSteps('PAID').every(({ state }) => state === 'done')).toBe(true);
});

it('sets what a period costs against its premiums', async () => {
  renderRoutes(consoleRoutes, '/mutual-solvency');
  const loss = await screen.findByRole('region', { name: '赔付率' });
  expect(within(loss).getByText('53.3%')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: '全期预计赔付率' })).toHaveTextContent('59.5%');
  expect(screen.getByRole('row', { name: /2026-10 511 388,200.00/ })).toBeInTheDocument();
});

it('lets the member appeal in his own words', async () => {
  const seen = listenTo('post', '*/api/mutual-claims/:id/appeal');
  renderRoutes(phoneRoutes, claim(806));
  await userEvent.click(await screen.findByRole('button', { name: '申诉' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(sheet.getByRole('button', { name: '申诉' }));
  expect(sheet.getByRole('alert')).toBeInTheDocument();
  await userEvent.type(sheet.getByLabelText('申诉理由'), '医院已更正');
  await userEvent.click(sheet.getByRole('button', { name: '申诉' }));
  await waitFor(() => expect(seen).toEqual([['"3"', { opinion: '医院已更正' }]]));
});

it('changes a decision with the amount in all', async () => {
  const seen = listenTo('post', '*/api/mutual-claims/:id/appeal-decision');
  renderRoutes(consoleRoutes, claim(805));
  await userEvent.click(await screen.findByRole('button', { name: '改变决定' }));
  const drawer = within(await screen.findByRole('dialog'));
  await userEvent.type(drawer.getByLabelText('意见'), '成立');
  await userEvent.click(drawer.getByRole('button', { name: '改变决定' }));
  await waitFor(() => expect(seen).toEqual([['"3"', { amount: 40000, opinion: '成立' }]]));
});
