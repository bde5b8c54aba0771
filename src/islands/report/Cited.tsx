import { BETWEEN_CLAUSES } from '../../i18n/conventions.ts';
import { pathOf } from '../../i18n/locale.ts';
import type { CitedPieces } from '../../playbook/report-words.ts';
import { useReportText } from '../text/report-text.ts';

/** Links to sources in one pair of brackets. */
export function Citation({ ids }: { readonly ids: readonly string[] }) {
  const { locale, sources, rest } = useReportText();
  if (rest === 'coming') return null;
  return (
    <span className="cite">
      {'('}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && BETWEEN_CLAUSES[locale]}
          <a href={`${pathOf(locale, 'sources')}#${id}`}>{sources[id]?.label ?? id}</a>
        </span>
      ))}
      {')'}
    </span>
  );
}

/** A text of the playbook with its citations as links. */
export function Cited({ pieces }: { readonly pieces: CitedPieces }) {
  return (
    <>
      {pieces.map((piece, at) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={at}>
            {' '}
            <Citation ids={piece} />
          </span>
        ),
      )}
    </>
  );
}
