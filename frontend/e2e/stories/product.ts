import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const launcher = join(root, 'deploy/local/target');
const patience = 240_000;
const ready = 'Ctrl-C stops everything';

/** The whole product with the demo province, as `make run` starts it, in a folder of its own. */
export interface Product {
  url: string;
  /** Data, logs and the table of the demo accounts. */
  folder: string;
  stop(): Promise<void>;
}

/** Ports that are free now; they are held together so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

const ended = (process: ChildProcess) =>
  process.exitCode !== null || process.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((exit) => process.once('exit', () => exit()));

/** The last lines of a log, to be read when something went wrong. */
export async function tailOf(file: string, lines = 40): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => `(${file} is not there)`);
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

export async function startProduct(): Promise<Product> {
  for (const built of [join(launcher, 'lib'), join(root, 'backend/target/quarkus-app'), join(root, 'frontend/dist')]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: run it by “make e2e”, which builds what is needed`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'wuli-stories-'));
  const [port, keycloakPort, databasePort] = await freePorts(3);
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const running = spawn(
    java,
    [
      '-Xmx96m',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      `${join(launcher, 'classes')}:${join(launcher, 'lib')}/*`,
      `-Dwuli.var=${folder}`,
      `-Dwuli.port=${port}`,
      `-Dwuli.keycloak.port=${keycloakPort}`,
      `-Dwuli.database.port=${databasePort}`,
      '-Dwuli.prebuilt=true',
      'cn.wuli.local.Launcher',
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stop = async () => {
    // Not SIGINT: a shell that runs this in the background has it ignored, and the launcher would inherit that.
    running.kill('SIGTERM');
    await ended(running);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await said(running, ready);
  } catch (trouble) {
    const log = await tailOf(join(folder, 'log/backend.log'));
    await stop();
    throw new Error(`${(trouble as Error).message}\n--- backend.log\n${log}`);
  }
  return { url: `http://localhost:${port}`, folder, stop };
}

/** Waits for the words; a launcher that ends before has failed. */
function said(process: ChildProcess, words: string): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    const give = (why: string) => reject(new Error(`The product did not start (${why}):\n${output}`));
    const clock = setTimeout(() => give(`not within ${patience / 1000} s`), patience);
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes(words)) return;
      clearTimeout(clock);
      resolve();
    };
    process.stdout?.on('data', hear);
    process.stderr?.on('data', hear);
    process.once('error', ({ message }) => give(message));
    process.once('exit', (code) => {
      clearTimeout(clock);
      give(`ended with ${code}`);
    });
  });
}
