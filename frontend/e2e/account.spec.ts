import { expect, test } from '@playwright/test';
import { expectGoodShape, expectLargeTargets, lookAs, snapshot } from './looking';

test('an account says what can be done with it, and why not', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/accounts');
  await expect(page.getByRole('cell', { name: '陈建国' })).toBeHidden();
  await page
    .getByRole('row', { name: /欧阳晓岚/ })
    .getByRole('button')
    .click();
  await expect(page.getByText(/同时在其他工会任职/).first()).toBeVisible();
  await snapshot(page, 'account-acts');
  await page.goto('/accounts?act=OPEN');
  await expect(page.getByRole('dialog')).toBeVisible();
  await snapshot(page, 'account-open');
  await expectGoodShape(page);
});

test('on the phone one is chosen to stand in', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto('/m/delegations');
  await page.getByRole('button', { name: '委托他人代行' }).click();
  await page.getByRole('button', { name: /何苗/ }).click();
  await snapshot(page, 'mobile-delegate');
  await expectGoodShape(page);
  await expectLargeTargets(page);
});

test('an account is opened and its first password shown once', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/accounts');
  await page.getByRole('button', { name: '开通账号' }).click();
  const form = page.getByRole('dialog', { name: '开通账号' });
  await form.getByLabel('人员').fill('慕容');
  await expect(page.getByTitle(/慕容雪/)).toBeVisible();
  await form.getByLabel('人员').press('Enter');
  await form.getByLabel('用户名').fill('20110036');
  await form.getByRole('button', { name: '开通账号' }).click();
  await expect(form.locator('.ant-form-item-explain-error')).toHaveText('用户名已被使用，请换一个。');
  await form.getByLabel('用户名').fill('20260001');
  await form.getByRole('button', { name: '开通账号' }).click();
  await expect(page.getByText('Kx7m-Qd4t-Hn2w-Vb9r')).toBeVisible();
  await snapshot(page, 'account-password');
  await expectGoodShape(page);
  await page.getByRole('button', { name: '已告知本人，关闭' }).click();
  await expect(page.getByText('Kx7m-Qd4t-Hn2w-Vb9r')).toBeHidden();
});

test('a password is reset after the one-time code was given in another window', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/accounts?act=RESET_PASSWORD&person=0199d100-0000-7000-8000-000000000002');
  await page.getByRole('dialog', { name: '重置密码' }).getByRole('button', { name: '重置密码' }).click();
  const asked = page.getByRole('dialog', { name: '需要动态验证码' });
  await expect(asked).toBeVisible();
  await snapshot(page, 'step-up');
  await asked.getByRole('button', { name: '去验证' }).click();
  await expect(page.getByText('Tq4z-Mw8h-Rk3p-Yd6s')).toBeVisible();
});

test('a delegated post is marked in the switch, with its end', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/');
  await page.getByRole('button', { name: /当前身份/ }).click();
  await expect(page.getByText('受欧阳晓岚委托 · 代行至 2026-12-20')).toBeVisible();
  await snapshot(page, 'post-switch-delegated');
  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto('/m/mine');
  await page.getByRole('button', { name: '切换' }).click();
  await expect(page.getByText('受欧阳晓岚委托 · 代行至 2026-12-20')).toBeVisible();
  await snapshot(page, 'mobile-post-switch-delegated');
  await expectGoodShape(page);
});

test('somebody is delegated to, and a delegation is taken back', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/delegations?act=delegate');
  const form = page.getByRole('dialog', { name: '委托他人代行' });
  await form.getByLabel('受托人').fill('何');
  await expect(page.getByTitle(/何苗/)).toBeVisible();
  await form.getByLabel('受托人').press('Enter');
  await form.getByLabel('开始日期').fill('2026-12-01');
  await form.getByLabel('开始日期').press('Enter');
  await form.getByLabel('结束日期').fill('2026-11-30');
  await form.getByLabel('结束日期').press('Enter');
  await form.getByLabel('委托原因').fill('外出学习');
  await form.getByRole('button', { name: '委托他人代行' }).click();
  await expect(form.getByText('结束日期不能早于开始日期')).toBeVisible();
  await snapshot(page, 'delegate-refused');
  await form.getByLabel('结束日期').fill('2026-12-20');
  // Not Enter: in a form that was refused before, it sends the form again.
  await form.getByLabel('结束日期').press('Tab');
  await form.getByRole('button', { name: '委托他人代行' }).click();
  await expect(page.getByText('已委托')).toBeVisible();
  await page.getByRole('button', { name: '收回委托' }).click();
  await page.getByRole('dialog', { name: '收回委托' }).getByRole('button', { name: '收回委托' }).click();
  await expect(page.getByText('已收回委托')).toBeVisible();
});
