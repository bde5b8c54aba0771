import type { AuditLanguage } from '../../../wording/value/audit/audit-language.ts';
import { useLabText } from '../lab-text.ts';

/** The words and figures of the five views. */
export function useAuditText(): AuditLanguage {
  const { locale, t, format } = useLabText();
  return { locale, t: t.audit, format };
}
