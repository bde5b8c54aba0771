import type { UnreadAnswer } from '../../../flows/collecting-table/table-plan.ts';
import { fill } from '../../../i18n/words.ts';
import { unreadInWords } from '../../../wording/workshop/table-plan.ts';
import type { LoadedText } from '../../text/load-text.ts';

interface Props {
  readonly unread: readonly UnreadAnswer[];
  readonly words: LoadedText;
}

const SHOWN = 20;

/** The answers that say nothing we know: where they are, and how one writes them. */
export function UnreadAnswers({ unread, words }: Props) {
  const { common, formReplies: t } = words.t;
  if (unread.length === 0) return null;
  return (
    <section>
      <h5>{t.unread}</h5>
      <p className="small measure">
        {fill(t.unreadLead, {
          dontKnow: common.state['dont-know'],
          notApplicable: common.state['not-applicable'],
        })}
      </p>
      <ul className="small">
        {unread.slice(0, SHOWN).map((one) => (
          <li key={`${one.letters} ${one.text}`} className="user-text">
            {unreadInWords(words, one)}
          </li>
        ))}
        {unread.length > SHOWN && <li>…</li>}
      </ul>
    </section>
  );
}
