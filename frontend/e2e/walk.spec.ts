import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { become, expectGoodShape, expectLargeTargets, expectNoOverhang, lookAs, snapshot } from './looking';
import { consoleScreens, mobileScreens, type Screen } from './screens';

const desk = { width: 1440, height: 900 };
const phone = { width: 375, height: 760 };
/** The narrowest window that everything fits. */
const narrow = 360;

/** One page for the whole walk: code once fetched and compiled stays, as for a person who goes from screen to screen. */
const test = base.extend<object, { walker: { context: BrowserContext; page: Page } }>({
  walker: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
      });
      await lookAs(context, 'campus');
      await use({ context, page: await context.newPage() });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

async function arrive(page: Page, address: string, { word }: Screen): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(word).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText(/^正在(查询|打开)…$/)).toHaveCount(0);
}

for (const screen of consoleScreens) {
  const { address, persona = 'campus' } = screen;
  test(`console as ${persona}: ${address}`, async ({ walker: { context, page } }) => {
    await become(context, persona);
    await page.setViewportSize(desk);
    await arrive(page, address, screen);
    await snapshot(page, `console-${persona}${address.replaceAll(/[/?=]/g, '-')}`);
    await expectGoodShape(page);
    await page.setViewportSize({ ...phone, width: narrow });
    await expectNoOverhang(page);
  });
}

for (const screen of mobileScreens) {
  const { address, persona = 'campus' } = screen;
  test(`phone as ${persona}: ${address}`, async ({ walker: { context, page } }) => {
    await become(context, persona);
    await page.setViewportSize(phone);
    await arrive(page, `/m${address}`, screen);
    await snapshot(page, `phone-${persona}${address.replaceAll(/[/?=]/g, '-')}`);
    await expectGoodShape(page);
    await expectLargeTargets(page);
    await page.setViewportSize({ ...phone, width: narrow });
    await expectNoOverhang(page);
  });
}

/** One of each kind: figures, a table, a file, a form, settings. */
const sample = [
  { address: '/', word: '杭州', persona: 'province' },
  { address: '/units', word: '丽水学院工会', persona: 'province' },
  { address: '/m/', word: '王*', persona: 'branch' },
  { address: '/m/mine', word: '字号', persona: 'branch' },
  {
    address: '/m/assistance/hardship-files/0199f000-0000-7000-8000-000000000004?edit=1',
    word: '第 1 步，共 4 步',
    persona: 'campus',
  },
] as const;

for (const text of ['large', 'huge'] as const) {
  for (const screen of sample) {
    test(`${text} text fits: ${screen.address}`, async ({ context, page }) => {
      await lookAs(context, screen.persona, { text });
      for (const window of [desk, { ...phone, width: narrow }]) {
        await page.setViewportSize(window);
        await arrive(page, screen.address, screen);
        await snapshot(page, `${text}-${window.width}${screen.address.replaceAll(/[/?=]/g, '-')}`);
        await expectNoOverhang(page);
      }
      await expectGoodShape(page);
      if (screen.address.startsWith('/m/')) await expectLargeTargets(page);
    });
  }
}
