// Leaves packed copies (.gz, .br) beside the files of the front end that nginx serves packed: node compress.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = join(process.argv[2], 'assets');
for (const name of readdirSync(folder).filter((each) => /\.(js|css)$/.test(each))) {
  const content = readFileSync(join(folder, name));
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
}
