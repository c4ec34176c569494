import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

const branch = '/units/0199b000-0000-7000-8000-000000000004';
test('somebody in charge of the money does not get into the audit commission', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto(`${branch}?tab=bodies`);
  await page.getByRole('button', { name: '增加成员' }).first().click();
  const form = page.getByRole('dialog', { name: /经费审查委员会：增加成员/ });
  await form.getByLabel('姓名').fill('上官');
  await page.getByText('上官文 · 20100005 · 外国语学院分工会').click();
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText(/该同志已任“财务委员”/).last()).toBeVisible();
  await snapshot(page, 'seat-refused');
  await expectGoodShape(page);
  await form.getByLabel('姓名').fill('欧阳');
  await page.getByText('欧阳晓岚 · 20100001 · 会计学院分工会').click();
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
});

test('only a committee that has a name of its own is asked for it', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto(`${branch}?tab=bodies`);
  await page.getByRole('button', { name: '设立委员会' }).click();
  const form = page.getByRole('dialog', { name: /设立委员会/ });
  await form.getByLabel('类型').click();
  await page.getByText('女职工委员会', { exact: true }).last().click();
  await expect(form.getByLabel('名称')).toHaveCount(0);
  await form.getByLabel('类型').click();
  await page.getByText('其他专门委员会', { exact: true }).last().click();
  await expect(form.getByLabel('名称')).toBeVisible();
  await snapshot(page, 'body-form');
  await expectGoodShape(page);
});

test('the next term is proposed, and a post is given and ended', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto(`${branch}?tab=terms`);
  await page.getByRole('button', { name: '登记届次' }).click();
  const term = page.getByRole('dialog', { name: /登记届次/ });
  await expect(term.getByLabel('届次')).toHaveValue('10');
  await expect(term.getByLabel('开始日期')).toHaveValue('2027-01-10');
  await snapshot(page, 'term-form');
  await expectGoodShape(page);
  await term.getByRole('button', { name: '取消' }).click();
  await page.goto(`${branch}?tab=posts`);
  await page.getByRole('button', { name: '登记任职' }).click();
  await expect(page.getByRole('dialog', { name: /登记任职/ }).getByLabel('姓名')).toBeVisible();
  await snapshot(page, 'post-form');
  await expectGoodShape(page);
  await page
    .getByRole('dialog', { name: /登记任职/ })
    .getByRole('button', { name: '取消' })
    .click();
  await page.getByRole('button', { name: '免去' }).first().click();
  const end = page.getByRole('dialog', { name: /免去 周敏/ });
  await end.getByText('立即').click();
  await snapshot(page, 'post-end');
  await expectGoodShape(page);
  await end.getByRole('button', { name: '免去' }).click();
  await expect(end).toBeHidden();
});

test('the navigation counts the units without a superior and leads to them', async ({ page, context }) => {
  await lookAs(context, 'province');
  await page.goto('/');
  await page.getByRole('link', { name: '组织断线 3' }).click();
  await expect(page.getByRole('heading', { name: '组织断线' })).toBeVisible();
  await expect(page.getByRole('link', { name: '办理变更隶属' })).toBeVisible();
});
