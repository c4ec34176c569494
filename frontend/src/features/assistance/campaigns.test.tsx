import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { toCampaign, totalsOf } from './campaigns/model';
import { assistanceRoutes as consoleRoutes } from './console/routes';
import { assistanceRoutes as phoneRoutes } from './mobile/routes';

const id = (number: number) => `0199f000-0000-7000-8000-000000000${number}`;
const stopHere = () => HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });

function watch(address: string) {
  const seen: unknown[] = [];
  server.use(
    http.post(`*/api/${address}`, async ({ request }) => {
      seen.push(await request.json());
      return stopHere();
    }),
  );
  return seen;
}

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

it('lists campaigns with their quota and what was paid', async () => {
  renderRoutes(consoleRoutes, '/assistance/campaigns');
  const row = await screen.findByRole('row', { name: /高温季节送清凉/ });
  expect(within(row).getByText('3 / 9 人')).toBeInTheDocument();
  expect(within(row).getByText('进行中')).toBeInTheDocument();
});

it('shows the quota of each branch with the sum, and who is on the list', async () => {
  renderRoutes(consoleRoutes, `/assistance/campaigns/${id(801)}`);
  const sums = (await screen.findByText('合计')).closest('tr') as HTMLElement;
  expect(within(sums).getByText('360.00 / 1,080.00')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '欧阳晓岚' })).toBeInTheDocument();
});

it('says why a proposer does not approve his own campaign', async () => {
  renderRoutes(consoleRoutes, `/assistance/campaigns/${id(802)}`);
  expect(await screen.findByText(/您提出的活动，由他人批准/)).toBeInTheDocument();
});

it('approves several at once, in one step', async () => {
  const seen = watch('campaign-recipients/steps');
  renderRoutes(consoleRoutes, `/assistance/campaigns/${id(801)}`);
  const row = await screen.findByRole('row', { name: /欧阳晓岚/ });
  await userEvent.click(within(row).getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: /^批\s?准$/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: /^批\s?准$/ }));
  await waitFor(() => expect(seen).toEqual([{ ids: [id(811)], action: 'APPROVE' }]));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
});

it('refuses nobody without a reason', async () => {
  const seen = watch('campaign-recipients/steps');
  renderRoutes(consoleRoutes, `/assistance/campaign-recipients/${id(811)}`);
  await userEvent.click(await screen.findByRole('button', { name: '不予批准' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: '不予批准' }));
  expect(seen).toEqual([]);
  await userEvent.type(dialog.getByLabelText('意见'), '不属于本次对象');
  await userEvent.click(dialog.getByRole('button', { name: '不予批准' }));
  await waitFor(() => expect(seen).toEqual([{ ids: [id(811)], action: 'REJECT', opinion: '不属于本次对象' }]));
});

it('tells a secretary on the phone how many places are left', async () => {
  renderRoutes(phoneRoutes, `/assistance/campaigns/${id(801)}`);
  expect(await screen.findByText('还可报送 6 人')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '报送' })).toBeInTheDocument();
});

it('writes down on the phone who brought the goods', async () => {
  const seen = watch('campaign-recipients/:id/visit');
  renderRoutes(phoneRoutes, `/assistance/campaign-recipients/${id(812)}/visit`);
  await userEvent.type(await screen.findByLabelText('走访人'), '何苗、周敏');
  await userEvent.click(screen.getByRole('button', { name: '登记发放' }));
  await waitFor(() => expect(seen).toMatchObject([{ visitors: ['何苗', '周敏'] }]));
});

it('lets the member sign on the phone', async () => {
  const seen = watch('campaign-recipients/:id/signature');
  renderRoutes(phoneRoutes, `/assistance/campaign-recipients/${id(813)}`);
  await userEvent.click(await screen.findByRole('button', { name: '确认收到' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByText(/确认已收到：防暑降温用品一份/)).toBeInTheDocument();
  await userEvent.click(sheet.getByRole('button', { name: '确认收到' }));
  await waitFor(() => expect(seen).toEqual([{}]));
});

it('sends amounts in fen and goods only where goods are given', () => {
  const form = {
    name: '送温暖',
    theme: 'WARMTH',
    form: 'MONEY',
    beneficiaries: ['FILED_FAMILY'],
    fundId: id(1),
    startsOn: '2026-12-01',
    endsOn: '2027-01-31',
    perPerson: '1000',
    goods: '米',
    basis: '文件',
    quotas: [{ unitId: id(2), people: '3' }],
  } as const;
  expect(toCampaign({ ...form, beneficiaries: [...form.beneficiaries], quotas: [...form.quotas] })).toMatchObject({
    perPerson: 100_000,
    quotas: [{ unitId: id(2), people: 3 }],
  });
  expect(totalsOf([]).peopleCap).toBe(0);
});
