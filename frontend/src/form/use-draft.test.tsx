import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { dropAllDrafts, keepDraft, keptDraft, restKeyOf } from './draft-store';
import { useDraft } from './use-draft';

interface Family {
  causes: string[];
  identityNumber: string;
}

const family: Family = { causes: ['本人患病'], identityNumber: '339900199001011234' };

const keyOf = (letter: string) => restKeyOf(btoa(letter.repeat(32)));

beforeAll(() => vi.stubGlobal('crypto', webcrypto));
afterAll(() => vi.unstubAllGlobals());

function draftOf(save: (values: Family) => Promise<unknown>) {
  const use = () => useDraft<Family>({ name: 'family', save, restKey: () => keyOf('a'), pause: 10 });
  return renderHook(use).result;
}

it('saves on the server and leaves nothing in the browser', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  const draft = draftOf(save);
  act(() => draft.current.change(family));
  await waitFor(() => expect(draft.current.state).toBe('saved'));
  expect(save).toHaveBeenCalledWith(family);
  expect(await keptDraft('family', await keyOf('a'))).toBeUndefined();
});

it('without a network keeps everything sealed, and sends it when the network is back', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(undefined);
  const draft = draftOf(save);
  act(() => draft.current.change(family));
  await waitFor(() => expect(draft.current.state).toBe('waiting'));
  await waitFor(async () => expect(await draft.current.rested()).toEqual(family));
  await act(async () => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(draft.current.state).toBe('saved'));
  expect(save).toHaveBeenLastCalledWith(family);
  await waitFor(async () => expect(await draft.current.rested()).toBeUndefined());
});

it('waits until the typing pauses and sends the last state once', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  const draft = draftOf(save);
  for (const causes of [['a'], ['a', 'b'], ['b']]) act(() => draft.current.change({ ...family, causes }));
  await waitFor(() => expect(draft.current.state).toBe('saved'));
  expect(save).toHaveBeenCalledOnce();
  expect(save).toHaveBeenCalledWith({ ...family, causes: ['b'] });
});

it('stores what rests unreadably, and never the key', async () => {
  const key = await keyOf('a');
  expect(key.extractable).toBe(false);
  await keepDraft('family', { causes: ['子女上学'], identityNumber: '339900199001011234' }, key);
  const opening = indexedDB.open('wuli-drafts');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const read = (store: string, key: string) =>
    new Promise<unknown>((resolve) => {
      const request = database.transaction(store).objectStore(store).get(key);
      request.onsuccess = () => resolve(request.result);
    });
  const sealed = (await read('draft', 'family')) as { data: ArrayBuffer };
  expect(Buffer.from(sealed.data).toString('utf8')).not.toMatch(/子女|339900/);
  expect([...database.objectStoreNames]).toEqual(['draft']);
  database.close();
  expect(await keptDraft('family', key)).toEqual({ causes: ['子女上学'], identityNumber: '339900199001011234' });
  await dropAllDrafts();
  expect(await keptDraft('family', key)).toBeUndefined();
  await keepDraft('family', family, key);
  expect(await keptDraft('family', await keyOf('b'))).toBeUndefined();
});
