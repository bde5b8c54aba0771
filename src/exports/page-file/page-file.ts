import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { tagOf } from '../../i18n/tag.ts';
import { date } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { chartPictures } from '../charts/charts.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { Block } from '../docx/blocks.ts';
import { oneLine } from '../harmless-text.ts';
import { themeOf } from '../house-theme.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { gaps } from '../word-report/gaps.ts';
import { customers, grounds, unknown } from '../word-report/grounds.ts';
import { opening } from '../word-report/opening.ts';
import { axes } from '../word-report/profile.ts';
import { roadmap } from '../word-report/roadmap.ts';
import { room } from '../word-report/room.ts';
import { blocksHtml } from './blocks-html.ts';
import { type Html, said, tag } from './html.ts';
import { pageStyles } from './page-styles.ts';
import { profileHtml } from './profile-html.ts';

const TITLE_AT_MOST = 90;
/** The headings that parts of the page begin with. */
const TOP = 1;
/** No script, nothing fetched, nothing sent, whatever is written on the page. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A part of the page under its heading. */
interface PagePart {
  readonly title: string;
  readonly content: Html;
}

/** Blocks cut at their first headings. What comes before the first is no part. */
function partsOf(blocks: readonly Block[]): readonly PagePart[] {
  const starts = blocks.flatMap((block, at) => (isTop(block) ? [at] : []));
  return starts.flatMap((start, at) => {
    const head = blocks[start];
    if (head?.kind !== 'heading') return [];
    return [{ title: head.text, content: blocksHtml(blocks.slice(start + 1, starts[at + 1])) }];
  });
}

const isTop = (block: Block) => block.kind === 'heading' && block.level === TOP;

function headOf(leaving: LeavingReport, language: DocumentLanguage, style: HouseStyle): Html {
  const { locale, t } = language;
  const { scope, date: day } = leaving.report;
  const title = inLine([oneLine(scope ?? t.report.title, TITLE_AT_MOST), date(locale, day)]);
  return tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'author', content: oneLine(style.name ?? '') || t.common.brand }),
    tag('title', {}, said(title)),
    tag('style', {}, pageStyles(themeOf(style).colours)),
  );
}

function houseHtml({ logo, name = '' }: HouseStyle): Html {
  if (!logo && !name) return '';
  const image = logo && tag('img', { src: `data:image/${logo.type};base64,${logo.data}`, alt: '' });
  return tag('header', { class: 'house' }, tag('bdi', {}, said(oneLine(name))), image);
}

/** The parts of the report, in their order, with the charts that no table of theirs says. */
function allParts(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle,
): readonly PagePart[] {
  const { t } = language;
  const charts = chartPictures(leaving, language, style);
  const withChart = (kind: keyof typeof t.documents.chart, parts: readonly PagePart[]) => {
    const chart = charts.find(({ name }) => name === t.documents.chart[kind]);
    const figure = chart ? tag('figure', { tabindex: 0 }, chart.svg.slice(chart.svg.indexOf('<svg'))) : '';
    return parts.map(({ title, content }) => ({ title, content: content + figure }));
  };
  const parts = (blocks: (leaving: LeavingReport, language: DocumentLanguage) => readonly Block[]) =>
    partsOf(blocks(leaving, language));
  const decided = parts(roadmap);
  const left = decided.length > 0 ? parts(gaps) : withChart('plan', parts(gaps));
  const isOfRoom = groupOf(leaving) !== undefined;
  return [
    ...partsOf(opening(leaving, language, oneLine(style.name ?? ''))),
    ...(isOfRoom ? [...withChart('votes', parts(room)), ...left] : []),
    ...withChart('plan', decided),
    { title: t.report.profile.title, content: profileHtml(leaving, language) },
    ...parts(axes),
    ...(isOfRoom ? [] : left),
    ...parts(unknown),
    ...parts(customers),
    ...parts(grounds),
  ];
}

function contentsHtml(parts: readonly PagePart[], title: string): Html {
  const links = parts.map((part, at) =>
    tag('li', {}, tag('a', { href: `#part-${at + 1}` }, said(part.title))),
  );
  return tag('nav', { 'aria-label': title }, tag('b', {}, said(title)), tag('ul', {}, ...links));
}

/** The report as one page that opens anywhere: all it shows is in it, in the style of a house; it runs and fetches nothing. */
export function writeReportPage(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle = {},
): string {
  const { locale, t } = language;
  const before = opening(leaving, language, oneLine(style.name ?? ''));
  const parts = allParts(leaving, language, style);
  const sections = parts.map(({ title, content }, at) =>
    tag('section', {}, tag('h2', { id: `part-${at + 1}` }, said(title)), content),
  );
  const closing = oneLine(style.closing ?? '');
  const main = tag(
    'main',
    {},
    blocksHtml(before.slice(0, before.findIndex(isTop))),
    contentsHtml(parts, t.report.contents),
    ...sections,
    closing === '' ? '' : tag('p', { class: 'lead' }, tag('bdi', {}, said(closing))),
  );
  const foot = oneLine(style.footer ?? '') || t.common.brand;
  const footer = tag(
    'footer',
    {},
    tag('p', {}, tag('bdi', {}, said(foot))),
    tag('p', {}, said(t.documents.pageNote)),
  );
  const body = tag('body', {}, houseHtml(style), main, footer);
  return `<!doctype html>\n${tag('html', { lang: tagOf(locale) }, headOf(leaving, language, style), body)}\n`;
}
