import { type AuditLanguage, auditWords } from '../../../wording/value/audit/audit-language.ts';
import { useLabText } from '../lab-text.ts';

/** The words and figures of the five views. */
export function useAuditText(): AuditLanguage {
  const { locale, t, format, isNumbered } = useLabText();
  return { locale, t: auditWords(t.audit, isNumbered), format };
}
