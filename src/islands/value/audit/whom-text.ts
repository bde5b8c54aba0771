import type { WhomLanguage } from '../../../wording/value/audit/whom.ts';
import { useLabText } from '../lab-text.ts';

/** The words and figures of whom to be centric for. */
export function useWhomText(): WhomLanguage {
  const { locale, t, format, hasAmounts } = useLabText();
  return { locale, t: t.whom, unknown: t.unknown, format, hasAmounts };
}
