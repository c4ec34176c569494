import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/browser';

const port = Number(process.env.WULI_SCREEN_PORT ?? 4178);

/** Screens against the built application with `/api` answered by the test handlers. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: '**/e2e/stories/**',
  fullyParallel: true,
  // One at a time: the tests measure what a person sees, and two browsers starve each other on a small machine.
  workers: 1,
  retries: 0,
  reporter: 'list',
  // Axe needs its time on a small machine that does other work too.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    // A screen is judged when it stands still.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: chromium,
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    env: { WULI_MOCK: '1' },
    port,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
