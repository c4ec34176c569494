import { expect, test } from '@playwright/test';
import { expectGoodShape, expectLargeTargets, lookAs, snapshot } from './looking';

const file = '/assistance/hardship-files/0199f000-0000-7000-8000-000000000006';
const received = '/submissions/received/0199f200-0000-7000-8000-000000000001';

test('what is left for a family stands beside the form', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(file);
  await page.getByRole('button', { name: '提出救助' }).click();
  await expect(page.getByText('还可提出')).toBeVisible();
  await snapshot(page, 'grant-propose');
  await expectGoodShape(page);
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
