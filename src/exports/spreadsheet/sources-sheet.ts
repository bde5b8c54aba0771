import { BETWEEN_CLAUSES } from '../../i18n/conventions.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { SOURCE_ROLES, sourceRolesOf } from '../source-roles.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The sources of every practice with something left to do, each once, with what it is cited for and the practices it stands for. */
export function sourcesSheet(leaving: LeavingReport, language: DocumentLanguage): Sheet | undefined {
  const { locale, t, practices, sources } = language;
  const { columns, sheets, role } = t.spreadsheet;
  const rows = [...sourceRolesOf(leaving, language)]
    .flatMap(([id, roles]) => {
      const source = sources[id];
      return source ? [{ source, roles }] : [];
    })
    .sort((one, other) => one.source.text.localeCompare(other.source.text, locale));
  type Row = (typeof rows)[number];
  if (rows.length === 0) return undefined;
  const citedFor = ({ roles }: Row) =>
    SOURCE_ROLES.filter((part) => roles[part].length > 0).map((part) => {
      const titles = roles[part].map((id) => practices[id].title);
      return `${role[part]}${t.common.colon}${titles.join(BETWEEN_CLAUSES[locale])}`;
    });
  return sheetOf(
    sheets.sources,
    [
      { title: columns.source, width: 136, cell: ({ source }: Row) => source.text },
      { title: columns.kind, width: 18, cell: ({ source }: Row) => t.common.researchKind[source.kind] },
      { title: columns.part, width: 60, cell: (row: Row) => citedFor(row).join('\n') },
    ],
    rows,
    1,
  );
}
