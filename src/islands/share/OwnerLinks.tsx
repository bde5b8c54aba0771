import { useCopy } from '../../components/parts/use-copy.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { byOwner } from '../../domain/model/owners.ts';
import { ownerLink } from '../../flows/sending/owner-link.ts';
import { count, fill } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly decisions: Assessment['decisions'];
  /** The link of the report, with its actions; empty until it is made. */
  readonly link: string;
}

/** A link for each owner: the same report, opened at their actions, with the way to answer. */
export function OwnerLinks({ decisions = [], link }: Props) {
  const { locale, t } = useReportText();
  const { dialog, opening } = t.share;
  const { owners: words } = dialog;
  const [said, copy] = useCopy(dialog.refused);
  const named = byOwner(decisions).filter(({ owner }) => owner !== '');
  if (named.length === 0 || link === '') return null;
  return (
    <section>
      <h3>{words.title}</h3>
      <p className="hint">{words.hint}</p>
      <ul className="rows">
        {named.map(({ owner, decisions: own }, place) => (
          <li key={owner} className="row-line">
            <span>
              <bdi>{owner}</bdi>
              {t.common.colon}
              {count(locale, opening.owners.actions, own.length)}
            </span>
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={() =>
                copy(
                  fill(words.message, {
                    owner,
                    actions: count(locale, opening.owners.actions, own.length),
                    link: ownerLink(link, place),
                  }),
                  fill(words.copied, { owner }),
                )
              }
            >
              {words.copy}
              <span className="hidden-visually">{` (${owner})`}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}
