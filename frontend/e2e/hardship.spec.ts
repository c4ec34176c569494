import { expect, type Page, test } from '@playwright/test';
import { expectGoodShape, expectLargeTargets, lookAs, snapshot } from './looking';

const file = (number: number) => `/assistance/hardship-files/0199f000-0000-7000-8000-00000000000${number}`;
const phone = { width: 375, height: 760 };
const isDraft = (request: { method(): string; url(): string }) =>
  request.method() === 'PUT' && request.url().endsWith('/declaration');

async function toStep(page: Page, last: number) {
  for (const next of ['下一步：收入与支出', '下一步：致困原因', '下一步：确认授权'].slice(0, last)) {
    await page.getByRole('button', { name: next }).click();
  }
}

/** What lies in the browser's storage, as text. */
const resting = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('wuli-drafts');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = database.transaction('draft').objectStore('draft').getAll();
    const drafts = await new Promise<{ data: ArrayBuffer }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return drafts.map(({ data }) => new TextDecoder().decode(data));
  });

test('the four steps of the form read well', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize(phone);
  await page.goto(`/m${file(3)}?edit=1`);
  for (const step of [0, 1, 2, 3]) {
    await expect(page.getByRole('heading', { name: new RegExp(`第 ${step + 1} 步`) })).toBeVisible();
    if (step === 3) await expect(page.getByText('测算结果：相对困难')).toBeVisible();
    await snapshot(page, `mobile-form-${step + 1}`);
    await expectGoodShape(page);
    await expectLargeTargets(page);
    if (step < 3) await page.getByRole('button', { name: /^下一步/ }).click();
  }
});

test('what is typed without a network goes to the server when it is back', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize(phone);
  await page.goto(`/m${file(4)}?edit=1`);
  const number = page.getByLabel('联系电话');
  await expect(number).toBeVisible();
  await context.setOffline(true);
  await number.fill('13800005678');
  await expect(page.getByText('没有网络，连上后自动保存')).toBeVisible();
  await page.getByLabel('姓名').fill('上官文锦');
  const saved = page.waitForRequest((request) => isDraft(request) && Boolean(request.postData()?.includes('上官文锦')));
  await context.setOffline(false);
  expect((await saved).postDataJSON()).toMatchObject({ phone: '13800005678', family: [{ name: '上官文锦' }] });
  await expect(page.getByText('草稿已存')).toBeVisible();
});

test('what is typed without a network outlives a closed page, and nobody can read it there', async ({
  page,
  context,
}) => {
  await lookAs(context, 'campus');
  await page.setViewportSize(phone);
  await page.goto(`/m${file(4)}?edit=1`);
  await expect(page.getByLabel('联系电话')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('身份证号').fill('11010519491231002X');
  await page.getByLabel('联系电话').fill('13800005678');
  await expect(page.getByText('没有网络，连上后自动保存')).toBeVisible();
  const [sealed, ...others] = await resting(page);
  expect(others).toEqual([]);
  expect(sealed).not.toMatch(/13800005678|110105/);
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  const saved = again.waitForRequest(isDraft);
  await again.goto(`/m${file(4)}?edit=1`);
  await expect(again.getByLabel('联系电话')).toHaveValue('13800005678');
  await expect(again.getByLabel('身份证号')).toHaveValue('11010519491231002X');
  expect((await saved).postDataJSON()).toMatchObject({ phone: '13800005678' });
  await expect(again.getByText('草稿已存')).toBeVisible();
  await expect.poll(() => resting(again)).toEqual([]);
});

test('photos from the camera are made smaller before they are sent', async ({ page, context }) => {
  await lookAs(context, 'campus');
  await page.setViewportSize(phone);
  await page.addInitScript(() => {
    const { append } = FormData.prototype;
    FormData.prototype.append = function (this: FormData, ...field: [string, File]) {
      document.documentElement.dataset.sent = `${field[1].size} ${field[1].type} ${field[1].name}`;
      return append.apply(this, field);
    } as FormData['append'];
  });
  await page.goto(`/m${file(3)}?edit=1`);
  await toStep(page, 2);
  const camera = page.getByLabel('＋ 拍照');
  await expect(camera).toHaveAttribute('capture', 'environment');
  const photo = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3600, 2700];
    const brush = canvas.getContext('2d') as CanvasRenderingContext2D;
    for (let line = 0; line < 2700; line += 3) {
      brush.fillStyle = `hsl(${line % 360} 80% ${30 + (line % 40)}%)`;
      brush.fillRect((line * 7) % 900, line, 2700, 3);
    }
    return canvas.toDataURL('image/jpeg', 1).split(',')[1] ?? '';
  });
  const original = Buffer.from(photo, 'base64');
  expect(original.length).toBeGreaterThan(700 * 1024);
  const sending = page.waitForRequest((request) => request.url().includes('/api/files'));
  await camera.setInputFiles({ name: '发票.jpg', mimeType: 'image/jpeg', buffer: original });
  await sending;
  const [size, ...kind] = ((await page.locator('html').getAttribute('data-sent')) ?? '').split(' ');
  expect(kind).toEqual(['image/jpeg', '发票.jpg']);
  expect(Number(size)).toBeGreaterThan(10_000);
  expect(Number(size)).toBeLessThan(original.length / 2);
});
