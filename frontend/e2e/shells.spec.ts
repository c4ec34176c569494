import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

test('a figure leads to its rows', async ({ page, context }) => {
  await lookAs(context, 'province');
  await page.goto('/');
  await page.getByRole('region', { name: '换届按期率' }).getByRole('link').click();
  await expect(page).toHaveURL(/terms\?urgency=OVERDUE/);
  await expect(page.getByRole('cell', { name: '丽水学院工会' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '浙江工商大学工会' })).toBeHidden();
  await snapshot(page, 'terms');
  await expectGoodShape(page);
});

test('the console fits a phone of 360 px', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('/');
  await page.getByRole('button', { name: '菜单' }).click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await snapshot(page, 'console-home-360');
  await expectGoodShape(page);
});

test('the post is switched and the stripe follows', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/');
  await page.getByRole('button', { name: /当前身份/ }).click();
  await page.getByRole('menuitem', { name: /会计学院分工会/ }).click();
  await expect(page.getByRole('button', { name: /当前身份.*会计学院分工会/ })).toBeVisible();
});

test('on the phone the back gesture closes the sheet and stays on the screen', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto('/m/mine');
  await page.getByRole('button', { name: '切换' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await snapshot(page, 'mobile-post-sheet');
  await expectGoodShape(page);
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/m\/mine$/);
});

test('the keyboard reaches search, home and help', async ({ page, context }) => {
  await lookAs(context, 'province');
  await page.goto('/no-such-page');
  await expect(page.getByRole('alert')).toContainText('没有找到');
  await page.keyboard.press('/');
  await expect(page.getByPlaceholder(/搜索/)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible();
  await expectGoodShape(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/\/$/);
});

test('a visitor without a session is sent to the sign-in and back', async ({ page, context }) => {
  await lookAs(context, 'signed-out');
  const signIn = page.waitForRequest(/\/api\/session\/login\?returnTo=%2Funits%3Fq%3Dx/);
  await page.goto('/units?q=x');
  await signIn;
});

test('a person without a post is told whom to ask', async ({ page, context }) => {
  await lookAs(context, 'postless');
  await page.goto('/');
  await expect(page.getByText('您还没有任职')).toBeVisible();
});
