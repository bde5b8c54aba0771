import type { Vote } from '../../domain/workshop/workshop.ts';
import { levelInWords } from '../levels.ts';
import type { ReportLanguage } from '../report/report-language.ts';

/** A level with its number, or the name of a status; empty where nothing is said. */
export function voteInWords({ t }: Pick<ReportLanguage, 't'>, vote: Vote | undefined): string {
  if (vote === undefined) return '';
  return typeof vote === 'number' ? levelInWords(t.common.level, vote) : t.common.state[vote];
}
