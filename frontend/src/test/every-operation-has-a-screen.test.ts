import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as operations from '../api/generated/operations';

/** Outside of the tests and of what is generated. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^test|generated/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

/** The table of docs/modules/frontend.md below its heading: operation and reason. */
const [, below = ''] = readFileSync('../docs/modules/frontend.md', 'utf8').split('## Operations without a screen');
const [table = ''] = below.split('\n## ');
const withoutScreen = [...table.matchAll(/^\| `(\w+)` \| .+ \|$/gm)].map(([, operation = '']) => operation);

const isUsed = (operation: string) => new RegExp(`\\b${operation}\\b`).test(sources);

it('shows every operation of the contract on a screen, or says why not', () => {
  const forgotten = Object.keys(operations).filter((each) => !isUsed(each) && !withoutScreen.includes(each));
  expect(forgotten, 'use them in a feature, or add them with the reason to docs/modules/frontend.md').toEqual([]);
});

it('excuses no operation that has a screen or is gone', () => {
  expect(withoutScreen.length).toBeGreaterThan(0);
  expect(withoutScreen.filter((each) => isUsed(each) || !(each in operations))).toEqual([]);
});
