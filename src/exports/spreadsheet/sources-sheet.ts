import { practiceOf } from '../../domain/model/model.ts';
import { stepInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The sources of every practice with something left to do, a row for each part they play. */
export function sourcesSheet(
  { report, assessment }: LeavingReport,
  language: DocumentLanguage,
): Sheet | undefined {
  const { t, practices, sources } = language;
  const { columns, sheets, role } = t.spreadsheet;
  const open = report.gaps.filter(({ priority }) => priority > 0);
  const rows = open.flatMap((gap) => {
    const { supports, contrary } = practiceOf(gap.practice);
    const step = stepInWords(language, gap, assessment);
    const parts = [
      ['step', step?.sources ?? []],
      ['supports', supports],
      ['contrary', contrary],
    ] as const;
    return parts.flatMap(([part, ids]) =>
      ids.flatMap((id) => {
        const source = sources[id];
        return source ? [{ practice: gap.practice, part, source }] : [];
      }),
    );
  });
  type Row = (typeof rows)[number];
  if (rows.length === 0) return undefined;
  return sheetOf(
    sheets.sources,
    [
      { title: columns.practice, width: 36, cell: ({ practice }: Row) => practices[practice].title },
      { title: columns.part, width: 22, cell: ({ part }: Row) => role[part] },
      { title: columns.source, width: 100, cell: ({ source }: Row) => source.text },
      { title: columns.kind, width: 22, cell: ({ source }: Row) => t.common.researchKind[source.kind] },
    ],
    rows,
    1,
  );
}
