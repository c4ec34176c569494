import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Persona } from '../src/test/personas';
import type { Preferences } from '../src/ui/theme/preferences';

/** Opens pages as one of the made-up people, with the reading preferences they like. */
export async function lookAs(
  context: BrowserContext,
  persona: Persona | 'signed-out',
  preferences: Partial<Preferences> = {},
): Promise<void> {
  await context.addCookies([{ name: 'persona', value: persona, domain: 'localhost', path: '/' }]);
  await context.addInitScript(
    (text) => localStorage.setItem('wuli.preferences', text),
    JSON.stringify({ theme: 'light', ...preferences }),
  );
}

/** axe finds nothing serious, and nothing sticks out at the side. */
export async function expectGoodShape(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
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

export const snapshot = async (page: Page, name: string) =>
  page.screenshot({ path: `screens/${name}.png`, fullPage: (await page.getByRole('menu').count()) === 0 });
