import type { Decision } from '../../domain/model/assessment.ts';
import { date, fill } from '../../i18n/words.ts';
import type { ReportLanguage } from './report-language.ts';

/** What a decision says, whoever wrote it: the words of its step in the reader's language, or its own. */
export interface DecisionInWords {
  readonly action: string;
  readonly indicator: string;
}

/** Puts a decision in words. Empty where it says nothing. */
export function decisionInWords(
  { practices }: Pick<ReportLanguage, 'practices'>,
  { action = '', indicator, step }: Decision,
): DecisionInWords {
  const taken = step && practices[step.practice].steps[step.level - 1];
  return { action: taken?.action ?? action, indicator: indicator ?? taken?.indicator ?? '' };
}

/** “under way”; empty for a decision that is open. */
export function statusInWords({ t }: Pick<ReportLanguage, 't'>, status: Decision['status']): string {
  return status && status !== 'open' ? t.report.board.progress[status] : '';
}

/** “under way”, and what shows that it is done; empty for one that is open and has no proof. */
export function progressInWords({ t }: Pick<ReportLanguage, 't'>, { status, proof }: Decision): string {
  const shown = proof && proof.kind !== 'none' ? (proof.name ?? t.common.proof[proof.kind]) : '';
  return [statusInWords({ t }, status), shown].filter(Boolean).join(t.common.colon);
}

/** “taken on by Claire, 28 November 2026”, “handed back by Claire, 28 November 2026: not my team”. */
export function answeredInWords(
  { locale, t }: Pick<ReportLanguage, 'locale' | 't'>,
  { verdict, by = '', date: day, reason = '' }: NonNullable<Decision['answered']>,
): string {
  const words = t.report.board.answered[verdict];
  const said = fill(by === '' ? words.unnamed : words.named, { by, date: date(locale, day) });
  return reason === '' ? said : `${said}${t.common.colon}${reason}`;
}
