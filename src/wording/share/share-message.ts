import type { ResultPart } from '../../domain/workshop/result-parts.ts';
import { date, fill } from '../../i18n/words.ts';
import { marks } from '../model-mark.ts';
import type { Shareable, SharingLanguage } from './shareable.ts';

/** What is sent: the report's day, what is ticked, whether it is under a password, and the link. */
export interface SentReport {
  readonly date: string;
  readonly parts: readonly ResultPart[];
  readonly isLocked: boolean;
  readonly link: string;
}

/** The message that carries a report's link; a workshop's begins with what the room decided. Under a password it says nothing of what the link holds, not even its day. */
export function shareMessage(
  text: SharingLanguage,
  { headlineWith, decidedWith }: Pick<Shareable, 'headlineWith' | 'decidedWith'>,
  { date: day, parts, isLocked, link }: SentReport,
): string {
  const { dialog } = text.t.share;
  if (isLocked) return fill(dialog.textLocked, { link });
  const lines = decidedWith(parts);
  const decided = lines.length > 0 ? `\n${[text.t.report.summary.decisions, ...lines].join('\n')}\n\n` : '';
  const said = fill(dialog.text, {
    date: date(text.locale, day),
    decided,
    headline: headlineWith(parts),
    link,
  });
  return [said, ...marks(text)].join('\n\n');
}
