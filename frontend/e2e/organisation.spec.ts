import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

test('a change is proposed, corrected where the server says so, and kept as a draft', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/units/0199b000-0000-7000-8000-000000000004');
  await page.getByRole('button', { name: '变更 ▾' }).click();
  await page.getByRole('menuitem', { name: '更名' }).click();
  const form = page.getByRole('dialog', { name: /更名/ });
  await form.getByLabel('新名称').fill('会计学院分工会');
  await form.getByLabel('生效日期').fill('2026-12-01');
  await form.getByLabel('生效日期').press('Enter');
  await form.getByLabel('依据文件').fill('浙商大工〔2026〕15号');
  await form.getByRole('button', { name: '保存草稿' }).click();
  await expect(form.getByText('新名称与现名称相同，请核对。').last()).toBeVisible();
  await snapshot(page, 'change-refused');
  await expectGoodShape(page);
  await form.getByLabel('新名称').fill('会计与金融学院分工会');
  await form.getByRole('button', { name: '保存草稿' }).click();
  await expect(page).toHaveURL(/unit-changes\//);
});
