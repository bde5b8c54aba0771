import '../../../styles/page/room.css';
import '../../../styles/page/overview.css';
import '../../../styles/page/practice.css';
import '../../../styles/page/votes.css';
import '../../../styles/page/decision.css';
import '../../../styles/page/wall.css';
import { useMemo, useRef, useState } from 'react';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { useOpening } from '../../../components/parts/use-opening.ts';
import { ROOM_URL } from '../../../room/room-url.ts';
import { closeThisWindow, isSecondWindow } from '../../../stores/browser/second-screen.ts';
import { WithHost } from '../../live-room/WithHost.tsx';
import type { PhaseProps } from '../phase-props.ts';
import { useContent } from '../workshop-content.ts';
import { KeyMap } from './KeyMap.tsx';
import { Presenter } from './Presenter.tsx';
import { RoomView } from './RoomView.tsx';
import { type RoomText, RoomTextProvider } from './room-text.ts';
import { useLooking } from './use-looking.ts';
import { useRoom } from './use-room.ts';
import { useSecondWindow } from './use-second-window.ts';
import { Wall } from './Wall.tsx';

/** Reveals the votes and discusses them, on the facilitator's screen or on the wall. */
export default function Reveal({ saved }: PhaseProps) {
  const locale = useLocale();
  const t = useText('reveal');
  const common = useText('common');
  const { practices, beside } = useContent();
  const text = useMemo((): RoomText => {
    const byId = Object.fromEntries(practices.map((practice) => [practice.id, practice]));
    return { locale, t, common, beside, practices: byId };
  }, [locale, t, common, beside, practices]);
  const room = useRoom(saved);
  const second = useSecondWindow();
  const looking = useLooking(saved.id, saved.file.stage?.shown, second.isThere || isSecondWindow());
  const wall = useOpening(isSecondWindow());
  const [areKeysUsed, setKeysUsed] = useState(true);
  const map = useOpening();
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    if (isSecondWindow()) closeThisWindow();
    wall.close();
    map.close();
    opener.current?.focus();
  };

  if (room.copy.replies.length === 0) {
    return (
      <>
        <h2>{t.title}</h2>
        <p>
          {t.nobody.text} <a href="#collect">{t.nobody.go}</a>
        </p>
      </>
    );
  }
  return (
    <RoomTextProvider value={text}>
      <div className="reveal">
        <h2>{t.title}</h2>
        <p className="measure">{t.lead}</p>
        <p className="cluster no-print">
          <button ref={opener} type="button" className="button" onClick={wall.open}>
            {t.wall.show}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={second.isThere ? second.close : second.open}
          >
            {second.isThere ? t.presenter.stop : t.presenter.open}
          </button>
          <span className="small quiet">{second.isThere ? t.presenter.hint : t.wall.hint}</span>
        </p>
        {ROOM_URL !== '' && saved.file.liveRoom && !isSecondWindow() && (
          <WithHost>
            {({ part, words }) => (
              <part.TellPhones
                id={saved.id}
                copy={saved.file}
                shown={looking.shown}
                isAskedAgain={looking.asking === 'phones'}
                t={words.t}
              />
            )}
          </WithHost>
        )}
        {second.isRefused && <p role="alert">{t.presenter.refused}</p>}
        {!wall.isOpen && (
          <>
            {second.isThere && <Presenter room={room} looking={looking} />}
            <RoomView room={room} looking={looking} isOnWall={false} areKeysUsed={second.isThere} />
          </>
        )}
        <p>
          <a href="#close">{t.goOn}</a>
        </p>
      </div>
      {wall.isOpen && (
        <Wall key={wall.key} words={t.wall} onLeave={leave}>
          {({ buttons, toggleFull }) => (
            <>
              <RoomView
                room={room}
                looking={looking}
                isOnWall
                areKeysUsed={areKeysUsed && !map.isOpen}
                wall={{ f: toggleFull, help: map.open }}
              >
                <p className="cluster wall-buttons">
                  <button type="button" onClick={map.open}>
                    {t.wall.keys}
                  </button>
                  {buttons}
                </p>
              </RoomView>
              {map.isOpen && (
                <KeyMap key={map.key} isUsed={areKeysUsed} onUse={setKeysUsed} onClose={map.close} />
              )}
            </>
          )}
        </Wall>
      )}
    </RoomTextProvider>
  );
}
