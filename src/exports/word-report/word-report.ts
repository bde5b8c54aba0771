import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { bytesIn } from '../../domain/house-style/logo-bytes.ts';
import { tagOf } from '../../i18n/tag.ts';
import { date } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import { marks } from '../../wording/model-mark.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { documentTitle } from '../document-title.ts';
import { type Block, text } from '../docx/blocks.ts';
import { writeDocument } from '../docx/write-document.ts';
import { oneLine } from '../harmless-text.ts';
import { themeOf } from '../house-theme.ts';
import { groupOf, type LeavingReport } from '../leaving-report.ts';
import { gaps } from './gaps.ts';
import { customers, grounds, unknown } from './grounds.ts';
import { opening } from './opening.ts';
import { axes, profile } from './profile.ts';
import { roadmap } from './roadmap.ts';
import { room } from './room.ts';

const HEADER_AT_MOST = 90;
const FOOTER_AT_MOST = 90;
/** Inches a logo takes at most. */
const LOGO = { w: 2.2, h: 0.7 } as const;

function logo({ logo: image, name = '' }: HouseStyle): Block[] {
  const bytes = image && bytesIn(image.data);
  if (!bytes) return [];
  const scale = Math.min(LOGO.w / image.width, LOGO.h / image.height);
  return [
    {
      kind: 'picture',
      bytes,
      type: image.type,
      alt: oneLine(name),
      width: image.width * scale,
      height: image.height * scale,
    },
  ];
}

/** The full report as a DOCX file, in the style of a house. */
export function writeWordReport(
  leaving: LeavingReport,
  language: DocumentLanguage,
  style: HouseStyle = {},
): Uint8Array<ArrayBuffer> {
  const { locale, t } = language;
  const { report } = leaving;
  const scope = oneLine(documentTitle(leaving, language), HEADER_AT_MOST);
  const closing = oneLine(style.closing ?? '');
  return writeDocument({
    blocks: [
      ...logo(style),
      ...opening(leaving, language, oneLine(style.name ?? '')),
      // A room's report goes on with where it disagreed and what settled it, then with its gaps.
      ...(groupOf(leaving)
        ? [...room(leaving, language), ...gaps(leaving, language), ...roadmap(leaving, language)]
        : roadmap(leaving, language)),
      ...profile(leaving, language),
      ...axes(leaving, language),
      ...(groupOf(leaving) ? [] : gaps(leaving, language)),
      ...unknown(leaving, language),
      ...customers(leaving, language),
      ...grounds(leaving, language),
      ...(closing === '' ? [] : [text(closing, 'Lead')]),
    ],
    theme: themeOf(style),
    header: inLine([scope, date(locale, report.date), ...marks(language)]),
    footer: oneLine(style.footer ?? '', FOOTER_AT_MOST) || t.common.brand,
    properties: {
      title: scope,
      author: oneLine(style.name ?? '') || t.common.brand,
      application: t.common.brand,
      date: report.date,
    },
    lang: tagOf(locale),
  });
}
