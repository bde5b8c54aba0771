import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import type { Item } from '../../../flows/collecting/take-in.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count, fill } from '../../../i18n/words.ts';
import { $workshops, receiveReply, type SavedWorkshop } from '../../../stores/workshops.ts';
import { isTold, sentenceOf, sumOf } from '../../../wording/workshop/taken.ts';

const SHOWN_AT_ONCE = 50;
/** Enough to find a link again; whole, it could be read by whoever looks over one’s shoulder. In characters. */
const TEXT_SHOWN = 24;

interface Props {
  readonly locale: Locale;
  readonly t: Messages['collect'];
  readonly copy: WorkingCopy;
  /** What was handed in last; undefined when nothing was. */
  readonly items: readonly Item[] | undefined;
  readonly onClose: () => void;
}

/** One line, and how many times the same was handed in. */
interface Line {
  readonly item: Item;
  readonly text: string;
  readonly sentence: string;
  readonly home: SavedWorkshop | undefined;
  times: number;
}

/** What came of the last paste, drop or run of codes: counted, then said one by one, nothing left out. */
export function Taken({ locale, t, copy, items, onClose }: Props) {
  const workshops = useStore($workshops);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const lines = useMemo(() => {
    const byText = new Map<string, Line>();
    for (const item of items ?? []) {
      if (!isTold(item)) continue;
      const home = homeOf(item, workshops);
      const sentence = sentenceOf(locale, t, copy, item, home?.name);
      const key = `${item.text} ${sentence}`;
      const same = byText.get(key);
      if (same) same.times += 1;
      else byText.set(key, { item, text: item.text, sentence, home, times: 1 });
    }
    return [...byText.values()];
  }, [items, copy, workshops]);

  const rest = lines.length - shown;
  return (
    <section className="collect-taken" aria-label={t.taken.title} hidden={!items}>
      <p role="status" className="collect-sum measure">
        {items && sumOf(locale, t, items)}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, shown).map(({ item, text, sentence, home, times }) => (
            <li key={`${text} ${sentence}`}>
              {text !== '' && (
                <>
                  <bdi className="collect-text">{textShown(item)}</bdi>{' '}
                </>
              )}
              {times > 1 && <span className="tag">{fill(t.taken.times, { n: times })}</span>} {sentence}{' '}
              {home && item.kind === 'taken' && <TakeThere t={t.taken} home={home} item={item} />}
            </li>
          ))}
        </ul>
      )}
      <p className="cluster">
        {rest > 0 && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => setShown(shown + SHOWN_AT_ONCE)}
          >
            {count(locale, t.taken.rest, rest)}
          </button>
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

/** What was handed in: a file’s name whole, a link or code as it begins. */
function textShown({ kind, text }: Item): string {
  const isWhole = kind === 'file' || kind === 'merged' || text.length <= TEXT_SHOWN;
  return isWhole ? text : `${text.slice(0, TEXT_SHOWN)}…`;
}

/** The workshop of this device that a reply to another workshop is for. */
function homeOf(item: Item, workshops: readonly SavedWorkshop[]): SavedWorkshop | undefined {
  if (item.kind !== 'taken' || item.outcome.is !== 'other-workshop') return undefined;
  const { workshop } = item.reply;
  return workshops.find(({ file }) => file.invitation.workshop === workshop);
}

interface ThereProps {
  readonly t: Messages['collect']['taken'];
  readonly home: SavedWorkshop;
  readonly item: Extract<Item, { kind: 'taken' }>;
}

/** Hands a reply to the workshop it is for. */
function TakeThere({ t, home, item }: ThereProps) {
  const [said, setSaid] = useState('');
  if (said !== '') return <span role="status">{said}</span>;
  return (
    <button
      type="button"
      className="button-text"
      onClick={() => {
        const outcome = receiveReply(home.id, item.reply, { how: 'link' });
        setSaid(fill(outcome?.key === undefined ? t.thereNot : t.thereDone, { name: home.name }));
      }}
    >
      {t.there}
    </button>
  );
}
