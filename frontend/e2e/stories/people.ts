import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { tailOf } from './product';

/** The demo accounts that the stories are told with, by user name. */
export type Person =
  | `sheng-${'zhuxi' | 'caiwu' | 'chuna'}`
  | 'hangzhou-caiwu'
  | `zjsu-${'zhuxi' | 'fuzhuxi' | 'quanyi' | 'caiwu' | 'chuna' | 'jingshen' | 'anquan'}`
  | `kuaiji-${'zhuxi' | 'mishu' | 'huiyuan'}`
  | 'lsu-zhuxi';

const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true };

const folder = () => process.env.WULI_STORIES_VAR ?? '../var';

async function passwordOf(person: Person): Promise<string> {
  const table = await readFile(join(folder(), 'demo-accounts.txt'), 'utf8');
  const rows = table.split('\n').map((line) => line.split('\t'));
  const password = rows.find(([, name]) => name === person)?.[2];
  if (!password) throw new Error(`${person} is not among the demo accounts`);
  return password;
}

/** Fills in Keycloak's page, which stands wherever a visitor without a session goes. */
async function signIn(page: Page, person: Person, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('用户名').fill(person);
  await page.getByLabel('密码', { exact: true }).fill(await passwordOf(person));
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((url) => url.port === new URL(process.env.WULI_STORIES_URL ?? '').port);
}

type SignIn = (person: Person, address?: string) => Promise<Page>;

interface People {
  /** A person at a desk, in a browser of their own. */
  atDesk: SignIn;
  /** A person with a phone. */
  onPhone: SignIn;
  /** What the backend wrote, shown when a story fails. */
  explain: undefined;
}

/** Stories are told with people of the demo province, each signed in with their own password. */
export const test = base.extend<People & { gather: (options: BrowserContextOptions, home: string) => SignIn }>({
  gather: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use((options, home) => async (person, address = home) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      await signIn(page, person, address);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  atDesk: ({ gather }, use) => use(gather(desk, '/')),
  onPhone: ({ gather }, use) => use(gather(phone, '/m/')),
  explain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here which fixtures are wanted
    async ({}, use, about) => {
      await use(undefined);
      if (about.status === about.expectedStatus) return;
      process.stdout.write(`--- backend.log\n${await tailOf(join(folder(), 'log/backend.log'))}\n`);
    },
    { auto: true },
  ],
});
