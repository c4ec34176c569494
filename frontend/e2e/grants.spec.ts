import { expect, test } from '@playwright/test';
import { expectGoodShape, expectLargeTargets, lookAs, snapshot } from './looking';

const grant = (number: number) => `/assistance/aid-grants/0199f300-0000-7000-8000-00000000000${number}`;
const file = '/assistance/hardship-files/0199f000-0000-7000-8000-000000000006';
const received = '/submissions/received/0199f200-0000-7000-8000-000000000001';

const screens = [
  ['grants', '/assistance/aid-grants'],
  ['grant-signing', grant(1)],
  ['grant-from-above', grant(2)],
  ['grant-paid', grant(3)],
  ['file-active', file],
  ['sent', '/submissions/sent'],
  ['sent-case', '/submissions/sent/0199f200-0000-7000-8000-000000000002'],
  ['received', '/submissions/received'],
  ['received-case', received],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`grants and submissions read well: ${theme}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    await lookAs(context, 'campus', { theme });
    for (const [name, address] of screens) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('正在查询…')).toHaveCount(0);
      await snapshot(page, `${name}-${theme}`);
      await expectGoodShape(page);
    }
    await page.goto(file);
    await page.getByRole('button', { name: '提出救助' }).click();
    await expect(page.getByText('还可提出')).toBeVisible();
    await snapshot(page, `grant-propose-${theme}`);
    await expectGoodShape(page);
    for (const [name, address] of [
      ['grants', '/assistance/aid-grants'],
      ['grant', grant(5)],
      ['grant-rejected', grant(4)],
      ['new-grant', `${file}/new-grant`],
      ['received-case', received],
    ] as const) {
      await page.setViewportSize({ width: 375, height: 760 });
      await page.goto(`/m${address}`);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await snapshot(page, `mobile-${name}-${theme}`);
      await expectGoodShape(page);
      await expectLargeTargets(page);
    }
  });
}

test('the list of grants comes as a sheet with its Chinese name', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/assistance/aid-grants');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  expect((await saving).suggestedFilename()).toBe('救助台账.xlsx');
});

test('a superior approves less on the phone', async ({ page, context }) => {
  await lookAs(context, 'province');
  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto(`/m${received}`);
  await page.getByRole('button', { name: '同意', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('批准金额（元）').fill('4000');
  await snapshot(page, 'mobile-decide-case');
  await expectGoodShape(page);
  await expectLargeTargets(page);
  const decided = page.waitForRequest((request) => request.method() === 'POST');
  await sheet.getByRole('button', { name: '同意', exact: true }).click();
  expect((await decided).postDataJSON()).toEqual({ action: 'APPROVE', result: { amountFen: 400000 } });
});
