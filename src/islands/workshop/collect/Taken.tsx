import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import { MoreRows } from '../../../components/parts/MoreRows.tsx';
import { useLocale, useText } from '../../../components/parts/text.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import type { HandedIn } from '../../../flows/collecting/handed-in.ts';
import { homeOf, linesOf, textShown } from '../../../flows/collecting/taken-lines.ts';
import { grouped } from '../../../i18n/grouped.ts';
import { count, fill } from '../../../i18n/words.ts';
import { $workshops } from '../../../stores/workshops.ts';
import { isTold, senderText, sentenceOf, sumOf } from '../../../wording/workshop/taken.ts';
import { TakeHome } from './TakeHome.tsx';

const SHOWN_AT_ONCE = 50;

interface Props {
  readonly copy: WorkingCopy;
  /** What was handed in last; undefined when nothing was. */
  readonly items: readonly HandedIn[] | undefined;
  readonly onClose: () => void;
}

/** What came of the last paste, drop or run of codes: counted, then said one by one, nothing left out. */
export function Taken({ copy, items, onClose }: Props) {
  const locale = useLocale();
  const t = useText('collect');
  const workshops = useStore($workshops);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const lines = useMemo(() => linesOf((items ?? []).filter(isTold)), [items]);

  const rest = lines.length - shown;
  return (
    <section className="collect-taken" aria-label={t.taken.title} hidden={!items}>
      <p role="status" className="collect-sum measure">
        {items && sumOf(locale, t, items)}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, shown).map(({ key, item, times }) => (
            <li key={key}>
              {item.sender && (
                <>
                  <bdi className="collect-who">{senderText(locale, item.sender)}</bdi>{' '}
                </>
              )}
              {item.text !== '' && (
                <>
                  <bdi className="collect-text">{textShown(item)}</bdi>{' '}
                </>
              )}
              {times > 1 && <span className="tag">{fill(t.taken.times, grouped(locale, { n: times }))}</span>}{' '}
              {sentenceOf(locale, t, copy, item, homeOf(item, workshops)?.name)}{' '}
              <TakeHome item={item} home={homeOf(item, workshops)} />
            </li>
          ))}
        </ul>
      )}
      <p className="cluster">
        {rest > 0 && (
          <MoreRows
            label={count(locale, t.taken.rest, rest)}
            onMore={() => setShown(shown + SHOWN_AT_ONCE)}
          />
        )}
        {items && (
          <button type="button" className="button-text" onClick={onClose}>
            {t.taken.close}
          </button>
        )}
      </p>
    </section>
  );
}
