import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PURPOSES, storedAmong } from '../../src/flows/keeping/stored.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { KeptText } from '../../src/stores/browser/everything.ts';

const SRC = new URL('../../src/', import.meta.url).pathname;

function textsOf(entries: Record<string, string>, isTabOnly: boolean): KeptText[] {
  return Object.entries(entries).map(([key, text]) => ({ key, text, isTabOnly }));
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
  const saved = JSON.stringify({ name: 'Été', answers: {} });
  const stored = storedAmong(
    textsOf({ other: 'x', 'cap17:language': 'fr', 'cap17:assessment:1': saved, 'cap17:later': '{' }, false),
  );
  expect(stored).toEqual([
    {
      key: 'cap17:assessment:1',
      isTabOnly: false,
      purpose: 'assessment',
      name: 'Été',
      bytes: 'cap17:assessment:1'.length + saved.length + 2,
    },
    { key: 'cap17:language', isTabOnly: false, purpose: 'language', name: undefined, bytes: 16 },
    { key: 'cap17:later', isTabOnly: false, purpose: 'other', name: undefined, bytes: 12 },
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
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const strays = files.filter((file) =>
    /document\.cookie|sendBeacon|XMLHttpRequest|new WebSocket|EventSource|indexedDB/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(strays).toEqual([]);
});
