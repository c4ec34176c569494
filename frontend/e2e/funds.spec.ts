import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

const fund = '/funds/0199f100-0000-7000-8000-000000000001';
const batch = (number: number) => `/payment-batches/0199f200-0000-7000-8000-00000000000${number}`;

test('a batch is put together with a running total, and leads to its page', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/payment-batches');
  await page.getByRole('button', { name: '制作付款批次' }).click();
  await expect(page.getByText('请选择付款的资金')).toBeVisible();
  await page.getByLabel('资金', { exact: true }).click();
  await page.getByTitle('2026 年省级困难教职工帮扶专项资金').click();
  await page.getByLabel('批次名称').fill('春节慰问金');
  await page.getByLabel('银行文件格式').click();
  await page.getByTitle('通用代发文件（CSV）').click();
  await page.getByRole('button', { name: '制作付款批次' }).click();
  await expect(page.getByText('请至少选择一笔')).toBeVisible();
  await page.getByRole('checkbox', { name: '张*' }).check();
  await page.getByRole('checkbox', { name: '欧阳*' }).check();
  await expect(page.getByText('已选 2 笔，合计 5,000.00 元')).toBeVisible();
  // The file of the first family names its account; that of the second is asked for.
  const rows = page.getByRole('region', { name: '付款明细表' }).getByRole('row');
  await expect(rows.filter({ hasText: '张*' })).toContainText('****3445 档案账户');
  const other = rows.filter({ hasText: '欧阳*' });
  await other.getByLabel('收款人').fill('欧阳晓岚');
  await other.getByLabel('开户行').fill('工商银行下沙支行');
  await other.getByLabel('收款账号').fill('6222 0200 0000 0001 234');
  await snapshot(page, 'batch-new');
  await expectGoodShape(page);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: '制作付款批次' }).click();
  const { payments } = (await sent).postDataJSON();
  expect(payments.map(({ accountNumber }: { accountNumber?: string }) => accountNumber)).toEqual([
    undefined,
    '6222020000000001234',
  ]);
  await expect(page.getByText('制单中')).toBeVisible();
});

test('the return file is booked row by row, or refused with its first wrong row', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(batch(1));
  await page.getByRole('button', { name: '导入回盘文件' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '导入并记账' }).click();
  await expect(dialog.getByText('请先选择回盘文件')).toBeVisible();
  const file = (content: string) => ({ name: '回盘.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await dialog.getByLabel('回盘文件').setInputFiles(file('参考号\n什么'));
  await dialog.getByRole('button', { name: '导入并记账' }).click();
  await expect(dialog.getByText('回盘文件第 2 行无法识别')).toBeVisible();
  await dialog.getByLabel('回盘文件').setInputFiles(file('参考号\n1,成功'));
  await dialog.getByRole('button', { name: '导入并记账' }).click();
  await expect(dialog.getByText('户名与账号不符')).toBeVisible();
  await snapshot(page, 'batch-return');
  await expectGoodShape(page);
});

test('what the bank could not tell is decided by two persons', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(batch(3));
  await page.getByRole('button', { name: '认定结果' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('radio', { name: '支付成功' }).check();
  await drawer.getByLabel('认定依据').fill('工商银行对账单第 12 页');
  await snapshot(page, 'batch-outcome');
  await drawer.getByRole('button', { name: '认定结果' }).click();
  await expect(page.getByText('已提交，等待另一人核实')).toBeVisible();
  await page.getByRole('button', { name: '核实同意' }).click();
  await expect(page.getByRole('dialog').getByText('王*，800.00 元，认定为支付成功。')).toBeVisible();
  await expectGoodShape(page);
});

test('from the fund to a family or to a union below in three clicks', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await page
    .getByRole('menuitem', { name: '资金台账' })
    .or(page.getByRole('link', { name: '资金台账' }))
    .first()
    .click();
  await page.getByRole('link', { name: '2026 年省级困难教职工帮扶专项资金' }).click();
  await expect(page.getByRole('link', { name: '欧阳*' })).toHaveAttribute(
    'href',
    '/assistance/aid-grants/0199f100-0000-7000-8000-000000001052',
  );
  await page.getByRole('link', { name: '杭州市教育工会' }).first().click();
  await expect(page.getByRole('heading', { name: '杭州市教育工会' })).toBeVisible();
  await expect(page.getByText('本级看到的是该单位各项合计')).toBeVisible();
});

test('money is proposed, taken back and given back with its words', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/funds');
  await page.getByRole('button', { name: '申报资金' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('资金来源').click();
  await page.getByTitle('捐赠资金').click();
  await expect(drawer.getByText('捐赠资金按捐赠人指定的帮扶用途使用。')).toBeVisible();
  await snapshot(page, 'fund-propose');
  await expectGoodShape(page);
  await page.goto(fund);
  await page.getByRole('button', { name: '收回' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: '收 回' })
    .or(dialog.getByRole('button', { name: '收回' }))
    .click();
  await expect(dialog.getByText('请写明理由')).toBeVisible();
  await snapshot(page, 'allocation-revoke');
  await page.goto(fund);
  await page.getByRole('button', { name: '退回上级' }).click();
  await page.getByRole('dialog').getByLabel('金额（元）').fill('1000');
  await expect(page.getByText('本次合计 1,000.00 元，申报后可用 569,000.00 元')).toBeVisible();
  await snapshot(page, 'allocation-return');
  await expectGoodShape(page);
});
