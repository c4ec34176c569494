import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { chromium } from '../browser';
import { test } from './people';

/** Fetched when it is run and not among the packages of the pages: see docs/adr/026-lighthouse.md. */
const lighthouse = 'lighthouse@12.8.2';
const results = fileURLToPath(new URL('../../../bench/results/', import.meta.url));
const goals = { performance: 90, accessibility: 100 };
const attempts = 3;

/** The screens that a branch secretary opens every day. */
const screens = [
  ['首页', '/m/'],
  ['待办', '/m/inbox'],
  ['会员', '/m/members'],
  ['帮扶', '/m/assistance/hardship-files'],
  ['我的', '/m/mine'],
] as const;

interface Report {
  /** Written instead of points when the page could not be looked at. */
  runtimeError?: { code: string };
  lighthouseVersion: string;
  environment: { benchmarkIndex: number };
  categories: Record<keyof typeof goals, { score: number }>;
  audits: Record<string, { displayValue?: string }>;
}

const run = promisify(execFile);

async function judge(url: string, headers: string, report: string): Promise<Report> {
  await run(
    'npx',
    [
      '--yes',
      lighthouse,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${Object.keys(goals).join(',')}`,
      `--extra-headers=${headers}`,
      `--chrome-flags=--headless=new ${chromium.args.join(' ')}`,
    ],
    // One that hangs is no better than one that fails.
    { timeout: 180_000, env: { ...process.env, CHROME_PATH: chromium.executablePath } },
  );
  const judged = JSON.parse(await readFile(report, 'utf8')) as Report;
  if (judged.runtimeError) throw new Error(judged.runtimeError.code);
  return judged;
}

/** A busy machine loses a trace now and then (NO_NAVSTART): the screen is then looked at anew, by a browser of its own. */
async function judgePatiently(look: () => Promise<Report>): Promise<Report> {
  for (let left = attempts - 1; ; left--) {
    try {
      return await look();
    } catch (trouble) {
      if (left === 0) throw trouble;
      process.stdout.write(`Looked at in vain, once more: ${(trouble as Error).message.split('\n').at(-1)}\n`);
    }
  }
}

test('the main screens are quick and open to everybody', async ({ onPhone }, about) => {
  test.setTimeout(1_800_000);
  const rows: string[] = [];
  const scores: Record<string, Record<string, number>> = {};
  let tool = '';
  for (const [name, address] of screens) {
    const { lighthouseVersion, environment, categories, audits } = await judgePatiently(async () => {
      // A session of its own for each look: one that has been renewed meanwhile would lead to the page of the sign-in.
      const page = await onPhone('kuaiji-mishu');
      const url = new URL(address, page.url()).href;
      const cookies = await page.context().cookies();
      await page.context().close();
      const headers = about.outputPath('headers.json');
      const Cookie = cookies.map((each) => `${each.name}=${each.value}`).join('; ');
      await writeFile(headers, JSON.stringify({ Cookie }));
      return judge(url, headers, about.outputPath('r.json'));
    });
    const points = (category: keyof typeof goals) => Math.round(categories[category].score * 100);
    scores[name] = { performance: points('performance'), accessibility: points('accessibility') };
    const shown = (audit: string) => (audits[audit]?.displayValue ?? '—').replaceAll('\u00a0', ' ');
    const figures = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(shown);
    rows.push(
      `| ${name} \`${address}\` | ${points('performance')} | ${points('accessibility')} | ${figures.join(' | ')} |`,
    );
    tool = `Lighthouse ${lighthouseVersion}, mobile with simulated throttling, benchmark index ${environment.benchmarkIndex}`;
  }
  const now = new Date().toISOString();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}`;
  const head =
    '| Screen | Performance | Accessibility | First paint | Largest paint | Blocked |\n|---|---|---|---|---|---|';
  const text = `# Main screens, ${now.slice(0, 16).replace('T', ' ')} UTC\n\n${machine}\n\n${tool}. The whole product with the demo province, signed in.\n\n${head}\n${rows.join('\n')}\n`;
  await writeFile(join(results, `${now.slice(0, 16).replace('T', '-').replace(':', '')}-screens.md`), text);
  for (const [name, { performance, accessibility }] of Object.entries(scores)) {
    expect.soft(performance, `performance of ${name}`).toBeGreaterThanOrEqual(goals.performance);
    expect.soft(accessibility, `accessibility of ${name}`).toBe(goals.accessibility);
  }
});
