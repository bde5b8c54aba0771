import '../../../components/parts/early-input.ts';
import { useCallback, useId, useRef, useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { MoreRows } from '../../../components/parts/MoreRows.tsx';
import { type Said, SaidAndUndo } from '../../../components/parts/SaidAndUndo.tsx';
import { useLocale, useText } from '../../../components/parts/text.ts';
import type { KeptReply } from '../../../domain/workshop/working-copy.ts';
import { askedIn } from '../../../domain/workshop/workshop.ts';
import { takeAway, takeBack } from '../../../flows/collecting/settle.ts';
import { grouped } from '../../../i18n/grouped.ts';
import { count, fill } from '../../../i18n/words.ts';
import { TYPED_AT_MOST } from '../../../share/format/limits.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { labelOf } from '../../../wording/workshop/reply-label.ts';
import { ReplyRow } from './ReplyRow.tsx';

const SHOWN_AT_ONCE = 50;

interface Props {
  readonly saved: FacilitatedWorkshop;
}

/** Who is in: names or numbers, groups, and how each came. No answer is shown. */
export function ReplyRows({ saved }: Props) {
  const locale = useLocale();
  const { rows: t } = useText('collect');
  const id = useId();
  const { id: workshop, file: copy } = saved;
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const remove = useCallback(
    (reply: KeptReply) => {
      takeAway(workshop, reply);
      setSaid({
        text: fill(t.removed, { label: labelOf(t, reply) }),
        undo: () => {
          takeBack(workshop, [reply]);
          setSaid({ text: count(locale, t.restored, 1) });
          heading.current?.focus();
        },
      });
      heading.current?.focus();
    },
    [workshop, t, locale],
  );
  const say = useCallback((text: string) => setSaid({ text }), []);

  const sought = wanted.trim().toLocaleLowerCase(locale);
  const found = copy.replies.filter(({ label }) => label.toLocaleLowerCase(locale).includes(sought));
  const rest = found.length - shown;
  return (
    <section className="collect-rows" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t.title}
      </h3>
      <SaidAndUndo said={said} undo={t.undo} />
      {copy.replies.length === 0 && <p>{t.none}</p>}
      {copy.replies.length > SHOWN_AT_ONCE && (
        <Field label={t.find}>
          {(control) => (
            <input
              {...control}
              type="search"
              maxLength={TYPED_AT_MOST}
              value={wanted}
              onInput={({ currentTarget }) => setWanted(currentTarget.value)}
            />
          )}
        </Field>
      )}
      <ul>
        {found.slice(0, shown).map((reply) => (
          <ReplyRow
            key={reply.key}
            workshop={workshop}
            reply={reply}
            invitation={copy.invitation}
            asked={askedIn(copy.invitation).length}
            onRemove={remove}
            onSaid={say}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p className="cluster">
          {fill(t.shown, grouped(locale, { n: shown, all: found.length }))}
          <MoreRows
            label={count(locale, t.showMore, Math.min(rest, SHOWN_AT_ONCE))}
            onMore={() => setShown(shown + SHOWN_AT_ONCE)}
          />
        </p>
      )}
    </section>
  );
}
