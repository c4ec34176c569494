import { randomId } from '@/lib/random-id';

/** Keys of commands whose fate is not known yet, by what was sent. */
const open = new Map<string, string>();

/**
 * One key per command: a double tap and a retry after a lost network carry the same key, so the server acts once. The
 * key is forgotten as soon as the server has answered.
 */
export function keyFor(command: string): string {
  const known = open.get(command);
  if (known) return known;
  const fresh = randomId();
  open.set(command, fresh);
  return fresh;
}

export function forgetKey(command: string): void {
  open.delete(command);
}
