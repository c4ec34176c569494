import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { addressOf, take } from './commands';
import { test } from './people';

/** The answer of a bank that paid everything: the references and amounts of the file that it was given. */
function answerTo(file: string): string {
  const [head = '', ...rows] = file.replace('\uFEFF', '').trim().split(/\r?\n/);
  const cells = (row: string) => row.split(',').map((cell) => cell.replaceAll('"', ''));
  const at = (name: string) => cells(head).indexOf(name);
  return [
    '参考号,账号,金额,结果,原因',
    ...rows.map(cells).map((row) => [row[at('参考号')], row[at('收款账号')], row[at('金额')], '成功', ''].join(',')),
  ].join('\n');
}

test('救助金发放 grant is paid', async ({ atDesk }) => {
  const treasurer = await atDesk('zjsu-caiwu', '/payment-batches');
  await test.step('财务委员制单', async () => {
    await treasurer.getByRole('button', { name: '制作付款批次' }).click();
    await expect(treasurer.getByRole('heading', { name: '制作付款批次' })).toBeVisible();
    await treasurer.getByLabel('资金', { exact: true }).click();
    await treasurer.getByTitle('2026 年省级困难教职工帮扶专项资金').click();
    await treasurer.getByLabel('批次名称').fill('十二月困难救助金');
    await treasurer.getByLabel('银行文件格式').click();
    await treasurer.getByTitle('通用代发文件（CSV）').click();
    // The account is the one of the family's file: nobody types it, and the page masks it.
    const payable = treasurer.getByRole('region', { name: '付款明细表' });
    await payable
      .getByRole('row', { name: /困难救助/ })
      .first()
      .getByRole('checkbox')
      .check();
    await treasurer.getByRole('button', { name: '制作付款批次' }).click();
    await expect(treasurer.getByText('制单中')).toBeVisible();
    await take(treasurer, '锁定');
    await expect(treasurer.getByText(/^批准付款：/)).toBeVisible();
  });

  const address = addressOf(treasurer);
  await test.step('主席批准', async () => {
    await take(await atDesk('zjsu-zhuxi', address), '批准付款');
  });

  const cashier = await atDesk('zjsu-chuna', address);
  await test.step('出纳放款、回盘', async () => {
    await take(cashier, '放款');
    const saving = cashier.waitForEvent('download');
    await cashier.getByRole('button', { name: '下载银行文件' }).click();
    const file = await readFile(await (await saving).path(), 'utf8');
    expect(file).toMatch(/"62220212000\d{8}"/);
    await expect(cashier.locator('main')).not.toContainText('62220212000');
    await cashier.getByRole('button', { name: '导入回盘文件' }).click();
    const dialog = cashier.getByRole('dialog');
    await dialog
      .getByLabel('回盘文件')
      .setInputFiles({ name: '回盘.csv', mimeType: 'text/csv', buffer: Buffer.from(answerTo(file)) });
    await dialog.getByRole('button', { name: '导入并记账' }).click();
    await expect(dialog.getByText('支付成功').first()).toBeVisible();
    await dialog.getByRole('button', { name: '关闭' }).last().click();
    await expect(cashier.getByText('各处金额一致')).toBeVisible();
  });

  await test.step('救助单写明已发放', async () => {
    await treasurer.reload();
    await take(treasurer, '办结');
    await treasurer.getByRole('region', { name: '付款明细表' }).getByRole('link').first().click();
    await expect(treasurer.getByText('已发放').first()).toBeVisible();
  });
});
