import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

test('the audit records read well', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/audit');
  await expect(page.getByText('状态：制作中 → 已锁定')).toBeVisible();
  await page.getByRole('button', { name: '核验' }).click();
  await expect(page.getByText(/校验链完整，没有发现改动/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTitle(/^已核验/)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await snapshot(page, 'audit');
  await expectGoodShape(page);
  await page.setViewportSize({ width: 375, height: 812 });
  await snapshot(page, 'audit-narrow');
  await expectGoodShape(page);
});

test('records are found by the name of a person and come as a sheet', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/audit');
  await expect(page.getByRole('row', { name: /何苗/ }).first()).toBeVisible();
  await page.getByLabel('人员').fill('陆良哲');
  const asked = page.waitForRequest((request) => request.url().includes('/api/audit/events?'));
  await page.getByRole('button', { name: '查询' }).click();
  expect(new URL((await asked).url()).searchParams.get('personName')).toBe('陆良哲');
  await expect(page.getByRole('row', { name: /陆良哲/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /何苗/ })).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  expect((await saving).suggestedFilename()).toBe('审计记录-2026-11-20.xlsx');
});
