import { parse, parseRIS } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS, exportPath, exportSources } from '../../src/playbook/exported-sources.ts';
import type { Source } from '../../src/playbook/source-schema.ts';
import { SOURCES } from '../content/content-files.ts';

/** What another program, not the one that wrote the file, reads in it. */
interface Read {
  readonly title: string;
  readonly year: string;
  readonly doi: string;
  readonly families: readonly string[];
}

const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).join('')
    : typeof value === 'object' && value !== null && 'text' in value
      ? String(value.text)
      : '';

function readBy(entries: Record<string, { fields: Record<string, unknown> }>): Read[] {
  return Object.values(entries).map(({ fields }) => ({
    title: plain(fields['title']),
    year: String(fields['date'] ?? '').slice(0, 4),
    doi: String(fields['doi'] ?? ''),
    families: ((fields['author'] ?? []) as Record<string, unknown>[]).flatMap((author) => {
      const name = plain(author['family'] ?? author['literal']);
      const prefix = plain(author['prefix']);
      return name === '' || name === 'others' ? [] : [`${prefix} ${name}`.trim()];
    }),
  }));
}

const ours = (source: Source): Read => ({
  title: source.title,
  year: String(source.issued?.['date-parts'][0]?.[0] ?? ''),
  doi: source.DOI ?? '',
  families: (source.author ?? [])
    .map((author) => author.family ?? author.literal ?? '')
    .filter((name) => name !== 'et al.'),
});

test('an independent program reads every source in our BibTeX as it is', () => {
  const { entries, errors } = parse(exportSources(SOURCES, 'bib')) as unknown as Parsed;
  expect(errors).toEqual([]);
  expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(SOURCES.map(({ id }) => id));
  expect(readBy(entries)).toEqual(SOURCES.map(ours));
});

test('an independent program reads every source in our RIS as it is', () => {
  const { entries, errors } = parseRIS(exportSources(SOURCES, 'ris')) as unknown as Parsed;
  expect(errors).toEqual([]);
  // It takes the type of a work for a DOI when there is none.
  const read = readBy(entries).map((entry) => ({
    ...entry,
    doi: entry.doi.startsWith('10.') ? entry.doi : '',
  }));
  expect(read).toEqual(SOURCES.map(ours));
});

interface Parsed {
  readonly entries: Record<string, { entry_key: string; fields: Record<string, unknown> }>;
  readonly errors: readonly unknown[];
}

test('CSL-JSON holds the record and nothing of ours', () => {
  const records = JSON.parse(exportSources(SOURCES, 'json')) as Record<string, unknown>[];
  expect(records.map(({ id, title }) => ({ id, title }))).toEqual(
    SOURCES.map(({ id, title }) => ({ id, title })),
  );
  const own = ['kind', 'verified', 'read', 'finding', 'caution'];
  expect(records.flatMap((record) => Object.keys(record)).filter((key) => own.includes(key))).toEqual([]);
});

test('RIS has one field a line, first and last page apart, and no “et al.” for an author', () => {
  const lines = exportSources(SOURCES, 'ris').split('\n').filter(Boolean);
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => /^SP {2}- \d+-\d+/.test(line) || line === 'AU  - et al.')).toEqual([]);
  expect(lines).toContain('SP  - 1283');
  expect(lines).toContain('EP  - 1305');
});

test.each(EXPORT_FORMATS)('one source alone can be taken as %s', (format) => {
  const frank = SOURCES.filter(({ id }) => id === 'frank-2020');
  const text = exportSources(frank, format);
  expect(text).toContain('Design heuristics for customer-centric business processes');
  expect(text).not.toContain('Stop trying to delight');
  expect(exportPath(format, 'frank-2020')).toBe(`/sources/frank-2020.${format}`);
});
