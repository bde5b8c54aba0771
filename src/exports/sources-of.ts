import { stepInWords } from '../wording/report/next-step.ts';
import type { DocumentLanguage } from './document-language.ts';
import type { LeavingReport } from './leaving-report.ts';

/** How many gaps the slides speak of in full. */
export const SPOKEN_OF = 5;

/** The sources of the first steps, then those for and against the practices behind them, each once: of the gaps the slides speak of. */
export function sourcesOf(
  { report, assessment }: LeavingReport,
  language: DocumentLanguage,
): readonly string[] {
  const spoken = report.gaps.filter(({ priority }) => priority > 0).slice(0, SPOKEN_OF);
  const ofSteps = spoken.flatMap((gap) => stepInWords(language, gap, assessment)?.sources ?? []);
  const ofPractices = spoken.flatMap(({ practice }) => {
    const { supports, contrary } = language.practices[practice].evidence;
    return [...supports, ...contrary];
  });
  return [...new Set([...ofSteps, ...ofPractices])].filter((id) => language.sources[id]);
}

/** “Sources: …” for a speaker's notes; nothing without sources. */
export function sourcesLine(ids: readonly string[], { t, sources }: DocumentLanguage): string[] {
  const known = ids.flatMap((id) => sources[id]?.text ?? []);
  return known.length === 0 ? [] : [`${t.deck.sources.label}${t.common.colon}${known.join(' · ')}`];
}
