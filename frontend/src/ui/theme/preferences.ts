/** How a person likes to read. Kept in this browser; it says nothing about anybody. */
export interface Preferences {
  theme: 'light' | 'dark' | 'system';
  text: 'standard' | 'large' | 'huge';
  density: 'middle' | 'small';
}

const key = 'wuli.preferences';
const standard: Preferences = { theme: 'system', text: 'standard', density: 'middle' };
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
  try {
    return { ...standard, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) };
  } catch {
    return standard;
  }
}

const systemIsDark = () => window.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;

export function preferences(): Preferences {
  return current;
}

export function isDark({ theme }: Preferences): boolean {
  return theme === 'dark' || (theme === 'system' && systemIsDark());
}

export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // A private window may refuse to store; the choice then holds for this page only.
  }
  tell();
}

function tell(): void {
  showPreferences();
  for (const listener of listeners) listener();
}

/** The system may turn dark in the evening, while the page is open. */
export function followSystem(): void {
  // iOS 12 knows the question but not the event.
  window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener?.('change', () => {
    current = { ...current };
    tell();
  });
}

export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Writes the preferences onto `<html>`, where the tokens look for them. */
export function showPreferences(): void {
  const { dataset } = document.documentElement;
  dataset.theme = isDark(current) ? 'dark' : 'light';
  dataset.text = current.text;
}
