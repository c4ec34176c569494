import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectGoodShape, expectLargeTargets, lookAs } from './looking';

test.use({ serviceWorkers: 'allow' });

const shells = [
  { shell: 'phone', home: '/m/', word: '需要我处理' },
  { shell: 'console', home: '/', word: '需要我处理' },
] as const;

/** The worker is in charge of this page, so the next page comes through it. */
const inCharge = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

for (const { shell, home, word } of shells) {
  test(`without a network the ${shell} says so, and goes on when it is back`, async ({ page, context }) => {
    await lookAs(context, 'campus');
    await page.setViewportSize({ width: 375, height: 760 });
    await page.goto(home);
    await expect(page.getByText(word).first()).toBeVisible();
    await inCharge(page);
    await context.setOffline(true);
    await page.goto(`${home}members`);
    await expect(page.getByRole('heading', { name: '现在没有网络' })).toBeVisible();
    await expect(page.getByText('已写的草稿还在。连上网络后再打开本页，就能接着办理。')).toBeVisible();
    await expectGoodShape(page);
    await expectLargeTargets(page);
    await context.setOffline(false);
    await page.getByRole('button', { name: '重新打开' }).click();
    await expect(page.getByText('欧阳晓岚').first()).toBeVisible();
  });

  test(`the ${shell} can be put on the home screen`, async ({ page, context, request }) => {
    await lookAs(context, 'campus');
    await page.goto(home);
    const address = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = await (await request.get(address ?? '')).json();
    expect(manifest).toMatchObject({
      name: '五力',
      lang: 'zh-CN',
      start_url: home,
      scope: home,
      display: 'standalone',
    });
    for (const { src, sizes, type } of manifest.icons as { src: string; sizes: string; type: string }[]) {
      const icon = await request.get(src);
      expect(icon.headers()['content-type'], src).toContain(type);
      if (sizes === 'any') continue;
      // Width and height stand at bytes 16 and 20 of a PNG.
      const bytes = await icon.body();
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
    }
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Tests browse privately, where nothing is ever installed; that is the one thing that may stand against it.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });
}

test('nothing of anybody is kept: only built files and the page for bad networks', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.goto('/m/members');
  await expect(page.getByText('欧阳晓岚').first()).toBeVisible();
  await inCharge(page);
  await page.reload();
  await expect(page.getByText('欧阳晓岚').first()).toBeVisible();
  const kept = await keptFiles(page);
  expect(kept.some((file) => file.startsWith('/assets/'))).toBe(true);
  expect(kept.filter((file) => !/^\/(assets\/|offline\.html$|icons\/)/.test(file))).toEqual([]);
});

const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The built pages, with a worker that can be exchanged as by a release. */
async function release(): Promise<{ server: Server; url: string; worker: { text: string } }> {
  const worker = { text: await readFile('dist/sw.js', 'utf8') };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const give = (text: string | Buffer, name: string) =>
      response.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' }).end(text);
    if (path === '/sw.js') return give(worker.text, path);
    const name = path.startsWith('/api/') ? '' : path.endsWith('/') ? `${path}index.html` : path;
    readFile(join('dist', name)).then(
      (content) => give(content, name),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}`, worker };
}

test('a new release takes over and clears away what the old one kept', async ({ page }) => {
  const { server, url, worker } = await release();
  await page.goto(`${url}/m/`);
  await inCharge(page);
  await page.reload();
  await expect.poll(() => keptFiles(page)).toContainEqual(expect.stringMatching(/^\/assets\//));
  const cacheNames = () => page.evaluate(() => caches.keys());
  const [old = ''] = await cacheNames();
  const next = `${old}-next`;
  expect(worker.text).toContain(old);
  worker.text = worker.text.replace(old, next);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(cacheNames).toEqual([next]);
  await inCharge(page);
  server.close();
  server.closeAllConnections();
});
