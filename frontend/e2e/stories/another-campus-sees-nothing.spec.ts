import { expect, type Page } from '@playwright/test';
import { addressOf, send } from './commands';
import { test } from './people';

const lists = [
  ['/assistance/hardship-files', '/api/hardship-files'],
  ['/assistance/aid-grants', '/api/aid-grants'],
  ['/assistance/notices', '/api/hardship-notices'],
  ['/funds', '/api/funds'],
  ['/payment-batches', '/api/payment-batches'],
  ['/members', '/api/members'],
] as const;

/** The addresses of the first things in a list. */
async function things(page: Page, list: string): Promise<string[]> {
  await page.goto(list);
  const links = page.getByRole('table').getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return addresses.filter((address) => address.startsWith(`${list}/`));
}

test('他校一无所见 another campus sees nothing', async ({ atDesk }) => {
  const [own, other] = await Promise.all([atDesk('zjsu-zhuxi'), atDesk('lsu-zhuxi')]);
  for (const [list, api] of lists) {
    await test.step(list, async () => {
      const [theirs, ours] = await Promise.all([things(own, list), things(other, list)]);
      expect(ours.filter((address) => theirs.includes(address))).toEqual([]);
      const [foreign = ''] = theirs;
      await other.goto(foreign);
      await expect(other.getByRole('heading', { name: '没有找到这个页面' })).toBeVisible();
      expect(addressOf(other)).toBe(foreign);
      // Not even that it is there: the same answer as for a thing that never was.
      expect(await send(other, 'GET', foreign.replace(list, api))).toEqual({ status: 404, type: 'not-found' });
    });
  }
});
