import { expect, test } from 'vitest';
import { formatBibliography, labelOf } from '../../src/playbook/bibliography.ts';
import { citedHtml, citedIn, linkCitations, withoutCitations } from '../../src/playbook/cited-text.ts';
import { SOURCES } from '../content/content-files.ts';

/** With a DOI, without a date, of two authors, of many. `test/site/sources-pages.test.ts` holds all as they are built. */
const FEW = SOURCES.filter(({ id }) =>
  ['frank-2020', 'process-pattern', 'rust-2000', 'dixon-2010'].includes(id),
);
const french = formatBibliography(FEW, 'fr');
const english = formatBibliography(FEW, 'en');

test('a source is formatted in APA style in both languages', () => {
  for (const references of [french, english]) {
    expect([...references.keys()]).toEqual(FEW.map(({ id }) => id));
  }
  expect(english.get('frank-2020')?.text).toBe(
    'Frank, L., Poll, R., Röglinger, M., & Rupprecht, L. (2020). Design heuristics for customer-centric business processes. Business Process Management Journal, 26(6), 1283–1305. https://doi.org/10.1108/BPMJ-06-2019-0257',
  );
  expect(english.get('process-pattern')?.text).toContain('(n.d.)');
  expect(french.get('process-pattern')?.text).toContain('(s.');
});

test('a DOI in a reference is a link', () => {
  expect(english.get('frank-2020')?.html).toContain('href="https://doi.org/10.1108/BPMJ-06-2019-0257"');
});

test('a citation is labelled by author and year as the language does', () => {
  const rust = SOURCES.find(({ id }) => id === 'rust-2000');
  if (!rust) throw new Error('rust-2000 is missing');
  expect(labelOf(rust, 'en')).toBe('Rust & Oliver, 2000');
  expect(labelOf(rust, 'fr')).toBe('Rust et Oliver, 2000');
});

test('citations become links to the sources in the same language, neighbours in one bracket', () => {
  const html = citedHtml('So they say [@dixon-2010] [@rust-2000].', english, 'en');
  expect(html).toBe(
    'So they say <span class="cite">(<a href="/en/sources/#dixon-2010">Dixon et\u00a0al., 2010</a>; <a href="/en/sources/#rust-2000">Rust &amp; Oliver, 2000</a>)</span>.',
  );
});

test('text around citations is escaped, and a citation of nothing fails', () => {
  expect(citedHtml('a < b & "c"', english, 'en')).toBe('a &lt; b &amp; &quot;c&quot;');
  expect(() => citedHtml('No such thing [@nobody-1999].', english, 'en')).toThrow(/nobody-1999/);
});

test('no line ends between a figure and its word in French, within a sum or before a tag; what is no prose stays', () => {
  const raw =
    '<p class="a 2 b">30 000 gens en 3 mois : 2 + 8 = 10 <span class="tag">x</span> <code>-n 3 a</code></p>';
  const sum = '2\u00a0+\u00a08\u00a0=\u00a010\u00a0<span';
  const french = linkCitations(raw, english, 'fr');
  expect(french).toContain(`<p class="a 2 b">30 000\u00a0gens en 3\u00a0mois : ${sum}`);
  expect(french).toContain('<code><span>-n</span> 3 a</code>');
  expect(linkCitations(raw, english, 'en')).toContain(`30 000 gens en 3 mois : ${sum}`);
  expect(citedHtml('Roe et al. saw 12 people in 3 weeks.', english, 'en')).toBe(
    'Roe et\u00a0al. saw 12 people in 3\u00a0weeks.',
  );
  expect(citedHtml('sum ÷ rated × 25', english, 'en')).toBe('sum ÷ rated ×\u00a025');
});

test('no line ends in an option or a name with a hyphen that is typed', () => {
  const said = (text: string) => linkCitations(text, english, 'en');
  expect(said('<code>npm run --no-sandbox A,B x-server</code>')).toBe(
    '<code>npm run <span>--no-sandbox</span> A,B <span>x-server</span></code>',
  );
  const long = `<code>${'long-'.repeat(6)}</code>`;
  expect(said(long)).toBe(long);
});

test('citations are read in order, each once, and can be left out', () => {
  expect(citedIn('a [@b-1] c [@d-2][@b-1]')).toEqual(['b-1', 'd-2']);
  expect(withoutCitations('They say so [@b-1] [@d-2].')).toBe('They say so.');
});
