// Runs dependency-cruiser and refuses a run that saw too few modules: with an unsupported TypeScript it reads nothing
// and reports success.
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const sources = readdirSync('src', { recursive: true }).filter(
  (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'),
);
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(['src'], options, undefined, { tsConfig: extractTSConfig('./tsconfig.json') });

for (const violation of output.summary.violations) {
  console.error(`${violation.rule.name}: ${violation.from} -> ${violation.to}`);
}
const seen = output.modules.filter((module) => module.source.startsWith('src/')).length;
if (seen < sources.length) {
  console.error(
    `dependency-cruiser saw ${seen} modules of ${sources.length} source files: the fences are not checked.`,
  );
  process.exit(1);
}
if (output.summary.error > 0) process.exit(1);
console.log(`fences hold: ${seen} modules, ${output.summary.totalDependenciesCruised} dependencies`);
