import { expect, test } from 'vitest';
import type { Term } from '../../src/playbook/table-schemas.ts';
import { createTermLinks, termsIn } from '../../src/playbook/term-links.ts';

const both = (en: string, fr: string) => ({ en, fr });
const TERMS: readonly Term[] = [
  {
    id: 'main',
    kind: 'ladder',
    term: both('main', 'principal'),
    forms: { en: ['main cases'], fr: ['principaux', 'principale'] },
    definition: both('Most of it.', 'L’essentiel.'),
  },
  {
    id: 'bg-nbd',
    kind: 'value',
    term: both('BG/NBD', 'BG/NBD'),
    forms: { en: [], fr: [] },
    definition: both('A model.', 'Un modèle.'),
  },
];
const linkerOf = (locale: 'en' | 'fr') => createTermLinks(TERMS, locale, `/${locale}/playbook/glossary/`);

test('a term is linked where it first stands on a page, and only there', () => {
  const link = linkerOf('en');
  expect(link('<p>The main cases, then main.</p>')).toBe(
    '<p>The <a class="term" href="/en/playbook/glossary/#main">main cases</a>, then main.</p>',
  );
  expect(link('<p>Main again, and BG/NBD.</p>')).toBe(
    '<p>Main again, and <a class="term" href="/en/playbook/glossary/#bg-nbd">BG/NBD</a>.</p>',
  );
});

test('it is a whole word, in any of its forms', () => {
  expect(linkerOf('en')('<p>The mainland, the maintenance.</p>')).toBe(
    '<p>The mainland, the maintenance.</p>',
  );
  expect(linkerOf('fr')('<p>Les Principaux cas</p>')).toContain('#main">Principaux</a> cas');
  expect(linkerOf('fr')('<p>l’essentiel des principalement</p>')).toBe(
    '<p>l’essentiel des principalement</p>',
  );
});

test('headings, links, code and attributes are left as they are', () => {
  const html = '<h2>Main</h2><p><a href="#main">main</a> <code>main</code> <img alt="main"></p>';
  expect(linkerOf('en')(html)).toBe(html);
  expect(linkerOf('en')(`${html}<p>main</p>`)).toMatch(/<p><a class="term"[^>]+>main<\/a><\/p>$/);
});

test('the terms of a line are those it uses, in their order', () => {
  expect(termsIn('BG/NBD for the main ones', TERMS, 'en')).toEqual(['bg-nbd', 'main']);
  expect(termsIn('nothing here', TERMS, 'en')).toEqual([]);
});
