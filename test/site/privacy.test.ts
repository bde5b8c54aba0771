import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PURPOSES, storedAmong } from '../../src/flows/keeping/stored.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { KeptText } from '../../src/stores/browser/everything.ts';
import { codeOf, sourceFiles } from '../sources.ts';
import { DIST } from './pages.ts';

const SRC = new URL('../../src/', import.meta.url).pathname;

function textsOf(entries: Record<string, string>, isTabOnly: boolean): KeptText[] {
  const where = isTabOnly ? 'tab' : 'both';
  return Object.entries(entries).map(([key, text]) => ({ key, text, isTabOnly, where }));
}

/** The first words of every key the code keeps something under. */
function keptKinds(): string[] {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const kinds = files.flatMap((source) =>
    [...source.matchAll(/['"`]cap17:([a-z-]+)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(kinds)].sort();
}

test('only entries of this site are listed, with what they are, their name and their size', () => {
  const saved = JSON.stringify({ name: 'Été', updated: '2026-11-21T10:00:00.000Z', answers: {} });
  const stored = storedAmong(
    textsOf({ other: 'x', 'cap17:language': 'fr', 'cap17:assessment:1': saved, 'cap17:later': '{' }, false),
  );
  const rest = { isTabOnly: false, name: undefined, where: 'both', changed: undefined };
  expect(stored).toEqual([
    {
      key: 'cap17:assessment:1',
      isTabOnly: false,
      purpose: 'assessment',
      name: 'Été',
      where: 'both',
      changed: '2026-11-21',
      bytes: 'cap17:assessment:1'.length + saved.length + 2,
    },
    { ...rest, key: 'cap17:language', purpose: 'language', bytes: 16 },
    { ...rest, key: 'cap17:later', purpose: 'other', bytes: 12 },
  ]);
});

test('a value that is no text of ours breaks nothing', () => {
  for (const text of ['null', '3', '[]', '"x"', '{"name":3}', '']) {
    expect(storedAmong(textsOf({ 'cap17:x': text }, true))[0]?.name).toBeUndefined();
  }
});

test('whatever the code keeps has its purpose in plain words', () => {
  // The probe is removed in the same breath.
  const kinds = keptKinds().filter((kind) => kind !== 'probe');
  expect(kinds).toEqual([...PURPOSES].sort());
  for (const locale of LOCALES) {
    for (const purpose of PURPOSES)
      expect(messagesOf(locale).privacy.purpose[purpose].length).toBeGreaterThan(10);
  }
});

test('no cookie and no request of our own is written in the code', () => {
  const asking = /document\.cookie|sendBeacon|XMLHttpRequest|new WebSocket|EventSource|indexedDB/;
  expect(sourceFiles().filter((file) => asking.test(codeOf(file)))).toEqual([
    // The line of a live room, which a build without one does not hold.
    'room/nats/dial.ts',
    // Whether there is a database of what is kept.
    'stores/browser/bring-back.ts',
  ]);
  const built = readdirSync(DIST, { recursive: true }).map(String);
  const scripts = built.filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => /WebSocket/.test(readFileSync(join(DIST, name), 'utf8')))).toEqual([]);
});

test('what follows the # is read in known places, and goes into no title, no log and no text of an error', () => {
  const holding = (pattern: RegExp, but: RegExp = /^$/) =>
    sourceFiles().filter((file) => !but.test(file) && pattern.test(codeOf(file)));
  const terminal = /^(?:cli|build|engine)\//;
  expect(holding(/\bconsole\./, terminal)).toEqual([]);
  expect(holding(/document\.title\s*=|\.title\s*=\s*[^=]/, terminal)).toEqual([]);
  // By the two that read links; to be kept where the language, the window or what is searched changes; to find a place,
  // or to know that a link is to be read before the page shows what is kept.
  expect(holding(/\blocation\.(?:hash|href)\b/, terminal).sort()).toEqual([
    'components/playbook/guide-finder.ts',
    'components/site/Header.astro',
    'components/site/list-filter.ts',
    'pages/404.astro',
    'pages/[locale]/assessment.astro',
    'pages/[locale]/workshop.astro',
    'pages/index.astro',
    'pages/r.astro',
    'stores/browser/address.ts',
    'stores/browser/second-screen.ts',
  ]);
  const thrown = sourceFiles()
    .filter((file) => /^(?:share|flows|stores|islands)\//.test(file))
    .flatMap((file) => codeOf(file).match(/new (?:Type|Range|Syntax)?Error\(`[^`]*`/g) ?? []);
  expect(thrown.filter((text) => /fragment|hash|payload|address/.test(text))).toEqual([]);
});
