import { count, fill } from '../../../i18n/words.ts';
import type { Retention } from '../../../value/audit/what-if.ts';
import type { Outlook } from '../../../value/outlook.ts';
import { signedShare } from './audit-language.ts';
import type { WhomLanguage } from './whom.ts';

/** What customers would be worth with one thing changed, a sentence each. */
export function whatIfSentences(
  text: WhomLanguage,
  { economics, total, variations }: Pick<Outlook, 'economics' | 'total' | 'variations'>,
  retention: Retention | null,
): readonly string[] {
  const { locale, t, format } = text;
  const changeTo = (value: number) => ({
    value: format.money(value),
    change: signedShare(text, total > 0 ? value / total - 1 : 0),
  });
  // The margin first: its sentence says of what the others speak.
  const ordered = ['margin', 'yearlyRate', 'months'].flatMap((name) =>
    variations.filter(({ changed: one }) => one === name),
  );
  const changed = ordered
    .filter(({ economics: other, changed: name }) => other[name] !== economics[name])
    .map(({ changed: name, economics: other, total: value }) => {
      const changes = changeTo(value);
      if (name === 'months')
        return count(locale, t.whatIf.months, other.months, { given: economics.months, ...changes });
      const [given, set] = [economics[name], other[name]].map(format.share) as [string, string];
      return fill(t.whatIf[name], { given, other: set, ...changes });
    });
  if (!retention) return changed;
  const kept = {
    kept: format.share(retention.kept),
    better: format.share(retention.better),
    ...changeTo(total * (retention.improved / retention.total)),
  };
  return [...changed, fill(t.whatIf.retention, kept)];
}
