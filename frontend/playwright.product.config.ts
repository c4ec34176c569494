import { defineConfig } from '@playwright/test';
import stories from './playwright.stories.config';

/** Looks at the whole product that are no tests: `npm run pictures` for the guide, `npm run lighthouse` for the bench. */
export default defineConfig(stories, { testMatch: ['**/*.pictures.ts', '**/*.lighthouse.ts'] });
