// openapi.yaml -> src/api/generated/schema.d.ts (types) and operations.ts, which passes on one file for each collection below
// /api: a page then brings the operations of what it shows and not those of the whole contract.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../openapi.yaml', import.meta.url);
const out = (name) => new URL(`../src/api/generated/${name}`, import.meta.url);
const header = '// Written by `npm run generate` from openapi.yaml. Do not edit.\n';

const schema = astToString(await openapiTS(contract, { alphabetize: true }));
writeFileSync(out('schema.d.ts'), header + schema);

const operations = [];
for (const path of schema.matchAll(/^ {4}"(\/[^"]*)": \{\n([\s\S]*?)^ {4}\};/gm)) {
  for (const method of path[2].matchAll(/^ {8}(get|put|post|delete|patch): operations\["([^"]+)"\]/gm)) {
    operations.push({ id: method[2], method: method[1], path: path[1] });
  }
}
operations.sort((a, b) => a.id.localeCompare(b.id, 'en'));
const total = readFileSync(contract, 'utf8').match(/operationId:/g)?.length ?? 0;
if (operations.length !== total) {
  throw new Error(`found ${operations.length} operations in the types, ${total} operationIds in the contract`);
}
const collections = new Map();
for (const operation of operations) {
  const [, , collection] = operation.path.split('/');
  collections.set(collection, [...(collections.get(collection) ?? []), operation]);
}
rmSync(out('operations'), { recursive: true, force: true });
mkdirSync(out('operations'));
for (const [collection, own] of collections) {
  const lines = own.map(
    ({ id, method, path }) => `export const ${id} = { id: '${id}', method: '${method}', path: '${path}' } as const;`,
  );
  writeFileSync(out(`operations/${collection}.ts`), `${header}${lines.join('\n')}\n`);
}
const passedOn = [...collections.keys()].toSorted().map((collection) => `export * from './operations/${collection}';`);
writeFileSync(out('operations.ts'), `${header}${passedOn.join('\n')}\n`);
console.log(`${operations.length} operations in ${collections.size} collections`);
