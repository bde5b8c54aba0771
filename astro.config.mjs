import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { siteAddress } from './src/build/base.ts';
import { catalogue, OUT_DIR } from './src/build/catalogue.ts';
import { pageScripts } from './src/build/chunks/page-scripts.ts';
import { visitChunks } from './src/build/chunks/visit-chunks.ts';
import { hosting } from './src/build/hosting/hosting.ts';
import { leanIslands } from './src/build/lean-islands.ts';
import { leanPolicy } from './src/build/lean-policy.ts';

import { notices } from './src/build/notices.ts';
import { placelessIslands } from './src/build/placeless-islands.ts';
import { precompress } from './src/build/precompress.ts';
import { roomPolicy } from './src/build/room-policy.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { inEachLocale, isLocale, LOCALES } from './src/i18n/locale.ts';

// Type that takes the place of other type moves lines under a reader's eyes, and no face that stands in breaks them alike
// on every device: a page waits a little for its type, and does without it when it is later (`layouts/await-type.ts`). The
// italic is not preloaded, would be too late on every first page, and has a few words on a line.
const DISPLAY = { normal: 'fallback', italic: 'swap' };

const face = (name, cssVariable, weight, files, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  // Those of `fallback-faces.css` fit the weights in use; the ones made here would fit the thinnest.
  optimizedFallbacks: false,
  options: {
    variants: files.map(([file, style]) => ({
      weight,
      style,
      display: DISPLAY[style],
      src: [file],
    })),
  },
});

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  outDir: OUT_DIR,
  cacheDir: './.astro',
  build: { inlineStylesheets: 'always' },
  i18n: {
    locales: [...LOCALES],
    defaultLocale: LOCALES[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    react(),
    catalogue(),
    sitemap({
      i18n: { defaultLocale: LOCALES[0], locales: inEachLocale((locale) => locale) },
      filter: (page) => isLocale(new URL(page).pathname.slice(base.length).split('/')[0]),
    }),
    leanPolicy(),
    roomPolicy(),
    placelessIslands(),
    pageScripts(),
    serviceWorker(),
    hosting(),
    notices(),
    precompress(),
  ],
  vite: { plugins: [leanIslands(), visitChunks()] },
  markdown: { syntaxHighlight: false },
  fonts: [
    // Newsreader and Source Sans 3, cut to what is set here: `src/styles/type/cut-type.py`.
    face(
      'Newsreader',
      '--font-serif',
      '400 600',
      [['./src/styles/type/newsreader-latin-400-600.woff2', 'normal']],
      ['fallback-times', 'fallback-noto-serif', 'Georgia', 'serif'],
    ),
    face(
      'Cap17 Sans',
      '--font-sans',
      '200 800',
      [
        ['./src/styles/type/cap17-sans-latin-normal.woff2', 'normal'],
        ['./src/styles/type/cap17-sans-latin-italic.woff2', 'italic'],
      ],
      ['fallback-arial', 'fallback-roboto', 'Arial', 'sans-serif'],
    ),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types cap17',
      ],
    },
  },
});
