import { useEffect, useRef } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import { byOwner } from '../../domain/model/owners.ts';
import { ownerPlaceIn } from '../../flows/sending/owner-link.ts';
import { count, fill } from '../../i18n/words.ts';
import { readFragment } from '../../stores/browser/address.ts';
import { ReplyButton } from '../reply/ReplyButton.tsx';
import { DecisionLine } from '../report/BoardLines.tsx';
import { useReportText } from '../text/report-text.ts';

/** At the head of a shared report: what was decided, by owner, those of the link's owner open, and the way to answer. */
export function ByOwner({ assessment }: { readonly assessment: Assessment }) {
  const { locale, t } = useReportText();
  const { owners: words } = t.share.opening;
  const groups = byOwner(assessment.decisions ?? []);
  const place = ownerPlaceIn(readFragment());
  const mine = place === undefined ? undefined : groups[place];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (mine) heading.current?.focus();
  }, [mine?.owner]);
  return (
    <section className="by-owner no-print" aria-labelledby="by-owner">
      {groups.length > 0 && (
        <h2 id="by-owner" ref={heading} tabIndex={-1}>
          {mine?.owner ? fill(words.yours, { owner: mine.owner }) : words.title}
        </h2>
      )}
      {groups.map((group) => (
        <details key={group.owner} open={group === mine}>
          <summary>
            <bdi>{group.owner || words.nobody}</bdi>
            {t.common.colon}
            {count(locale, words.actions, group.decisions.length)}
          </summary>
          <ul className="rows">
            {group.decisions.map((decision, at) => (
              <li key={at}>
                <DecisionLine decision={decision} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p>
        <ReplyButton assessment={assessment} owner={mine?.owner} />
      </p>
    </section>
  );
}
