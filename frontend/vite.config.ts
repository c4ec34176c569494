import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { nameTheShell } from './scripts/name-the-shell.ts';
import { twoShells } from './scripts/two-shells.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Where the backend listens while the SPA is developed with `npm run dev`. */
const backend = process.env.WULI_BACKEND ?? 'http://localhost:8080';

const mock = process.env.WULI_MOCK ? [(await import('./src/test/msw/vite-plugin.ts')).mockApi()] : [];

export default defineConfig({
  plugins: [react(), twoShells(), nameTheShell(), ...mock],
  resolve: { alias: { '@': path('./src') } },
  server: mock.length > 0 ? {} : { proxy: { '/api': backend } },
  build: {
    // WeChat's engine on older Android phones and iOS 12 set the floor of the mobile shell.
    target: ['chrome79', 'safari12'],
    manifest: true,
    rolldownOptions: {
      input: { console: path('./index.html'), mobile: path('./m/index.html') },
      output: {
        codeSplitting: {
          groups: [
            // What many pages share comes as one file: over HTTP/1.1 a phone waits once for each handful of files.
            {
              name: 'shared',
              test: /\/src\/(api\/(?!generated)|lib|routing|form\/[^/]+$|ui\/(?!console))|\/@tanstack\//,
              minShareCount: 6,
            },
          ],
        },
      },
    },
  },
  test: {
    globals: true,
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/test/set-up.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // One environment for all files: the component kit is loaded once; set-up.ts clears what a test leaves behind.
    isolate: false,
    testTimeout: 30_000,
  },
});
