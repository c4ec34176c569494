import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, keptDraft } from './draft-store';

/** `saved`: the server has it. `waiting`: it is in this page and goes to the server as soon as the network is back. */
export type DraftState = 'untouched' | 'saving' | 'saved' | 'waiting';

interface DraftOptions<Values extends object> {
  /** Names the draft in this browser; contains the post, never a person's data. */
  name: string;
  /** Puts the draft on the server. */
  save: (values: Values) => Promise<unknown>;
  /** The server's key for what rests in this browser while there is no network; without it nothing rests. */
  restKey: () => Promise<CryptoKey | undefined>;
  /** Milliseconds without typing before a draft is saved. */
  pause?: number;
}

const retryMilliseconds = 15_000;

/**
 * Keeps a form safe while it is filled in: on the server when that can be reached, else in memory until it can, and sealed
 * in the browser in case the page is closed meanwhile.
 */
export function useDraft<Values extends object>({ name, save, restKey, pause = 800 }: DraftOptions<Values>) {
  const [state, setState] = useState<DraftState>('untouched');
  const latest = useRef<Values>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const options = useRef({ name, save, restKey });
  options.current = { name, save, restKey };

  const send = useCallback(async () => {
    const values = latest.current;
    if (!values) return;
    clearTimeout(timer.current);
    setState('saving');
    try {
      await options.current.save(values);
      if (latest.current !== values) return;
      latest.current = undefined;
      setState('saved');
      await dropDraft(options.current.name).catch(() => undefined);
    } catch {
      setState('waiting');
      timer.current = setTimeout(() => void send(), retryMilliseconds);
      const key = await options.current.restKey();
      // A private window has no storage: the draft then lives as long as the page.
      if (key) await keepDraft(options.current.name, values, key).catch(() => undefined);
    }
  }, []);

  const change = useCallback(
    (values: Values) => {
      latest.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), pause);
    },
    [send, pause],
  );

  useEffect(() => {
    const onOnline = () => void send();
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('online', onOnline);
      clearTimeout(timer.current);
    };
  }, [send]);

  /** What rested in this browser: typed without a network, and never sent. */
  const rested = useCallback(async () => {
    const key = await options.current.restKey();
    return (key && (await keptDraft(name, key).catch(() => undefined))) as Values | undefined;
  }, [name]);

  return { state, change, sendNow: send, rested };
}
