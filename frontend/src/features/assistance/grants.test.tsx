import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes } from './console/routes';
import type { Headroom } from './grants/api';
import { grantAmountTrouble, grantSteps, signaturesFor } from './grants/model';

const grant = (number: number) => `/assistance/aid-grants/0199f300-0000-7000-8000-00000000000${number}`;
const file = '/assistance/hardship-files/0199f000-0000-7000-8000-000000000006';
const open = (address: string) => renderRoutes(assistanceRoutes, address);

// Drawers are slow in jsdom on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const refused = (path: string) => {
  const seen: unknown[] = [];
  server.use(
    http.post(path, async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  return seen;
};

const room = {
  unionLimit: 2000000,
  remaining: 600000,
  signatures: [
    { above: 0, signatures: 1, basis: '' },
    { above: 500000, signatures: 2, basis: '' },
  ],
} as unknown as Headroom;

it('measures an amount before it is sent', () => {
  expect(grantAmountTrouble('20000.00', room)).toBeUndefined();
  expect(grantAmountTrouble('20000.01', room)).toMatch(/本级审批限额 20,000.00 元/);
  expect(grantAmountTrouble('', room)).toMatch(/大于 0/);
  expect([500000, 500001].map((fen) => signaturesFor(fen, room))).toEqual([1, 2]);
});

it('begins where the superior has decided', () => {
  expect(grantSteps({ status: 'UPPER_OK', caseId: 'x' }).map(({ label }) => label)).toEqual([
    '上级批准',
    '付款',
    '发放到账',
  ]);
  expect(grantSteps({ status: 'PAID' }).every(({ state }) => state === 'done')).toBe(true);
});

it('lists grants with amount and state in words', async () => {
  open('/assistance/aid-grants');
  expect(await screen.findByRole('row', { name: /陈晓明.*大病救助.*6,000.00.*上级已批准/ })).toBeInTheDocument();
});

it('says who signed and how many are still needed', async () => {
  open(grant(1));
  expect(await screen.findByText('本金额须 2 人会签，还需 1 人。')).toBeInTheDocument();
  expect(screen.getByText('已签 1 人，共需 2 人')).toBeInTheDocument();
  expect(screen.getByText('陈建国（校工会主席）')).toBeInTheDocument();
  expect(screen.getByText(/只能由提出人撤回/)).toBeInTheDocument();
});

it('signs with the version that was seen', async () => {
  const seen = refused('*/api/aid-grants/:id/approval');
  open(grant(1));
  await userEvent.click(await screen.findByRole('button', { name: '批准' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: /批\s*准/ }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([['"3"', {}]]);
});

it('sets money aside from a fund that holds enough', async () => {
  const seen = refused('*/api/aid-grants/:id/reservation');
  open(grant(2));
  expect(await screen.findByText('上级已批准，本级不再会签')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '预留资金' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByRole('radio', { name: /2025 年结余/ })).toBeDisabled();
  await userEvent.click(drawer.getByRole('radio', { name: /省级困难职工/ }));
  await userEvent.click(drawer.getByRole('button', { name: '预留资金' }));
  await waitFor(() => expect(seen).toEqual([['"3"', { fundId: '0199f100-0000-7000-8000-000000000001' }]]));
});

it('proposes a grant under the ceilings that it shows', async () => {
  const seen = refused('*/api/aid-grants');
  open(file);
  await userEvent.click(await screen.findByRole('button', { name: '提出救助' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('还可提出')).toBeInTheDocument();
  await userEvent.type(drawer.getByLabelText('金额（元）'), '7000');
  expect(await drawer.findByText(/超过这户今年剩余的额度.*须 2 人会签/)).toBeInTheDocument();
  await userEvent.type(drawer.getByLabelText('救助理由'), '治疗');
  await userEvent.click(drawer.getByRole('button', { name: '提出救助' }));
  expect(await screen.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([
    [
      null,
      {
        fileId: '0199f000-0000-7000-8000-000000000006',
        purpose: 'HARDSHIP_AID',
        amount: 700000,
        explanation: '治疗',
      },
    ],
  ]);
});

it('shows how the last application upward ended', async () => {
  open(file);
  expect(await screen.findByText('上级已批准')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '查看上报件' })).toHaveAttribute(
    'href',
    '/submissions/sent/0199f200-0000-7000-8000-000000000002',
  );
});
