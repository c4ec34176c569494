import { expect, type Page, test } from '@playwright/test';
import { personas } from '../src/test/personas';
import { lookAs } from './looking';

/** Holds the other end of the page's stream. */
async function holdTheStream(page: Page) {
  await page.addInitScript(() => {
    const streams: object[] = [];
    class Held {
      constructor() {
        streams.push(this);
      }
      close() {
        streams.splice(streams.indexOf(this), 1);
      }
    }
    Object.assign(window, { streams, EventSource: Held });
  });
  return (topic: string) =>
    page.evaluate((name) => {
      const { streams } = window as unknown as { streams: { onmessage: (event: { data: string }) => void }[] };
      for (const stream of streams) stream.onmessage({ data: JSON.stringify({ topic: name, id: '1' }) });
      return streams.length;
    }, topic);
}

for (const [shell, address, words] of [
  ['console', '/', '4'],
  ['phone', '/m/', '待办 4'],
] as const) {
  test(`what arrives is counted at once, without a reload: ${shell}`, async ({ page, context }) => {
    await lookAs(context, 'campus');
    const say = await holdTheStream(page);
    let waiting = 3;
    await page.route('**/api/session', (route) =>
      route.fulfill({ json: { ...personas.campus, counts: { ...personas.campus.counts, inbox: waiting } } }),
    );
    await page.goto(address);
    const link = page.getByRole('link', { name: /待办/ }).filter({ hasText: '3' }).first();
    await expect(link).toBeVisible();
    waiting = 4;
    expect(await say('task'), 'one stream for the shell').toBe(1);
    await expect(page.getByRole('link', { name: /待办/ }).filter({ hasText: words }).first()).toBeVisible();
  });
}
