import { auditMessages as messages } from './messages.zh-CN';

interface Change {
  before?: unknown;
  after?: unknown;
}

export const actInWords = (act: string) => messages.acts[act] ?? act;

export const objectInWords = (type: string) => messages.objects[type] ?? type;

const value = (given: unknown) => {
  const text = given === undefined || given === null || given === '' ? messages.none : String(given);
  return messages.problems[text] ?? text;
};

/** The fields that changed, one line each; what is personal is written down as *** by the server already. */
export function changesInWords(changes: unknown): string[] {
  if (typeof changes !== 'object' || changes === null) return [];
  return Object.entries(changes as Record<string, Change>).map(([field, { before, after }]) =>
    before === undefined ? messages.set(field, value(after)) : messages.change(field, value(before), value(after)),
  );
}
