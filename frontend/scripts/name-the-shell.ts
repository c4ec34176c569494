import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the worker in `public/sw.js` calls its cache in development. */
const name = 'wuli-shell-1';

/** Each build names its cache after its files: a new release drops what the old one had kept on the phone. */
export function nameTheShell(): Plugin {
  return {
    name: 'wuli-name-the-shell',
    apply: 'build',
    writeBundle: async ({ dir = 'dist' }, bundle) => {
      const files = Object.keys(bundle).toSorted().join('\n');
      const digest = createHash('sha256').update(files).digest('hex').slice(0, 12);
      const worker = join(dir, 'sw.js');
      const text = await readFile(worker, 'utf8');
      if (!text.includes(name)) throw new Error(`sw.js does not call its cache ${name}`);
      await writeFile(worker, text.replace(name, `wuli-shell-${digest}`));
    },
  };
}
