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
