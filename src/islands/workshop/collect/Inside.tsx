import { useLocale, useText } from '../../../components/parts/text.ts';
import { expectedOf, type WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { count, thousands } from '../../../i18n/words.ts';

interface Props {
  readonly copy: WorkingCopy;
}

/** How many are in, and of how many; what is seen of them, and what is not. */
export function Inside({ copy }: Props) {
  const locale = useLocale();
  const { inside: t } = useText('collect');
  const { inside, expected } = expectedOf(copy);
  return (
    <>
      <p className="collect-inside" role="status">
        {expected === null
          ? count(locale, t.open, inside)
          : count(locale, t.of, inside, { of: thousands(locale, expected) })}
      </p>
      {expected !== null && <progress max={expected} value={Math.min(inside, expected)} aria-hidden="true" />}
      {expected !== null && inside === expected && <p>{t.all}</p>}
      {expected !== null && inside > expected && <p>{count(locale, t.more, inside - expected)}</p>}
      <p className="small quiet measure">
        {!copy.invitation.named && `${t.anonymous} `}
        {t.hidden}
      </p>
    </>
  );
}
