import type { Page } from '@playwright/test';

export interface Answer {
  status: number;
  type: string;
}

/** Sends a request as the page would: with its session, its post and the mark against forged requests. */
export async function send(page: Page, method: 'GET' | 'POST', address: string): Promise<Answer> {
  const session = await page.request.get('/api/session');
  const { actingPostId } = (await session.json()) as { actingPostId: string };
  const marks = { 'Wuli-Csrf': '1', 'Idempotency-Key': crypto.randomUUID(), 'If-Match': '"0"' };
  const answer = await page.request.fetch(address, {
    method,
    headers: { 'Wuli-Acting-Post': actingPostId, ...(method === 'POST' ? marks : {}) },
    ...(method === 'POST' ? { data: {} } : {}),
  });
  const { type = '' } = (await answer.json()) as { type?: string };
  return { status: answer.status(), type: type.split(':').at(-1) ?? '' };
}

/** Takes a step that the page offers, and confirms it. */
export async function take(page: Page, act: string, opinion?: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: act });
  if (opinion) await dialog.getByLabel('意见').fill(opinion);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await page.getByText(`已${act}`, { exact: true }).first().waitFor();
}

/** The address without the origin, for somebody else to open. */
export const addressOf = (page: Page) => new URL(page.url()).pathname;
