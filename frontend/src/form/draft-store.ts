/**
 * What may outlive a closed page: ciphertext. Its key is the server's, who gives it to the person whose draft it is; it stays
 * in the memory of a page and is never stored here. Identity numbers, income and health are readable to nobody who has this
 * browser only (architecture.md section 6).
 */
const databaseName = 'wuli-drafts';

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function drafts(mode: IDBTransactionMode) {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('draft');
  const database = await done(opening);
  const transaction = database.transaction('draft', mode);
  transaction.oncomplete = () => database.close();
  return transaction.objectStore('draft');
}

/** @param base64 as the server gives it */
export function restKeyOf(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export async function keepDraft(name: string, values: object, key: CryptoKey): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(values)),
  );
  await done((await drafts('readwrite')).put({ iv, data } satisfies Sealed, name));
}

/** The kept values, or undefined when there are none or the key is another one by now. */
export async function keptDraft(name: string, key: CryptoKey): Promise<unknown> {
  const sealed = (await done((await drafts('readonly')).get(name))) as Sealed | undefined;
  if (!sealed) return undefined;
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    await dropDraft(name);
    return undefined;
  }
}

export async function dropDraft(name: string): Promise<void> {
  await done((await drafts('readwrite')).delete(name));
}

/** At sign-out nothing of anybody stays behind. */
export async function dropAllDrafts(): Promise<void> {
  await done((await drafts('readwrite')).clear());
}
