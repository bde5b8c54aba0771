import type { Failure } from '../../flows/comparing/gather.ts';
import { grouped } from '../../i18n/grouped.ts';
import { count, fill } from '../../i18n/words.ts';
import { useCompareText } from './compare-text.ts';

const SHOWN_AT_ONCE = 6;

interface Props {
  readonly failures: readonly Failure[];
  readonly onForget: () => void;
}

/** What gave nothing to compare, each by its name and with its reason; many are folded. */
export function Failures({ failures, onForget }: Props) {
  const { locale, t } = useCompareText();
  const { failed } = t.compare;
  const title = count(locale, failed.title, failures.length);
  const lines = failures.map(({ key, name, why, params }) => (
    <li key={key}>
      <bdi className="compare-name">
        <b>{name}</b>
      </bdi>
      <br />
      {fill(failed.why[why], grouped(locale, params))}
    </li>
  ));
  return (
    <div role="status">
      {failures.length > 0 && (
        <section className="notice notice-warn">
          <h3>{title}</h3>
          <ul>{lines.slice(0, SHOWN_AT_ONCE)}</ul>
          {lines.length > SHOWN_AT_ONCE && (
            <details>
              <summary>{title}</summary>
              <ul>{lines.slice(SHOWN_AT_ONCE)}</ul>
            </details>
          )}
          <button type="button" className="button-text" onClick={onForget}>
            {failed.forget}
          </button>
        </section>
      )}
    </div>
  );
}
