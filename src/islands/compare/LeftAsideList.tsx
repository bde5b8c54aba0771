import { Fragment } from 'react';
import type { UnitLeftAside } from '../../flows/comparing/gather.ts';
import { grouped } from '../../i18n/grouped.ts';
import { count, fill } from '../../i18n/words.ts';
import { useCompareText } from './compare-text.ts';

const NAMED_AT_ONCE = 6;

interface Props {
  readonly leftAside: readonly UnitLeftAside[];
  readonly onForget: () => void;
}

/** What was left aside: each reason, with the names of all it holds for. */
export function LeftAsideList({ leftAside, onForget }: Props) {
  const { locale, t } = useCompareText();
  const { leftAside: words } = t.compare;
  const reasonOf = ({ why, params }: UnitLeftAside) => fill(words.why[why], grouped(locale, params));
  const reasons = [...new Set(leftAside.map(reasonOf))];
  return (
    <div role="status">
      {leftAside.length > 0 && (
        <section className="notice notice-warn">
          <h3>{count(locale, words.title, leftAside.length)}</h3>
          <dl className="compare-aside">
            {reasons.map((reason) => (
              <Fragment key={reason}>
                <dt>{reason}</dt>
                <dd>
                  <Names some={leftAside.filter((one) => reasonOf(one) === reason)} />
                </dd>
              </Fragment>
            ))}
          </dl>
          <button type="button" className="button-text" onClick={onForget}>
            {words.forget}
          </button>
        </section>
      )}
    </div>
  );
}

/** The names of those with one reason; many are folded. */
function Names({ some }: { readonly some: readonly UnitLeftAside[] }) {
  const { locale, t } = useCompareText();
  const list = (of: readonly UnitLeftAside[]) => (
    <ul>
      {of.map(({ key, name }) => (
        <li key={key}>
          <bdi className="compare-name">{name}</bdi>
        </li>
      ))}
    </ul>
  );
  const folded = some.slice(NAMED_AT_ONCE);
  return (
    <>
      {list(some.slice(0, NAMED_AT_ONCE))}
      {folded.length > 0 && (
        <details>
          <summary>{count(locale, t.compare.leftAside.others, folded.length)}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}
