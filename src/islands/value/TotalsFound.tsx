import type { SummaryColumns, SummaryRole } from '../../value/reader/summary/summary-titles.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly titles: readonly string[];
  readonly columns: SummaryColumns;
}

const ROLES: readonly SummaryRole[] = [
  ...(['customer', 'frequency', 'recency', 'age', 'monetary'] as const),
  ...(['orders', 'first', 'last', 'total'] as const),
];

/** Which column of a file of one row per customer is taken for what. */
export function TotalsFound({ titles, columns }: Props) {
  const { reading, totals } = useLabText().t;
  return (
    <dl className="lab-columns" aria-label={reading.how.found}>
      {ROLES.flatMap((role) => {
        const at = columns[role];
        if (at === undefined) return [];
        return (
          <div key={role}>
            <dt>{totals.role[role]}</dt>
            <dd>{titles[at]}</dd>
          </div>
        );
      })}
    </dl>
  );
}
