/**
 * What may outlive a closed page: only the fields that a form names as harmless, encrypted with a key that cannot be
 * read out of the browser. Identity numbers, income and health never come here (architecture.md section 6).
 */
const databaseName = 'wuli-drafts';

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function stores(mode: IDBTransactionMode) {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('draft');
    opening.result.createObjectStore('key');
  };
  const database = await done(opening);
  const transaction = database.transaction(['draft', 'key'], mode);
  transaction.oncomplete = () => database.close();
  return { draft: transaction.objectStore('draft'), key: transaction.objectStore('key') };
}

async function encryptionKey(): Promise<CryptoKey> {
  const known = (await done((await stores('readonly')).key.get('key'))) as CryptoKey | undefined;
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await done((await stores('readwrite')).key.put(fresh, 'key'));
  return fresh;
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export async function keepDraft(name: string, fields: object): Promise<void> {
  const key = await encryptionKey();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(fields)),
  );
  await done((await stores('readwrite')).draft.put({ iv, data } satisfies Sealed, name));
}

/** The kept fields, or undefined when there are none or the key is gone. */
export async function keptDraft(name: string): Promise<unknown> {
  const sealed = (await done((await stores('readonly')).draft.get(name))) as Sealed | undefined;
  if (!sealed) return undefined;
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await encryptionKey(), sealed.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    await dropDraft(name);
    return undefined;
  }
}

export async function dropDraft(name: string): Promise<void> {
  await done((await stores('readwrite')).draft.delete(name));
}

/** At sign-out nothing of anybody stays behind. */
export async function dropAllDrafts(): Promise<void> {
  await done((await stores('readwrite')).draft.clear());
}
