import { expect, test } from '@playwright/test';
import { expectGoodShape, lookAs, snapshot } from './looking';

test('the rules read well', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/rules');
  await expect(page.getByText('1,182.00 元/人·月')).toBeVisible();
  await snapshot(page, 'rules');
  await expectGoodShape(page);
  await page
    .getByRole('row', { name: /入户调查期限/ })
    .getByRole('button', { name: '沿革' })
    .click();
  await expect(page.getByText('会院工〔2026〕2号')).toBeVisible();
  await snapshot(page, 'rule-history');
  await expectGoodShape(page);
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/rules');
  await expect(page.getByText('1,182.00 元/人·月')).toBeVisible();
  await snapshot(page, 'rules-narrow');
  await expectGoodShape(page);
});

test('a rule is tightened with its paper, and never loosened', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/rules');
  await expect(page.getByText('还缺必填参数：公示期限')).toBeVisible();
  await page
    .getByRole('row', { name: /入户调查期限/ })
    .getByRole('button', { name: '制定' })
    .click();
  const drawer = page.getByRole('dialog', { name: /入户调查期限/ });
  await expect(drawer.getByText(/上级（浙江省教育工会）规定：5 个工作日，只能改小/)).toBeVisible();
  await drawer.getByLabel('数值').fill('2.5');
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(drawer.getByText('请填写不小于零的整数')).toBeVisible();
  await drawer.getByLabel('数值').fill('8');
  await drawer.getByLabel('文号').fill('浙商大工〔2026〕20号');
  await drawer.getByLabel('依据条文').fill('八个工作日内完成');
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(drawer.getByText('只能从严，不能宽于浙江省教育工会的规定。').first()).toBeVisible();
  await drawer.getByLabel('数值').fill('2');
  await drawer.getByLabel('已与文件原件核对').check();
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await drawer.getByRole('button', { name: '保存' }).click();
  expect((await sent).postDataJSON()).toMatchObject({
    pack: 'hardship',
    code: 'investigation-days',
    value: '2',
    trust: 'VERIFIED',
    documentNumber: '浙商大工〔2026〕20号',
  });
  await expect(page.getByText('新规则已保存')).toBeVisible();
});
