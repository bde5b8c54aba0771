import type { PracticeId } from '../domain/model/model.ts';
import { stepInWords } from '../wording/report/next-step.ts';
import type { DocumentLanguage } from './document-language.ts';
import type { LeavingReport } from './leaving-report.ts';

/** What a source is cited for: the next step of a practice, the practice itself, or what limits it. */
export const SOURCE_ROLES = ['supports', 'contrary', 'step'] as const;
export type SourceRole = (typeof SOURCE_ROLES)[number];

/** The practices a source stands for, by what it is cited for, in the order of the gaps. */
export type PracticesByRole = Readonly<Record<SourceRole, readonly PracticeId[]>>;

/** Each source of the gaps that are open, by its id, with the practices it stands for; each practice once a role. */
export function sourceRolesOf(
  { report, assessment }: LeavingReport,
  language: DocumentLanguage,
): ReadonlyMap<string, PracticesByRole> {
  const roles = new Map<string, Record<SourceRole, PracticeId[]>>();
  for (const gap of report.gaps.filter(({ priority }) => priority > 0)) {
    const { supports, contrary } = language.practices[gap.practice].evidence;
    const cited = { step: stepInWords(language, gap, assessment)?.sources ?? [], supports, contrary };
    for (const role of SOURCE_ROLES) {
      for (const id of new Set(cited[role])) {
        const known = roles.get(id) ?? { step: [], supports: [], contrary: [] };
        known[role].push(gap.practice);
        roles.set(id, known);
      }
    }
  }
  return roles;
}
