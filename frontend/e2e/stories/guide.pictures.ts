import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { type Person, test } from './people';

const folder = fileURLToPath(new URL('../../../docs/guide/images/', import.meta.url));
/** What a page of the guide may cost a reader on a slow line. */
const limit = 200_000;

interface Picture {
  name: string;
  who: Person;
  address: string;
  /** Stands on the screen only when its content has come. */
  word: string | RegExp;
  /** From the list at the address to the thing itself, and further. */
  open?: (page: Page) => Promise<void>;
}

const first = (page: Page) => page.getByRole('table').getByRole('link').first().click();
const named = (name: string) => (page: Page) => page.getByRole('link', { name }).first().click();
const fund = '2026 年省级困难教职工帮扶专项资金';

const atDesks: readonly Picture[] = [
  { name: 'province-home', who: 'sheng-zhuxi', address: '/', word: '杭州' },
  { name: 'units-province', who: 'sheng-zhuxi', address: '/units', word: '浙江工商大学工会' },
  { name: 'fund-tree', who: 'sheng-caiwu', address: '/funds', word: '全部资金去向相符，分毫不差', open: named(fund) },
  { name: 'campus-home', who: 'zjsu-zhuxi', address: '/', word: '会计学院分工会' },
  { name: 'inbox', who: 'zjsu-zhuxi', address: '/inbox', word: /逾期|剩/ },
  { name: 'members', who: 'zjsu-zhuxi', address: '/members', word: /^共 [\d,]+ 条$/ },
  {
    name: 'hardship-file',
    who: 'zjsu-quanyi',
    address: '/assistance/hardship-files?status=UNIT_REVIEW',
    word: '办理过程',
    open: first,
  },
  { name: 'notice', who: 'zjsu-quanyi', address: '/assistance/notices', word: '困难职工家庭公示', open: first },
  {
    name: 'grant',
    who: 'zjsu-zhuxi',
    address: '/assistance/aid-grants?status=BRANCH_OK',
    word: '办理过程',
    open: first,
  },
  {
    name: 'payment-batch',
    who: 'zjsu-caiwu',
    address: '/payment-batches',
    word: '各处金额一致',
    open: named('第一批'),
  },
  { name: 'ledger', who: 'zjsu-caiwu', address: '/ledger/entries', word: '借贷相等' },
];

const onPhones: readonly Picture[] = [
  { name: 'mobile-home', who: 'kuaiji-mishu', address: '/m/', word: /逾期|剩/ },
  { name: 'mobile-inbox', who: 'kuaiji-zhuxi', address: '/m/inbox', word: '同意' },
  {
    name: 'mobile-hardship',
    who: 'kuaiji-huiyuan',
    address: '/m/assistance/hardship-files/new',
    word: '第 1 步，共 4 步',
    open: (page) => page.getByRole('button', { name: '我要申请' }).click(),
  },
  {
    name: 'mobile-file',
    who: 'kuaiji-mishu',
    address: '/m/assistance/hardship-files',
    word: '办理过程',
    open: async (page) => page.getByRole('listitem').filter({ hasText: '已建档' }).getByRole('link').first().click(),
  },
  { name: 'mobile-mine', who: 'kuaiji-huiyuan', address: '/m/mine', word: '职务委托' },
];

async function take(page: Page, { name, word, open }: Picture): Promise<void> {
  await open?.(page);
  await expect(page.getByText(word).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText(/^正在(查询|打开)…$/)).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const path = `${folder}${name}.png`;
  await page.screenshot({ path });
  expect((await stat(path)).size, `bytes of ${name}`).toBeLessThanOrEqual(limit);
}

for (const picture of atDesks) {
  test(picture.name, async ({ atDesk }) => {
    const page = await atDesk(picture.who, picture.address);
    await page.setViewportSize({ width: 1280, height: 720 });
    await take(page, picture);
  });
}

for (const picture of onPhones) {
  test(picture.name, async ({ onPhone }) => {
    await take(await onPhone(picture.who, picture.address), picture);
  });
}
