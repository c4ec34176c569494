import { useState } from 'react';

const keyOf = (table: string) => `wuli.columns.${table}`;

function read(table: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(table)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Which columns a person has put away, per table. The hidden ones are stored, so a new column shows by itself. */
export function useHiddenColumns(table: string) {
  const [hidden, setHidden] = useState(() => read(table));
  const hide = (names: string[]) => {
    setHidden(names);
    try {
      localStorage.setItem(keyOf(table), JSON.stringify(names));
    } catch {
      // A private window may refuse to store; the choice then holds for this page only.
    }
  };
  return [hidden, hide] as const;
}
