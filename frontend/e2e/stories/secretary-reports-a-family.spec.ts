import { expect, type Page } from '@playwright/test';
import { addressOf } from './commands';
import { identityNumber, picture } from './made-up';
import { test } from './people';

const choose = (page: Page, group: string, choice: string) =>
  page.getByRole('group', { name: group }).last().getByRole('radio', { name: choice, exact: true }).check();

/** Chosen from the album, and on the server when nothing is being sent any more. */
async function addPaper(page: Page, group: string, name: string) {
  const papers = page.getByRole('group', { name: group });
  const file = { name: `${name}.png`, mimeType: 'image/png', buffer: picture };
  await papers.locator('input[type=file]').last().setInputFiles(file);
  await expect(papers.getByText(file.name)).toBeVisible();
  await expect(papers.getByRole('status')).toHaveCount(0);
  await expect(papers.getByText('没有传上，点此重传')).toHaveCount(0);
}

test('支部书记上报困难家庭 secretary reports a family', async ({ onPhone }) => {
  const page = await onPhone('kuaiji-mishu');
  await page.getByRole('link', { name: '帮扶' }).click();
  await page.getByRole('button', { name: '困难填报' }).click();
  await page.getByLabel('姓名、拼音或工号').fill('王');
  await page.getByRole('button', { name: '搜索' }).click();
  const member = page.getByRole('listitem').filter({ hasText: '开始填报' }).last();
  const name = (await member.locator('b').textContent()) ?? '';
  await member.getByRole('button').click();

  await test.step('家庭', async () => {
    await expect(page.getByRole('heading', { name: '第 1 步，共 4 步：家庭' })).toBeVisible();
    await page.getByLabel('联系电话').fill('13800007788');
    await page.getByLabel('家庭住址').fill('浙江省测试路 77 号');
    const own = page.getByLabel('身份证号').first();
    await own.fill('339900198003124');
    await own.blur();
    await expect(page.getByText('身份证号应为 18 位，现在是 15 位，末位可为 X')).toBeVisible();
    await own.fill(identityNumber('19800312', 977));
    await page.getByRole('button', { name: '＋ 添加家庭成员' }).click();
    await page.getByLabel('姓名', { exact: true }).last().fill('（子女）');
    await choose(page, '与申请人的关系', '子女');
    await page.getByLabel('身份证号').last().fill(identityNumber('20150601', 978));
    await page.getByRole('button', { name: '下一步：收入与支出' }).click();
  });

  await test.step('收入与支出', async () => {
    await page.getByLabel(`${name}的全年收入（元）`).fill('24000');
    await page.getByLabel('（子女）的全年收入（元）').fill('0');
    await page.getByRole('button', { name: '＋ 添加一项支出' }).click();
    await choose(page, '支出种类', '医疗自付');
    await page.getByLabel('全年金额（元）').fill('18000');
    await page.getByLabel('住房（套）').fill('1');
    await page.getByLabel('住房总面积（平方米）').fill('68');
    await page.getByLabel('车辆（辆）').fill('0');
    await page.getByLabel('雇工（人）').fill('0');
    await choose(page, '有经营性用房', '否');
    await choose(page, '子女自费就读高收费学校或留学', '否');
    await page.getByRole('button', { name: '下一步：致困原因' }).click();
  });

  await test.step('致困原因与材料', async () => {
    await choose(page, '主要致困原因', '本人或家人患病');
    await page.getByLabel('困难情况说明').fill('本人患病住院，自付费用较高，独自抚养一名子女。');
    await addPaper(page, '证明材料', '诊断');
    await page.getByRole('button', { name: '下一步：确认授权' }).click();
  });

  await test.step('授权与确认', async () => {
    await expect(page.getByText('共同生活 2 人，全年收入合计 24,000.00 元，刚性支出合计 18,000.00 元。')).toBeVisible();
    await expect(page.getByText(/^测算结果：/)).toBeVisible();
    await page.getByLabel('开户银行').fill('演示银行');
    await page.getByLabel('银行账号').fill('6222021200000977');
    await page.getByText('本人承诺所填情况真实').click();
    await page.getByRole('button', { name: '提交申请' }).click();
    // Without the signature of the grown-up the server refuses, and says so at the field.
    await expect(page.getByText('成年家庭成员须签署核对授权书，请填写签署日期。').first()).toBeVisible();
    await page.getByLabel(`${name}签署核对授权书的日期`).fill(new Date().toISOString().slice(0, 10));
    await addPaper(page, `${name}签署的核对授权书`, '授权书');
    // Each matter is agreed to by itself, for the child by the guardian.
    await page.getByLabel(`${name}同意处理收入、财产和银行账户信息`).check();
    await choose(page, '（子女）的监护人', name);
    await page.getByLabel('监护人同意处理（子女）的不满十四周岁未成年人信息').check();
    await page.getByRole('button', { name: '提交申请' }).click();
    await expect(page.getByRole('heading', { name: `${name}家庭` })).toBeVisible();
    await expect(page.getByText('待分工会核对')).toBeVisible();
  });

  await test.step('分工会主席核对', async () => {
    const chair = await onPhone('kuaiji-zhuxi', addressOf(page));
    await chair.getByRole('button', { name: '核对通过' }).click();
    await chair.getByRole('dialog').getByRole('button', { name: '核对通过' }).click();
    await expect(chair.getByText('入户调查中')).toBeVisible();
    await page.reload();
    await expect(page.getByText('分工会已核对。校工会会派两位同志入户了解情况。')).toBeVisible();
  });
});
