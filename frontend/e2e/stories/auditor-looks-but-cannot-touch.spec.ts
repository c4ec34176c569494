import { expect } from '@playwright/test';
import { addressOf, send } from './commands';
import { test } from './people';

/** Pages of the books and of the families, each with the commands that others have on the thing that the page shows. */
const looks = [
  { list: '/funds', api: '/api/funds', commands: ['approval'] },
  { list: '/incoming-allocations', api: '/api/incoming-allocations', commands: ['acknowledgement'] },
  { list: '/payment-batches', api: '/api/payment-batches', commands: ['lock', 'approval', 'release', 'returns'] },
  { list: '/assistance/aid-grants', api: '/api/aid-grants', commands: ['approval', 'reservation'] },
  { list: '/assistance/hardship-files', api: '/api/hardship-files', commands: ['review', 'visits', 'unmasking'] },
] as const;

test('经审只看不动 auditor looks but cannot touch', async ({ atDesk }) => {
  const page = await atDesk('zjsu-jingshen', '/ledger/entries');
  await expect(page.getByText('借贷相等')).toBeVisible();
  await expect(page.getByRole('button', { name: '冲销' }).and(page.locator(':enabled'))).toHaveCount(0);

  for (const { list, api, commands } of looks) {
    await test.step(list, async () => {
      await page.goto(list);
      const first = page.getByRole('table').getByRole('link').first();
      await first.click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main').getByRole('toolbar').locator('button:not([aria-disabled="true"])')).toHaveCount(
        0,
      );
      await expect(page.locator('main')).not.toContainText(/\d{17}[\dX]/);
      const id = addressOf(page).split('/').at(-1);
      for (const command of commands) {
        expect(await send(page, 'POST', `${api}/${id}/${command}`), command).toEqual({
          status: 403,
          type: 'not-permitted',
        });
      }
    });
  }
});
