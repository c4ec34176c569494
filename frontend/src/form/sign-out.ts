import { dropAllDrafts } from './draft-store';

/** Leaves by the identity provider, so a page and not a request is opened. Nothing of anybody stays in the browser. */
export async function signOut(): Promise<void> {
  await dropAllDrafts().catch(() => undefined);
  window.location.assign('/api/session/logout');
}
