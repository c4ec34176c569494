import { expect } from '@playwright/test';
import { addressOf, take } from './commands';
import { test } from './people';

const fund = '2026 年省级困难教职工帮扶专项资金';
const title = '第二批帮扶专项资金';
const amount = '35,000.00';

test('省总分配资金 province allocates', async ({ atDesk }) => {
  const treasurer = await atDesk('sheng-caiwu', '/funds');
  await test.step('财务委员申报', async () => {
    await treasurer.getByRole('link', { name: fund }).click();
    await expect(treasurer.getByText('全部资金去向相符，分毫不差')).toBeVisible();
    await treasurer.getByRole('button', { name: '申报拨付' }).click();
    const order = treasurer.getByRole('dialog', { name: /申报拨付/ });
    await order.getByLabel('标题').fill(title);
    await order.getByLabel('依据文件及文号').fill('演示〔2026〕9号');
    await order.getByLabel('单位').fill('杭州市教育工会');
    await treasurer.getByTitle('杭州市教育工会', { exact: true }).click();
    await order.getByLabel('金额（元）').fill('99999999');
    await expect(order.getByText(/^超过可用资金/)).toBeVisible();
    await order.getByLabel('金额（元）').fill('35000');
    await expect(order.getByText(new RegExp(`^本次合计 ${amount} 元`))).toBeVisible();
    await order.getByRole('button', { name: '申报拨付' }).click();
    await expect(order).toBeHidden();
    await treasurer.getByRole('link', { name: title }).first().click();
    await expect(treasurer.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  });

  const address = addressOf(treasurer);
  await test.step('主席批准，出纳下达', async () => {
    await take(await atDesk('sheng-zhuxi', address), '批准');
    await take(await atDesk('sheng-chuna', address), '下达');
  });

  await test.step('市财务委员确认到账', async () => {
    const city = await atDesk('hangzhou-caiwu', '/incoming-allocations');
    await city.getByRole('link', { name: title }).click();
    await expect(city.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(city.getByText(amount)).toBeVisible();
    await take(city, '确认到账');
    await city.getByRole('link', { name: fund }).click();
    await expect(city.getByRole('heading', { name: fund, level: 1 })).toBeVisible();
    await expect(city.getByText('收到的金额与各项去向之和相等')).toBeVisible();
  });

  await test.step('省里看到去向，仍然分毫不差', async () => {
    await treasurer.reload();
    await expect(treasurer.getByText('已到账').first()).toBeVisible();
    await treasurer.getByRole('link', { name: fund }).click();
    await expect(treasurer.getByText('全部资金去向相符，分毫不差')).toBeVisible();
  });
});
