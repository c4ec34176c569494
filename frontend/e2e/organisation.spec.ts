import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

const university = '/units/0199b000-0000-7000-8000-000000000003';

for (const theme of ['light', 'dark'] as const) {
  test(`units read well: ${theme}`, async ({ page, context }) => {
    await lookAs(context, 'province', { theme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/units');
    await expect(page.getByRole('cell', { name: '丽水学院工会' })).toBeVisible();
    await snapshot(page, `units-${theme}`);
    await expectGoodShape(page);
    for (const tab of ['overview', 'relations', 'terms', 'posts', 'history']) {
      await page.goto(`${university}?tab=${tab}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await snapshot(page, `unit-${tab}-${theme}`);
      await expectGoodShape(page);
    }
  });
}

test('units fit large text and a narrow window', async ({ page, context }) => {
  await lookAs(context, 'province', { text: 'huge' });
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/units');
    await expect(page.getByRole('cell', { name: '丽水学院工会' })).toBeVisible();
    await snapshot(page, `units-huge-${width}`);
    await expectGoodShape(page);
  }
});

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

for (const theme of ['light', 'dark'] as const) {
  test(`changes read well: ${theme}`, async ({ page, context }) => {
    await lookAs(context, 'province', { theme });
    for (const [name, address] of [
      ['changes', '/unit-changes'],
      ['change', '/unit-changes/0199f000-0000-7000-8000-000000000001'],
      ['cases', '/unit-change-cases'],
      ['case', '/unit-change-cases/0199f000-0000-7000-8000-000000000002'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('正在查询…')).toHaveCount(0);
      await snapshot(page, `${name}-${theme}`);
      await expectGoodShape(page);
    }
  });
}
