import { expect, type Page } from '@playwright/test';
import { oneTimeCode } from './one-time-code';
import { test } from './people';

const group = 'kuaiji-zuzhang';

/** Opens the last question before an act on somebody's account, and answers it. */
async function act(page: Page, name: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: group });
  await row.getByRole('button', { name: '办理' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('dialog', { name }).getByRole('button', { name }).click();
}

test('办理账号前验证动态验证码 officer gives the one-time code', async ({ atDesk }) => {
  const page = await atDesk('zjsu-anquan', `/accounts?q=${group}`);
  const row = page.getByRole('row').filter({ hasText: group });
  await expect(row).toContainText('已开通');

  await test.step('停用账号要求动态验证码，本人尚未绑定', async () => {
    await act(page, '停用账号');
    const question = page.getByRole('dialog', { name: '需要动态验证码' });
    await expect(question).toBeVisible();
    const opening = page.waitForEvent('popup');
    await question.getByRole('button', { name: '去验证' }).click();
    const phone = await opening;
    await expect(phone.getByText('本次操作需要动态验证码：请先用手机绑定。')).toBeVisible();
    await expect(row, 'nothing is done before the code').toContainText('已开通');

    await phone.locator('#mode-manual').click();
    const key = await phone.locator('#kc-totp-secret-key').textContent();
    await phone.locator('#totp').fill('000000');
    await phone.locator('#userLabel').fill('办公手机');
    await phone.locator('#saveTOTPBtn').click();
    await expect(phone.getByText('动态验证码不对：请输入验证器应用上当前显示的 6 位数字。')).toBeVisible();
    await phone.locator('#totp').fill(oneTimeCode(key ?? ''));
    await phone.locator('#saveTOTPBtn').click();
    await expect(page.getByText('已停用账号')).toBeVisible();
    await expect(row).toContainText('已停用');
  });

  await test.step('验证一次后同一会话不再询问', async () => {
    await act(page, '启用账号');
    await expect(page.getByText('已启用账号')).toBeVisible();
    await expect(row).toContainText('已开通');
    await expect(page.getByRole('dialog', { name: '需要动态验证码' })).toHaveCount(0);
  });
});
