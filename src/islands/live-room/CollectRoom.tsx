import { useStore } from '@nanostores/react';
import { useLayoutEffect, useRef } from 'react';
import { AskTwice } from '../../components/parts/AskTwice.tsx';
import { useLocale } from '../../components/parts/text.ts';
import { LEFT_OUT_BY_ROOM } from '../../flows/live-room/lead.ts';
import { liveRoomOf } from '../../flows/live-room/led-here.ts';
import { count, list } from '../../i18n/words.ts';
import type { RoomDoor } from '../../room/state.ts';
import { copyOf } from '../../stores/workshops.ts';
import { RoomLine } from './RoomLine.tsx';
import type { RoomWords } from './room-words.ts';

interface Props {
  readonly id: string;
  readonly words: RoomWords;
}

/** The room while replies come in: how many, what was left out, and its doors. Never who came first. */
export function CollectRoom({ id, words }: Props) {
  const locale = useLocale();
  const { t } = words;
  const room = liveRoomOf(id);
  const { line, door, arrived, inRoom, ignored } = useStore(room.$leading);
  const section = useRef<HTMLElement>(null);
  const isTurned = useRef(false);
  useLayoutEffect(() => {
    const own = section.current;
    return () => {
      // Erased or forgotten: who goes by keys reads on from the title above.
      const isGone = copyOf(id)?.liveRoom === undefined && own?.contains(document.activeElement);
      if (isGone) document.querySelector<HTMLElement>('.collect > h2')?.focus();
    };
  }, [id]);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes to the one that turns it back.
    if (document.activeElement !== document.body || !isTurned.current) return;
    section.current?.querySelector<HTMLElement>('[data-turn="open"], [data-turn="paused"]')?.focus();
  }, [door]);
  const left = LEFT_OUT_BY_ROOM.flatMap((reason) => {
    const n = ignored[reason] ?? 0;
    return n > 0 ? [count(locale, t.collect.reason[reason], n)] : [];
  });
  const turn = (to: RoomDoor, label: string) => (
    <button
      key={to}
      type="button"
      data-turn={to}
      className="button button-quiet button-small"
      disabled={line !== 'on'}
      onClick={() => {
        isTurned.current = true;
        void room.turn(to);
      }}
    >
      {label}
    </button>
  );
  return (
    <section className="live-room" ref={section} aria-labelledby={`${id}-live-room`}>
      <h3 id={`${id}-live-room`}>{t.title}</h3>
      <RoomLine id={id} t={t} />
      <p role="status">
        {count(locale, t.collect.inRoom, inRoom)} {count(locale, t.collect.arrived, arrived)}
      </p>
      {left.length > 0 && (
        <p>
          {t.collect.ignored} {list(locale, left)}.
        </p>
      )}
      <p className="small quiet measure">{t.collect.never}</p>
      <p className="cluster">
        {(line === 'off' || line === 'refused') && (
          <button type="button" className="button button-small" onClick={() => void room.enter()}>
            {t.collect.enter}
          </button>
        )}
        {door === 'open' && [turn('paused', t.collect.pause), turn('locked', t.collect.lock)]}
        {door === 'closed' || turn('closed', t.collect.close)}
        {door === 'open' || turn('open', t.collect.open)}
        <AskTwice
          words={{
            act: t.collect.erase,
            sure: t.collect.sure,
            what: t.collect.eraseWhat,
            cancel: t.collect.cancel,
          }}
          onSure={() => void room.erase()}
        />
      </p>
    </section>
  );
}
