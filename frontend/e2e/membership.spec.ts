import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

const first = '/members/0199d000-0000-7000-8000-000000000001';

test('the forms about a member read well', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/members?act=admit');
  await expect(page.getByRole('dialog')).toBeVisible();
  await snapshot(page, 'member-admit');
  await expectGoodShape(page);
  await page.goto(first);
  await page.getByRole('button', { name: '会籍办理' }).click();
  await expect(page.getByText(/不能恢复会籍/)).toBeVisible();
  await snapshot(page, 'member');
  await expectGoodShape(page);
});

test('the complaint about a staff number stands at its field and nothing that was typed is lost', async ({
  page,
  context,
}) => {
  await lookAs(context, 'campus');
  await page.goto('/members');
  await page.getByRole('button', { name: '登记会员' }).click();
  const form = page.getByRole('dialog', { name: '登记会员' });
  await form.getByLabel('姓名').fill('慕容雪');
  await form.getByLabel('工号').fill('20100001');
  await form.getByLabel('所在组织').click();
  await page.getByTitle('会计学院分工会').click();
  await form.getByLabel('证件号码').fill('339900199001011234');
  await form.getByLabel('入会日期').fill('2026-09-01');
  await form.getByLabel('入会日期').press('Enter');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.locator('.ant-form-item-explain-error')).toHaveText('该工号在本单位已登记，请核对。');
  await expect(form.getByLabel('姓名')).toHaveValue('慕容雪');
  await snapshot(page, 'member-admit-refused');
  await form.getByLabel('工号').fill('20260001');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已登记 慕容雪')).toBeVisible();
});

test('a sheet with wrong cells says which, and cannot be confirmed', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/members');
  await page.getByRole('button', { name: '导入会员' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '会员.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
  await expect(page.getByRole('cell', { name: 'E40' })).toBeVisible();
  await expect(page.getByRole('button', { name: '导入 500 行' })).toBeDisabled();
  await snapshot(page, 'member-import');
  await expectGoodShape(page);
});
