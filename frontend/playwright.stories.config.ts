import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/browser';

/** Stories of the trade on the whole product: PostgreSQL, Keycloak, backend and pages, with the demo province. */
export default defineConfig({
  testDir: 'e2e/stories',
  globalSetup: './e2e/stories/set-up.ts',
  // They share one province, and two browsers beside the product starve each other on a small machine.
  workers: 1,
  retries: 0,
  reporter: 'list',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/stories',
  use: {
    baseURL: process.env.WULI_STORIES_URL ?? '',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: chromium,
  },
});
