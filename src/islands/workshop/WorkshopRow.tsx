import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { useLocale, useText } from '../../components/parts/text.ts';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { expectedOf } from '../../domain/workshop/working-copy.ts';
import { addressOfHistory } from '../../flows/comparing/history-address.ts';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { moment } from '../../i18n/moment.ts';
import { count, date, fill, thousands, upright } from '../../i18n/words.ts';
import { eraseWorkshop, type FacilitatedWorkshop } from '../../stores/workshops.ts';
import { eraseWords } from './erase-words.ts';

interface Props {
  readonly saved: FacilitatedWorkshop;
  /** It is the one on the page. */
  readonly isHere: boolean;
  readonly onGo: () => void;
  readonly onRemove: () => void;
  readonly onErased: () => void;
}

/** One workshop of this device: to go on with, put aside, or erase wholly. */
export function WorkshopRow({ saved, isHere, onGo, onRemove, onErased }: Props) {
  const locale = useLocale();
  const { list: t } = useText('workshop');
  const { id, name, file } = saved;
  return (
    <li>
      <h3>
        {name} {isRehearsal(file) && <span className="tag">{t.rehearsal}</span>}
      </h3>
      <p className="small quiet">
        {factsOf(locale, t, saved)} {isHere && <span className="tag">{t.here}</span>}
      </p>
      <p className="cluster">
        {!isHere && (
          <button type="button" className="button button-quiet button-small" onClick={onGo}>
            {t.go} <span className="hidden-visually">{name}</span>
          </button>
        )}
        {file.replies.length > 0 && (
          <a href={`${pathOf(locale, 'compare')}${addressOfHistory(id)}`}>
            {t.compare} <span className="hidden-visually">{name}</span>
          </a>
        )}
        <button type="button" className="button-text" onClick={onRemove}>
          {t.remove} <span className="hidden-visually">{name}</span>
        </button>
        <AskTwice
          words={eraseWords(t)}
          whose={name}
          onSure={() => {
            eraseWorkshop(id);
            onErased();
          }}
        />
      </p>
    </li>
  );
}

function factsOf(
  locale: Locale,
  t: Messages['workshop']['list'],
  { name, file, updated }: FacilitatedWorkshop,
): string {
  const { inside, expected } = expectedOf(file);
  const { scope } = file.invitation;
  return [
    ...(scope === name ? [] : [scope || t.facts.noScope]),
    date(locale, file.date),
    expected === null
      ? count(locale, t.facts.open, inside)
      : count(locale, t.facts.of, inside, { of: thousands(locale, expected) }),
    fill(t.facts.changed, { when: moment(locale, updated) }),
  ]
    .map(upright)
    .join(' · ');
}
