import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributes, type BuiltPage, DIST, localisedPages } from './pages.ts';
import { roomPart } from './room-part.ts';

/**
 * Script of a page, everything it may load included, in kB (1000 bytes) after brotli, names of files unmarked; and all of it
 * but type. That a page is first seen in its type took 0.16 to 0.2 of each.
 */
const BUDGETS: readonly { pages: RegExp; script: number; all: number; isRead?: true }[] = [
  { pages: /^\/..\/$/, script: 4.93, all: 39.92 },
  // What its words mean, and what becomes of answers to earlier questions, took 0.2; that no crash takes an answer, 1.4;
  // what readers hold against it, kept beside it, 0.2, as on the pages below; where the next one takes over
  // from the last, whose parts come late, 0.4; that a change is made to what is kept by then, 0.1; that addresses stand
  // under the path of the site, 0.2; that the browser is asked to keep it, here and on the pages below, 0.1;
  // that no text becomes a script (Trusted Types), on every page, 0.1.
  // That a file leaves by the sharing of the system where downloads are blocked, 0.1, here and below.
  // That somebody's own words may stand in the place of ours, 1 here and 0.8 below; what reads them comes where some are kept.
  // That a reply keeps its place in a live room, 0.1 here, where its file is read, and below.
  // That what was erased under an open page is said and kept again, and no version writes over a later one, 0.2 here and below.
  // That its files are those of other visits took 0.9, and spared the others up to 15; what no two tabs lose, 0.2;
  // that what the disk refused goes there with the next change, 0.1 here and below.
  // That a step is drawn within its press, 0.5 here. That of no answers it says none, 0.08.
  // That nobody replaces another's reply took 0.2 to 0.5 where replies are kept, 0.8 where one's own is, and 1.6 where
  // they are taken in; what signs and proves comes when there is something to.
  // That a text which a field cuts is told of where what tells how much never comes, or the page was not awake yet, 0.14 on
  // the pages with such fields; that what a page adds of what is kept is said to be missing, 0.1 here and 0.04 below, and
  // its sentences 0.1 on every page.
  // That tables have less beside their columns on a phone, 0.02. That the sample waits for its turns by the same file, 0.02.
  // That a part which does not wake says so, and holds up no press on another, 0.05 at most, and 0.24 with its sentence and
  // its look, here and on the other pages with islands; where the code stands in the page, the sentence and its look alone.
  // That an island is run in pieces, with the pages' type before it on the line, 0.21 at most, here and on the other pages with
  // islands; that the steps nobody sees yet are taken over after the one that is seen, 0.6: half the time of the longest wait.
  // That several files on a field for one are refused in words, and that the rules of a count are made once, 0.04 on every
  // page; that one's own reply which cannot be read is told of, 0.03 where it is given.
  // That tables and rules end on the edges of the page, and paper has no sheet of a footer, none half blank for a space below a
  // section and no heading alone, 0.08 of all, here and below.
  // That a day is the reader's own, 0.02 in the answers; that a history is looked for again once the disk was asked, 0.01 in
  // the workshop; where an answer to a question opens, 0.02 in the sample.
  { pages: /^\/..\/assessment\/$/, script: 52.92, all: 90.08 },
  { pages: /^\/..\/answer\/$/, script: 37.98, all: 52.7 },
  // That the sources of a practice come with the words on research, not with the model, spared 1.5 here and below.
  // Rows of thousands of replies are written and read: 1.4, in the compared ones too; that what two tabs or a cleared
  // storage did is not lost, 0.1 here and 0.2 there. That none is said as none, and a figure keeps to its unit, 0.09.
  // That a part that does not come is said, 0.03 in French, and where it adds what is kept, or tells what is cut, 0.25. That of no replies it says none, and of one *knows*, 0.24.
  // That a report is drawn in more and smaller pieces where it is opened, 0.05, in the compared ones too.
  // That a table of votes stands under its practices on a phone, 0.06; that a legend names only what stands in its picture,
  // and paper bears the colours of a house, 0.05.
  { pages: /^\/..\/workshop\/$/, script: 47.7, all: 90.45 },
  // The words of what follows the choice of a file come with it: 17 less.
  { pages: /^\/..\/value\/$/, script: 20, all: 38 },
  // That a legend names only what stands in its picture, 0.07; that paper bears the colours of a house, and has no blank
  // column, 0.06.
  { pages: /^\/..\/sample\/$/, script: 36.48, all: 101.8 },
  // What reads a link stands in the page: fetched, it was 60 and came a round trip later. Nothing else comes by itself
  // (test/browser/share.test.ts): plan and link on paper at the first act, what reads the device, 11, where something is
  // kept there. That months and figures are written without the browser's formats, whose first holds a phone up for 80 ms,
  // took 0.04; that what is shown hears its keys at once, 0.08 here, and 0.03 on a page whose early presses are kept;
  // that last quarter's measures and proofs are told by their dates, and none is said as none, 0.04;
  // that it says so of answers and of a plan too, and that its sheets are filled, 0.17;
  // that what it adds of what is kept is said to be missing, 0.16; that one high level alone is told as such, 0.1;
  // that a press changes the row it was on, wherever that stands by then, and taking back takes back no more, 0.06;
  // that no date breaks before its year, 0.08; that paper bears the colours of a house, and has no blank
  // column, 0.05; that a dialog opened again answers its press first, 0.05, and 0.02 in the sample;
  // that what is missing is named once where it is much, 0.04. The same code in another order, 0.04.
  { pages: /^\/..\/report\/$/, script: 41.4, all: 77.3 },
  // It reads workshops as well as assessments; the matrix and what reads links come when there is something to set in it.
  // What phones say matters most is kept in workshops: 0.3; files are measured before they are read: 0.1.
  // The box to paste in, one with the workshop's, says more than it needs: 0.05. That what could not be read is said and
  // stays in that box, and that no field cuts a text in silence before what tells of it has come, took 0.09; where that never
  // comes, and where what is kept does not, 0.24.
  // That two columns fit a phone, and six leave practices their names, 0.07. That no mark of a legend stands alone, 0.01.
  { pages: /^\/..\/compare\/$/, script: 52.93, all: 66.2 },
  // Every source with what it shows, in one page that can be searched.
  { pages: /^\/..\/sources\/$/, script: 10.02, all: 84.8, isRead: true },
  { pages: /./, script: 8.6, all: 38.4, isRead: true },
];

const IMPORT = /(?:import|from)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const sizes = new Map<string, number>();

/**
 * A text without the marks in the names of built files, which any change anywhere draws anew: by their chance alone a page
 * was up to 120 bytes heavier or lighter.
 */
const unmarked = (text: string) => text.replace(/(?<=\.)[\w-]{8}(?=\.(?:js|css|woff2)\b)/g, '');

/** A hash by which the policy of a page knows a script: drawn anew with it, and by that chance alone up to 90 bytes lighter. */
const HASH = /(?<='sha256-)[\w+/]{43}=/g;
/** What no compression takes from one, in bytes. */
const IN_A_HASH = 33;

/** kB after brotli of a text; the same script stands on many pages. */
function sizeOf(text: string): number {
  const known = sizes.get(text);
  if (known !== undefined) return known;
  const hashes = text.match(HASH)?.length ?? 0;
  const hashed = unmarked(text).replace(HASH, '='.repeat(44));
  const size = (brotliCompressSync(hashed).length + hashes * IN_A_HASH) / 1000;
  sizes.set(text, size);
  return size;
}

/** kB of a built file as it is sent, but for these marks. */
const sentSize = (address: string) => sizeOf(readFileSync(join(DIST, address), 'utf8'));

/** Every script a page asks for at once: those it names and all they import; not what waits for a press. */
function scriptsOf(html: string): string[] {
  const named = [
    ...attributes(html, 'src').filter((url) => url.endsWith('.js')),
    ...attributes(html, 'component-url'),
    ...attributes(html, 'renderer-url'),
    ...[...html.matchAll(/<link rel="modulepreload"[^>]*>/g)].flatMap(([link]) => attributes(link, 'href')),
  ];
  const seen = new Set<string>();
  for (let url = named.pop(); url !== undefined; url = named.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const source = readFileSync(join(DIST, url), 'utf8');
    for (const [statement, target] of source.matchAll(IMPORT)) {
      if (!statement.includes('(')) named.push(posix.join(dirname(url), target ?? ''));
    }
  }
  return [...seen];
}

function weigh({ path, html }: BuiltPage): { script: number; all: number } {
  const inline = [
    ...html.matchAll(/<script(?![^>]*(?:type="application|\bsrc=))[^>]*>([\s\S]+?)<\/script>/g),
  ].map((match) => match[1] ?? '');
  const external = scriptsOf(html).reduce((sum, url) => sum + sentSize(url), 0);
  const script = inline.reduce((sum, code) => sum + sizeOf(code), external);
  return { script, all: sentSize(`${path}index.html`) + external };
}

/** kB: as much a whole page was heavier or lighter by what brotli happened to find, its texts being the same. */
const BY_CHANCE = 0.1;

/** kB of the type that is asked for with a page, on a first visit. */
const TYPE = 50;

test.each(localisedPages())('$path keeps its budget', (page) => {
  const budget = BUDGETS.find(({ pages }) => pages.test(page.path));
  const weight = weigh(page);
  expect(weight.script).toBeLessThanOrEqual(budget?.script ?? 0);
  expect(weight.all).toBeLessThanOrEqual((budget?.all ?? 0) + BY_CHANCE);
  const type = [...page.html.matchAll(/<link[^>]* href="([^"]+\.woff2)"[^>]*>/g)].map(
    ([, href = '']) => href,
  );
  expect(type.length).toBe(2);
  expect(type.reduce((sum, href) => sum + statSync(join(DIST, href)).size / 1000, 0)).toBeLessThan(TYPE);
  // A page that is only read runs no island.
  if (budget?.isRead) expect(page.html).not.toContain('<astro-island');
});

test.each([
  { whose: 'a participant', files: ['islands/live-room/guest.ts', 'room/on-server.ts'], most: 44 },
  {
    whose: 'a facilitator',
    files: ['islands/live-room/host.ts', 'room/open.ts', 'room/on-server.ts'],
    most: 48,
  },
])('what a live room adds to the page of $whose keeps its budget', async ({ files, most }) => {
  expect(await roomPart(files)).toBeLessThanOrEqual(most);
});

/** The pages that most people come to by a link: their code stands in them, one's own report's too. */
const WITH_THEIR_CODE = /^\/..\/(?:report|answer)\/$/;

test.each(localisedPages().filter(({ path }) => WITH_THEIR_CODE.test(path)))(
  '$path asks for no script before it is awake',
  ({ html }) => expect(scriptsOf(html)).toEqual([]),
);

test('no script waits for a stylesheet: styles stand in the pages', () => {
  const folder = join(DIST, '_astro');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  for (const file of scripts)
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/_astro\/[\w.-]+\.css/);
});
