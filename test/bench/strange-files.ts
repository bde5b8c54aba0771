import { appendFile, mkdir, mkdtemp, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { namedAmong } from '../script-options.ts';
import { BOMBS } from './bombs.ts';
import { DOORS, type Door } from './door-pages.ts';
import { launchChromium } from './launch-chromium.ts';
import { measured } from './measured.ts';

// Hands what is no sound file to every door of the built site in Chromium, by its field and dropped as from the desk:
// cut, empty, of another kind, in another encoding, a folder, two hundred at once, one that changes or goes while it is
// read. Prints what each took, what the page says, what it keeps since, and what broke. Run `npm run build` first.
// `node test/bench/strange-files.ts [door [file]]`. Figures are read, not asserted: no task should pass 100 ms, nothing
// 200 MB or two seconds, nothing be kept, and one sentence be said.

interface Strange {
  readonly name: string;
  /** Puts it into a folder, and gives the paths of what is handed over. */
  readonly make: (folder: string, own: Own) => Promise<readonly string[]>;
  /** Done to it once it was handed over. */
  readonly after?: (path: string) => Promise<unknown>;
  /** A field takes no such thing: it is dropped alone. */
  readonly isDropped?: boolean;
}

/** A sound file of the kind that a door takes. */
interface Own {
  readonly name: string;
  readonly text: string;
}

const fixture = (name: string) => readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const SALES = `customer,date,amount\n${Array.from({ length: 400 }, (_, at) => `C${at % 90},2024-${String(1 + (at % 12)).padStart(2, '0')}-11,${at}.50`).join('\n')}\n`;

const OWN: Readonly<Record<string, () => Promise<Own>>> = {
  replies: async () => ({ name: 'own.json', text: await fixture('files/reply-1.json') }),
  'table of answers': async () => ({ name: 'own.csv', text: 'name,guidance\nAnn,2\n' }),
  'working copy': async () => ({ name: 'own.json', text: await fixture('files/working-copy-1.json') }),
  invitation: async () => ({ name: 'own.json', text: await fixture('files/invitation-1.json') }),
  'file of ours': async () => ({ name: 'own.json', text: await fixture('files/wording-1.json') }),
  look: async () => ({ name: 'own.json', text: await fixture('files/house-1.json') }),
  logo: async () => ({
    name: 'own.svg',
    text: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  }),
  'actions that come back': async () => ({
    name: 'own.csv',
    text: await fixture('returning/actions-en.csv'),
  }),
  compare: async () => ({ name: 'own.json', text: await fixture('links/a2-everything.json') }),
  purchases: async () => ({ name: 'own.csv', text: SALES }),
};

const one = (name: string, make: (own: Own) => string | Uint8Array): Strange => ({
  name,
  make: async (folder, own) => {
    const path = join(folder, name.includes('.') ? name : own.name);
    await writeFile(path, make(own));
    return [path];
  },
});
const MADE = new Map<string, string | Uint8Array>();
/** A bomb of this name, made once: some take longer to make than to refuse. */
async function bombOf(name: string): Promise<string | Uint8Array> {
  const made = MADE.get(name) ?? (await BOMBS.find((each) => each.name === name)?.make()) ?? '';
  MADE.set(name, made);
  return made;
}
const bomb = (from: string, name = from, part = 1): Strange => ({
  name,
  make: async (folder) => {
    const path = join(folder, name);
    const whole = await bombOf(from);
    await writeFile(path, whole.slice(0, whole.length * part));
    return [path];
  },
});
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
/** Long enough for what is done to it to come in its middle. */
const long = ({ name, text }: Own) =>
  name.endsWith('.csv')
    ? text + text.slice(text.indexOf('\n') + 1).repeat(4_000)
    : text + ' '.repeat(18_000_000);

const STRANGE: readonly Strange[] = [
  bomb('sixty.json'),
  one('deep.json', () => '['.repeat(100_000) + ']'.repeat(100_000)),
  one('deep-own', ({ text }) => text.replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`)),
  one('lists-own', ({ text }) =>
    text.replace('{', `{"x":[${`${'['.repeat(97)}${']'.repeat(97)},`.repeat(9_000)}1],`),
  ),
  bomb('wording.json'),
  bomb('zeros.xlsx'),
  bomb('sheets.xlsx'),
  bomb('cells.xlsx', 'cut.xlsx', 0.5),
  bomb('cells.xlsx', 'cut.zip', 0.9),
  bomb('noise.png', 'picture.json'),
  one('empty.json', () => ''),
  one('empty.csv', () => ''),
  {
    name: 'folder',
    isDropped: true,
    make: async (folder, own) => {
      const path = join(folder, 'folder.json');
      await mkdir(path);
      await writeFile(join(path, own.name), own.text);
      return [path];
    },
  },
  {
    name: 'two hundred',
    isDropped: true,
    make: (folder, own) =>
      Promise.all(
        Array.from({ length: 200 }, async (_, at) => {
          const path = join(folder, `${at}-${own.name}`);
          await writeFile(path, own.text.replace('{', '{ '.repeat(at % 2)));
          return path;
        }),
      ),
  },
  { ...one('changes', long), after: (path) => appendFile(path, 'x') },
  { ...one('goes', long), after: (path) => unlink(path) },
  { ...one('is cut', long), after: (path) => truncate(path, 900) },
  one('utf16-marked', ({ text }) => utf16(text, true)),
  one('utf16-bare', ({ text }) => utf16(text, false)),
  one('halves', ({ text }) => text.replace(/("(?:date|name|scope|label)": ?")/, '$1\\ud83d')),
  one('halves-bytes', ({ text }) => {
    const [before = '', ...after] = text.split(/(?<=[,"\n][A-Za-z])/);
    return Buffer.concat([Buffer.from(before), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(after.join(''))]);
  }),
  one('proto', ({ text }) => text.replace('{', '{"__proto__":{"level":7},')),
  one('twice', ({ text }) => text.replace(/"version": ?1/, '"version":1,"version":1')),
];

async function dropOn(page: Page, target: Locator | undefined, files: readonly string[]): Promise<void> {
  if (await target?.isVisible()) await target?.scrollIntoViewIfNeeded();
  const box = await target?.boundingBox();
  const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [300, 300];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}

const keptOf = (page: Page) =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort(([a], [b]) => (a < b ? -1 : 1))));

async function hand(browser: Browser, door: Door, strange: Strange, way: 'field' | 'drop' | 'beside') {
  const folder = await mkdtemp(join(tmpdir(), 'cap17-strange-'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const broke: string[] = [];
  page.on('pageerror', (error) => broke.push(String(error)));
  page.on('console', (told) => told.type() === 'error' && broke.push(told.text()));
  page.on('crash', () => broke.push('CRASHED'));
  const is = `${door.name} | ${strange.name} by ${way}`;
  try {
    const paths = await strange.make(folder, (await (OWN[door.name] ?? OWN['look'])?.()) as Own);
    const input = await door.open(page, url);
    const before = await keptOf(page);
    const address = page.url();
    const { said, peak, seconds, task, isQuiet } = await measured(browser, page, async () => {
      if (way === 'field') await input.setInputFiles([...paths]);
      else await dropOn(page, way === 'drop' ? input : undefined, paths);
      await strange.after?.(paths[0] ?? '');
    });
    const heard = await page
      .locator('[role=status], [role=alert], .stray-files[open] h2')
      .filter({ visible: true })
      .allInnerTexts();
    const marks = [
      peak > 200 && 'MEMORY',
      seconds > 2 && 'TIME',
      task > 100 && 'TASK',
      !isQuiet && 'NOT ENDED',
      said === '' && 'SILENT',
      (await keptOf(page)) !== before && 'KEPT',
      page.url().split('#')[0] !== address.split('#')[0] && `WENT ${page.url()}`,
      broke.length > 0 && `BROKE ${broke.join(' ')}`,
    ];
    console.log(
      `${is}: +${peak.toFixed(0)} MB, ${seconds.toFixed(1)} s, task ${task.toFixed(0)} ms ${marks.filter(Boolean).join(' ')} “${heard.join(' ').trim().slice(0, 240) || said.slice(0, 240)}”`,
    );
  } catch (error) {
    console.log(`${is}: FAILED ${String(error).slice(0, 200)} ${broke.join(' ')}`);
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
}

const [onlyDoor = '', onlyFile = ''] = process.argv.slice(2);
namedAmong(
  DOORS.map(({ name }) => name),
  [onlyDoor],
);
namedAmong(
  STRANGE.map(({ name }) => name),
  [onlyFile],
);
const { url, server } = await serve(0, process.env['DIST']);
const browser = await launchChromium();
try {
  for (const door of DOORS.filter(({ name }) => name.startsWith(onlyDoor))) {
    for (const strange of STRANGE.filter(({ name }) => name.startsWith(onlyFile))) {
      if (!strange.isDropped) await hand(browser, door, strange, 'field');
      if (!strange.isDropped && !/^(?:empty.json|deep-own|goes)$/.test(strange.name)) continue;
      await hand(browser, door, strange, 'drop');
      await hand(browser, door, strange, 'beside');
    }
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
