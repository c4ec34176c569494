// Counts what a visitor downloads before the first screen shows: the entry with its static imports, and the lazily
// loaded home page with its own. Sizes are gzip, level 9, JavaScript only.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const budgets = [
  { name: 'mobile first screen', limit: 150_000, roots: ['m/index.html', 'src/features/home/mobile/HomePage.tsx'] },
  { name: 'console first screen', limit: 350_000, roots: ['index.html', 'src/features/home/console/HomePage.tsx'] },
];

function closure(roots) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest: correct the roots in check-budget.mjs`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const root of roots) visit(root);
  return [...files].filter((file) => file.endsWith('.js'));
}

let broken = false;
for (const { name, limit, roots } of budgets) {
  const files = closure(roots);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
  const verdict = bytes <= limit ? 'within' : 'OVER';
  console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB gzip in ${files.length} files, ${verdict} ${limit / 1000} kB`);
  if (bytes > limit) broken = true;
}
if (broken) process.exit(1);
