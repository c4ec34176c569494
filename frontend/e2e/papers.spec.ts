import { expect, test } from '@playwright/test';
import { expectGoodShape, expectLargeTargets, lookAs, snapshot } from './looking';

const branch = '/units/0199b000-0000-7000-8000-000000000004?tab=terms';

// Axe needs its time on a small machine.
test.describe.configure({ timeout: 90_000 });

test('counts, claims, papers and rates read well', async ({ page, context }) => {
  await lookAs(context, 'campus');
  for (const [name, address, word] of [
    ['term-papers', branch, '关于召开换届选举大会的请示'],
    ['closing-rate', '/unlinked-units', '5 次断线，已闭合 3 次'],
    ['inbox-claims', '/inbox', '何苗已认领'],
    ['member-counts', '/members', '正式 3'],
  ] as const) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await expect(page.getByText(word).first()).toBeVisible();
    await snapshot(page, name);
    await expectGoodShape(page);
  }
  await page.setViewportSize({ width: 375, height: 812 });
  for (const [name, address, word] of [
    ['phone-claims', '/m/inbox', '何苗已认领'],
    ['phone-my-membership', '/m/my-membership', '谁看过我的信息'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(word).first()).toBeVisible();
    await snapshot(page, name);
    await expectGoodShape(page);
    await expectLargeTargets(page);
  }
});

test('a paper is filed with its content and opened in a window of its own', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto(branch);
  await expect(page.getByText('还缺：批复、选举结果报告')).toBeVisible();
  await page.getByRole('button', { name: '登记材料' }).click();
  const drawer = page.getByRole('dialog', { name: '登记材料' });
  await drawer.getByLabel('种类').click();
  await page.getByTitle('批复').click();
  await drawer.getByLabel('标题').fill('关于同意换届选举的批复');
  await drawer.getByLabel('文号').fill('浙教工〔2026〕9号');
  await drawer.getByLabel('成文日期').fill('2026-03-09');
  await drawer.getByLabel('成文日期').press('Enter');
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: '批复.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  const filed = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/papers'));
  await drawer.getByRole('button', { name: '保存' }).click();
  expect((await filed).postDataJSON()).toMatchObject({ objectType: 'TERM', kind: 'REPLY', datedOn: '2026-03-09' });
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: '查看 关于召开换届选举大会的请示' }).click();
  expect((await opening).url()).toMatch(/\/api\/files\/links\/[\w-]+\?inline=true$/);
});

test('a task is claimed and given back, on the desk and on the phone', async ({ page, context }) => {
  await lookAs(context, 'campus');
  for (const address of ['/inbox', '/m/inbox']) {
    await page.goto(address);
    const claimed = page.waitForRequest((request) => request.method() === 'PUT');
    await page.getByRole('button', { name: '认领' }).click();
    expect((await claimed).url()).toMatch(/\/api\/inbox\/tasks\/[0-9a-f-]+\/claim$/);
    const released = page.waitForRequest((request) => request.method() === 'DELETE');
    await page.getByRole('button', { name: '退回待办' }).click();
    expect((await released).url()).toMatch(/\/claim$/);
  }
});

test('a member is found by the whole number, for a stated purpose', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/members');
  // The box itself is hidden; its label is what one sees.
  await page.getByRole('radio', { name: '保留会籍 1' }).dispatchEvent('click');
  await expect(page).toHaveURL(/status=RETAINED/);
  await page.getByRole('button', { name: '按号码查找' }).click();
  const drawer = page.getByRole('dialog', { name: '按号码查找' });
  await drawer.getByLabel('完整号码').fill('339900198506171234');
  await drawer.getByRole('button', { name: '查找' }).click();
  await expect(drawer.getByText('请填写查找用途')).toBeVisible();
  await drawer.getByLabel('查找用途').click();
  await page.getByTitle('核对会员身份').click();
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/members/lookup'));
  await drawer.getByRole('button', { name: '查找' }).click();
  const request = await asked;
  expect(request.postDataJSON()).toMatchObject({ identityKind: 'RESIDENT', purpose: '核对会员身份' });
  expect(request.url()).not.toContain('3399');
  await expect(drawer.getByRole('link', { name: '欧阳晓岚' })).toBeVisible();
});
