import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import * as english from '../../src/i18n/en/index.ts';
import { pseudo, pseudoContent, pseudoMarkdown, pseudoOf } from './accent.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const CODE = 'qps';
const COPIED = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

async function change(file: string, by: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = by(before);
  if (after === before) throw new Error(`${file} has no place for a language`);
  await writeFile(file, after);
}

/** The language takes the place of French: two are built, as in the site itself. */
async function addToTables(site: string): Promise<void> {
  const rows = (text: string) =>
    text.replace(/\ben: (\{[^}]*\}|\[[^\]]*\]|'[^']*')/g, (row, value) => `${row}, ${CODE}: ${value}`);
  await change(join(site, 'src/i18n/locale.ts'), (text) => text.replace("['fr', 'en']", `['${CODE}', 'en']`));
  await change(join(site, 'src/i18n/tag.ts'), rows);
  await change(join(site, 'src/i18n/conventions.ts'), rows);
  await change(join(site, 'src/i18n/document-conventions.ts'), (text) =>
    rows(text).replace(`${CODE}: 'English'`, `${CODE}: '${pseudo('English')}'`),
  );
  await change(join(site, 'src/i18n/left-out.ts'), rows);
  await change(join(site, 'src/i18n/messages.ts'), (text) =>
    text
      .replace('{ fr, en }', `{ fr, en, ${CODE} }`)
      .replace(/^/, `import * as ${CODE} from './${CODE}/index.ts';\n`),
  );
}

async function addDictionary(site: string): Promise<void> {
  const areas = Object.entries(english).map(
    ([area, words]) => `export const ${area} = ${JSON.stringify(pseudoOf(words))};\n`,
  );
  await mkdir(join(site, 'src/i18n', CODE));
  await writeFile(join(site, 'src/i18n', CODE, 'index.ts'), areas.join(''));
}

async function addPages(site: string, folder: string): Promise<void> {
  const from = join(site, 'content', folder, 'en');
  const to = join(site, 'content', folder, CODE);
  for (const name of await readdir(from, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    await mkdir(dirname(join(to, name)), { recursive: true });
    const text = await readFile(join(from, name), 'utf8');
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const words = stringify(pseudoContent(parse(head)));
    await writeFile(join(to, name), `---\n${words}---\n${pseudoMarkdown(body)}`);
  }
}

/** Gives every `en` within a value its text in the pseudo-language beside. */
function beside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(beside);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, beside(inner)] as const);
  const isOwn = 'en' in value && (typeof value.en === 'string' || Array.isArray(value.en));
  const own = isOwn ? [[CODE, pseudoOf(value.en)] as const] : [];
  return Object.fromEntries([...entries.filter(([key]) => own.length === 0 || key !== 'fr'), ...own]);
}

async function addContent(site: string): Promise<void> {
  await addPages(site, 'practices');
  await addPages(site, 'pages');
  const json = async (from: string, to: string, by: (value: unknown) => unknown) =>
    writeFile(
      join(site, 'content', to),
      JSON.stringify(by(JSON.parse(await readFile(join(site, 'content', from), 'utf8')))),
    );
  const tables = (await readdir(join(site, 'content'))).filter((name) => name.endsWith('.json'));
  const portraits = (await readdir(join(site, 'content/portraits'))).map((name) => `portraits/${name}`);
  for (const table of [...tables, ...portraits]) await json(table, table, beside);
  await json('sample/en.json', `sample/${CODE}.json`, pseudoContent);
}

/**
 * Builds the site with one more language, made of English by accenting and lengthening every text: its rows in the
 * tables, a dictionary and content, nothing else; with the catalogue of parts, and with live rooms on the server at
 * `roomUrl`. Returns the folder of the built site, and the one to remove.
 */
export async function makePseudoSite(roomUrl: string): Promise<{ dist: string; site: string }> {
  const site = await mkdtemp(join(tmpdir(), 'cap17-pseudo-'));
  for (const name of COPIED) await cp(join(ROOT, name), join(site, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(site, 'node_modules'));
  await addToTables(site);
  await addDictionary(site);
  await addContent(site);
  await change(join(site, 'astro.config.mjs'), (text) =>
    text
      // Compressing takes longer than building, and no test needs it.
      .replace('    precompress(),\n', '')
      // The packages are linked, and are to be met where they are linked.
      .replace('vite: {', 'vite: { resolve: { preserveSymlinks: true },'),
  );
  await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CATALOGUE: '1', ROOM_URL: roomUrl },
  });
  return { dist: join(site, 'dist-catalogue'), site };
}
