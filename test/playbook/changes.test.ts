import { expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/domain/model/model.ts';
import { CHANGES } from '../../src/playbook/changes.ts';
import { changesFeed } from '../../src/playbook/changes-feed.ts';

const feed = (text: string) =>
  changesFeed({
    locale: 'en',
    title: 'Guide & changes',
    self: 'https://example.org/en/playbook/changes.xml',
    page: 'https://example.org/en/playbook/',
    changes: [
      { date: '2027-02-03', model: 2, text: { en: text, fr: 'Deuxième' } },
      { date: '2026-11-21', model: 1, text: { en: 'First', fr: 'Première' } },
    ],
    modelOf: (model) => `model ${model}`,
  });

test('the changes run from the latest back, and the latest is about this model', () => {
  const dates = CHANGES.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(CHANGES[0]?.model).toBe(MODEL_VERSION);
});

test('the feed has an entry a change, with date and model, and the date of the latest', () => {
  const xml = feed('Second');
  expect(xml.match(/<entry>/g)).toHaveLength(2);
  expect(xml).toContain('<title>2027-02-03 · model 2</title>');
  expect(xml.indexOf('<updated>2027-02-03T00:00:00Z</updated>')).toBeLessThan(xml.indexOf('<entry>'));
});

test('an entry keeps its id when a later one is added', () => {
  const ids = [...feed('Second').matchAll(/<id>([^<]*#[^<]*)<\/id>/g)].map((match) => match[1]);
  expect(ids).toEqual([
    'https://example.org/en/playbook/#change-2',
    'https://example.org/en/playbook/#change-1',
  ]);
});

test('signs of XML in a text are escaped', () => {
  expect(feed('a < b & c')).toContain('<summary>a &lt; b &amp; c</summary>');
});
