import { defineConfig } from '@playwright/test';

const port = Number(process.env.WULI_SCREEN_PORT ?? 4178);

/** Screens against the built application with `/api` answered by the test handlers. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // One at a time: the tests measure what a person sees, and two browsers starve each other on a small machine.
  workers: 1,
  retries: 0,
  reporter: 'list',
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    // A screen is judged when it stands still.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    env: { WULI_MOCK: '1' },
    port,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
