import { PROOF_EXPECTED_FROM } from '../../domain/model/answer.ts';
import { fill } from '../../i18n/words.ts';
import type { ReportLanguage } from './report-language.ts';

/** What each mark of the profile stands for. */
export function profileMarks({
  t,
}: Pick<ReportLanguage, 't'>): Readonly<Record<'supported' | 'declared' | 'target', string>> {
  const { supported, declared, target } = t.report.profile;
  const level = t.common.level[PROOF_EXPECTED_FROM] ?? '';
  return { supported: fill(supported, { level }), declared, target };
}
