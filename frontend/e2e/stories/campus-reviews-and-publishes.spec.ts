import { expect } from '@playwright/test';
import { addressOf, take } from './commands';
import { test } from './people';

test('学校复核并公示 campus reviews and publishes', async ({ atDesk, onPhone }) => {
  const officer = await atDesk('zjsu-quanyi', '/assistance/hardship-files?status=INVESTIGATING');
  await officer.getByRole('table').getByRole('link').first().click();
  const heading = officer.getByRole('heading', { level: 1, name: /家庭/ });
  const name = ((await heading.textContent()) ?? '').replace(/家庭.*/, '');

  await test.step('入户调查须两人', async () => {
    await officer.getByRole('button', { name: '登记入户调查' }).click();
    const visit = officer.getByRole('dialog', { name: '登记入户调查' });
    await visit.getByLabel('入户日期').click();
    await officer.locator('.ant-picker-cell-today').click();
    await visit.getByLabel('调查人（至少两人）').fill('权益保障委员、');
    await visit.getByLabel('调查情况').fill('入户走访，家庭情况与申报一致。');
    await visit.getByRole('button', { name: '保存' }).click();
    await expect(visit.getByText('入户调查须两人以上共同进行，请补充调查人')).toBeVisible();
    await visit.getByLabel('调查人（至少两人）').fill('分工会主席、');
    await visit.getByRole('button', { name: '保存' }).click();
    await expect(visit).toBeHidden();
    await take(officer, '完成入户调查', '与申报一致');
    await expect(officer.getByText('待校工会评议').first()).toBeVisible();
  });

  const chair = await atDesk('zjsu-zhuxi', addressOf(officer));
  await test.step('主席评议并公示', async () => {
    await take(chair, '评议通过并公示', '同意公示');
    await expect(chair.getByText('公示中').first()).toBeVisible();
    await expect(chair.getByText('建档：您已办理过本轮的前一步，下一步须由他人办理', { exact: true })).toBeVisible();
    const other = await atDesk('zjsu-fuzhuxi', addressOf(chair));
    await expect(other.getByText(/^建档：.*公示未满 \d+ 个工作日/)).toBeVisible();
  });

  await test.step('会员看到的公示没有隐私', async () => {
    await chair.getByRole('link', { name: '查看公示' }).click();
    await expect(chair.getByRole('heading', { name: '困难职工家庭公示' })).toBeVisible();
    const member = await onPhone('kuaiji-huiyuan', `/m${addressOf(chair)}`);
    await expect(member.getByText(new RegExp(`^${name.slice(0, 1)}.?\\*`)).first()).toBeVisible();
    await expect(member.locator('body')).not.toContainText(name);
    await expect(member.locator('body')).not.toContainText('339900');
  });
});
