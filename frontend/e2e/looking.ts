import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Persona } from '../src/test/personas';
import type { Preferences } from '../src/ui/theme/preferences';

/** Says who is looking; pages opened afterwards know. */
export const become = (context: BrowserContext, persona: Persona | 'signed-out') =>
  context.addCookies([{ name: 'persona', value: persona, domain: 'localhost', path: '/' }]);

/** Opens pages as one of the made-up people, with the reading preferences they like. */
export async function lookAs(
  context: BrowserContext,
  persona: Persona | 'signed-out',
  preferences: Partial<Preferences> = {},
): Promise<void> {
  await become(context, persona);
  await context.addInitScript(
    (text) => localStorage.setItem('wuli.preferences', text),
    JSON.stringify({ theme: 'system', ...preferences }),
  );
}

/** What axe finds that would keep somebody out. */
async function barriers(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Fonts are there and nothing moves: what is seen now stays. */
const standStill = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });

export async function expectNoOverhang(page: Page): Promise<void> {
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
}

/** axe finds nothing serious in the light, nor in the dark, where only the colours are others; nothing sticks out at the side. */
export async function expectGoodShape(page: Page): Promise<void> {
  await standStill(page);
  expect(await barriers(page), 'in the light').toEqual([]);
  await expectNoOverhang(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const html = page.locator('html');
  // The page for bad networks has no script to set it.
  if (await html.getAttribute('data-theme')) await expect(html).toHaveAttribute('data-theme', 'dark');
  await standStill(page);
  expect(await barriers(page, ['color-contrast']), 'in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Every target on the phone is at least 44 px high, links in running text aside; a box to tick is as large as its label. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, nav a, [role="tab"], input:not([type="radio"], [type="checkbox"]), select',
      ),
    ]
      .filter((element) => element.tabIndex >= 0 && element.offsetParent !== null)
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.textContent?.trim()} ${element.getBoundingClientRect().height}`),
  );
  expect(small).toEqual([]);
}

/** A picture for people, when they ask for pictures: `SCREENS=1 npm run e2e`. */
export async function snapshot(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENS) return;
  await page.screenshot({ path: `screens/${name}.png`, fullPage: (await page.getByRole('menu').count()) === 0 });
}
