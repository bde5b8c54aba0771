import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { builtFiles } from './built-files.ts';
import { CHROMIUM_PATHS } from './chromium-paths.ts';
import { refuseWords } from './no-words.ts';

refuseWords();
await build({ logLevel: 'error' });

// Draws the social image of every built page that has none yet, and drops those no page uses any more.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'public/social');

const meta = (html: string, property: string) =>
  html.match(new RegExp(`<meta property="${property}" content="([^"]*)"`))?.[1];
const font = (file: string) =>
  `url(data:font/woff2;base64,${readFileSync(join(ROOT, 'node_modules/@fontsource-variable', file)).toString('base64')})`;

const wanted = new Map<string, { title: string; tagline: string }>();
for (const file of await builtFiles(join(ROOT, 'dist'))) {
  if (!file.endsWith('.html')) continue;
  const html = readFileSync(file, 'utf8');
  const image = meta(html, 'og:image');
  const title = meta(html, 'og:title');
  const tagline = meta(html, 'og:image:alt')?.split(' · ').at(-1);
  if (image && title && tagline)
    wanted.set(new URL(image).pathname.replace('/social/', ''), { title, tagline });
}

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) if (!wanted.has(name)) rmSync(join(FOLDER, name));

const browser = await chromium.launch({
  executablePath: CHROMIUM_PATHS.find((path) => existsSync(path)) ?? 'chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
const ticks = Array.from({ length: 120 }, (_, index) => {
  const angle = (index * 3 * Math.PI) / 180;
  const [inner, outer] = [index % 10 === 0 ? 262 : index % 5 === 0 ? 276 : 286, 300];
  const point = (radius: number) => `${radius * Math.sin(angle)} ${-radius * Math.cos(angle)}`;
  return `M${point(inner)}L${point(outer)}`;
}).join('');

let drawn = 0;
for (const [name, { title, tagline }] of wanted) {
  if (existsSync(join(FOLDER, name))) continue;
  await page.setContent(`<!doctype html><style>
    @font-face { font-family: Serif; src: ${font('newsreader/files/newsreader-latin-wght-normal.woff2')}; font-weight: 200 800 }
    @font-face { font-family: Sans; src: ${font('source-sans-3/files/source-sans-3-latin-wght-normal.woff2')}; font-weight: 200 900 }
    body { margin: 0; width: 1200px; height: 630px; background: #fdfdfc; color: #15212b; position: relative; overflow: hidden }
    svg { position: absolute; right: -150px; top: 15px }
    h1 { font: 400 ${title.length > 44 ? 66 : 80}px/1.08 Serif; letter-spacing: -.012em; left: 80px; top: 150px; width: 760px; margin: 0; position: absolute; text-wrap: balance }
    b { font: 500 44px/1 Serif; left: 80px; top: 66px; position: absolute }
    p { font: 400 30px/1.3 Sans; color: #475562; left: 80px; bottom: 62px; margin: 0; position: absolute }
  </style><svg width="600" height="600" viewBox="-300 -300 600 600"><path d="${ticks}" stroke="#15212b" stroke-width="1.5"/>
    <g transform="rotate(17)"><path d="M0-240 34 0H-34z" fill="#a0105a"/><path d="M0 240 34 0H-34z" fill="#cfd6da"/></g></svg>
    <b>Cap17</b><h1>${title}</h1><p>${tagline}</p>`);
  await page.evaluate('document.fonts.ready');
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, colours: 32 })
    .toBuffer();
  writeFileSync(join(FOLDER, name), picture);
  drawn += 1;
}
await browser.close();
console.log(`${wanted.size} social images, ${drawn} drawn`);
