import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

test('several are decided at once, and one that is refused says why', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/inbox');
  await page.getByRole('row', { name: /王\*/ }).getByRole('checkbox').check();
  await page
    .getByRole('row', { name: /丽水学院/ })
    .getByRole('checkbox')
    .check();
  await expect(page.getByRole('row', { name: /张\*/ }).getByRole('checkbox')).toBeDisabled();
  await page.getByRole('button', { name: '退回', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '退回 2 项' });
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(dialog.getByText('请写明理由')).toBeVisible();
  await dialog.getByLabel('意见').fill('缺依据文件');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(page.getByText(/不能审批本人提出的事项/)).toBeVisible();
});

test('on the phone a task is approved with one thumb', async ({ page, context }) => {
  await lookAs(context, 'branch');
  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto('/m/inbox');
  const row = page.getByRole('listitem').filter({ hasText: '王*' });
  await row.getByRole('button', { name: '同意' }).click();
  const decided = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click();
  expect((await decided).postDataJSON()).toMatchObject({ decision: 'APPROVE' });
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/m\/inbox$/);
});

test('a personal number is shown for a stated purpose', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/members/0199d000-0000-7000-8000-000000000001');
  await page.getByRole('button', { name: '查看 手机号' }).click();
  await page.getByLabel('查看用途').selectOption({ label: '联系会员本人' });
  await page.getByRole('button', { name: '确认查看' }).click();
  await expect(page.getByText('13800005678')).toBeVisible();
});

test('the list of members leaves as a locked sheet, for a purpose, and its password apart from it', async ({
  page,
  context,
}) => {
  await lookAs(context, 'campus');
  await page.goto('/members');
  await page.getByRole('button', { name: '导出' }).click();
  const asked = page.getByRole('dialog');
  await snapshot(page, 'export-request');
  await asked.getByLabel('导出用途').fill('换届选举核对选民名册');
  await asked.getByRole('button', { name: '申请导出' }).click();
  await expect(page).toHaveURL(/\/exports$/);
  await snapshot(page, 'exports');
  await expectGoodShape(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).click();
  expect((await saving).suggestedFilename()).toBe('会员名册.xlsx');
  await page.getByRole('button', { name: '查看口令' }).click();
  await expect(page.getByText('K7QX-2MVD-9RHT-P4WE')).toBeVisible();
  await snapshot(page, 'export-password');
});
