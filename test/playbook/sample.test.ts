import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { sampleAssessment } from '../../src/playbook/sample.ts';

afterEach(() => {
  vi.doUnmock('../../src/share/parse-file.ts');
  vi.resetModules();
});

test.each(LOCALES)('the sample in %s is what its file says', (locale) => {
  const text = readFileSync(new URL(`../../content/sample/${locale}.json`, import.meta.url), 'utf8');
  const { format, version, $schema, ...said } = JSON.parse(text);
  expect(sampleAssessment(locale)).toMatchObject(said);
});

test('a sample that is missing, unsound or something else stops the build', async () => {
  expect(() => sampleAssessment('xx' as 'en')).toThrow('content/sample/xx.json is missing');
  for (const parsed of [
    { ok: false, problems: [] },
    { ok: true, file: { format: 'cap17-reply' }, remarks: [] },
  ]) {
    vi.resetModules();
    vi.doMock('../../src/share/parse-file.ts', () => ({ parseFile: () => parsed }));
    const { sampleAssessment: read } = await import('../../src/playbook/sample.ts');
    expect(() => read('en')).toThrow('content/sample/en.json is no assessment');
  }
});
