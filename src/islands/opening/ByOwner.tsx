import { useLayoutEffect, useRef } from 'react';
import type { Assessment, Decision } from '../../domain/model/assessment.ts';
import { byOwner, type Owned } from '../../domain/model/owners.ts';
import { ownerPlaceIn } from '../../flows/sending/owner-link.ts';
import { count, fill } from '../../i18n/words.ts';
import { readFragment } from '../../stores/browser/address.ts';
import { DecisionLine } from '../report/BoardLines.tsx';
import { useReportText } from '../text/report-text.ts';

/** What was decided with the owner whose link was opened; undefined when it is nobody's. */
export function ownedBy(assessment: Assessment): Owned | undefined {
  const place = ownerPlaceIn(readFragment());
  return place === undefined ? undefined : byOwner(assessment.decisions ?? [])[place];
}

/** At the head of a shared report: what was decided, by owner; those of the link's owner stand open, above the others. */
export function ByOwner({ assessment }: { readonly assessment: Assessment }) {
  const { locale, t } = useReportText();
  const { owners: words } = t.share.opening;
  const groups = byOwner(assessment.decisions ?? []);
  const mine = ownedBy(assessment);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (mine) heading.current?.focus();
  }, [mine?.owner]);
  return (
    <>
      {groups.length > 0 && (
        <details className="by-owner">
          <summary>{words.title}</summary>
          {groups.map(({ owner, decisions }) => (
            <section key={owner}>
              <h2>
                <bdi>{owner || words.nobody}</bdi>
                {t.common.colon}
                {count(locale, words.actions, decisions.length)}
              </h2>
              <Decisions of={decisions} />
            </section>
          ))}
        </details>
      )}
      {mine && (
        <section className="by-owner by-owner-own" aria-labelledby="by-owner">
          <h2 id="by-owner" ref={heading} tabIndex={-1}>
            {mine.owner ? fill(words.yours, { owner: mine.owner }) : words.nobody}
          </h2>
          <Decisions of={mine.decisions} />
        </section>
      )}
    </>
  );
}

function Decisions({ of }: { readonly of: readonly Decision[] }) {
  return (
    <ul className="rows">
      {of.map((decision, at) => (
        <li key={at}>
          <DecisionLine decision={decision} />
        </li>
      ))}
    </ul>
  );
}
