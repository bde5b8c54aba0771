import { useStore } from '@nanostores/react';
import { useText } from '../../components/parts/text.ts';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { isKeptTooLong } from '../../domain/workshop/keeping-replies.ts';
import { ROOM_URL } from '../../room/room-url.ts';
import { today } from '../../stores/browser/clock.ts';
import { $currentWorkshop } from '../../stores/workshops.ts';
import { WithHost } from '../live-room/WithHost.tsx';
import { ModelMark } from '../text/ModelMark.tsx';
import { HowItGoes } from './HowItGoes.tsx';
import { PhaseNav } from './PhaseNav.tsx';
import { PhasePlace } from './PhasePlace.tsx';
import { QuestionsAsAsked } from './QuestionsAsAsked.tsx';
import { RehearsalBanner } from './RehearsalBanner.tsx';
import { TimerStrip } from './TimerStrip.tsx';
import { usePhase } from './use-phase.ts';
import { WorkshopList } from './WorkshopList.tsx';
import { WorkshopNotKept } from './WorkshopNotKept.tsx';

/** The method, the workshops of this device, and the phases of the one on the page. */
export function Facilitating() {
  const t = useText('workshop');
  const saved = useStore($currentWorkshop);
  const { isReady, phase, followed, place, open } = usePhase();
  const current = isReady ? saved : null;
  return (
    <div className={`workshop${isReady ? ' workshop-ready' : ''}${current ? ' workshop-open' : ''}`}>
      <h1>{t.title}</h1>
      {!current && <p className="lead measure">{t.lead}</p>}
      <ModelMark words={useText('common').modified} />
      {isReady && <WorkshopNotKept />}
      {followed !== 'here' && (
        <div className="notice notice-warn" role="alert">
          <h2>{t.reply.title}</h2>
          <p>{t.reply[followed]}</p>
        </div>
      )}
      {current && (
        <>
          <h2 className="workshop-name">{current.name}</h2>
          {ROOM_URL !== '' && current.file.liveRoom && (
            <WithHost>{({ part }) => <part.EnterRoom id={current.id} />}</WithHost>
          )}
          {isKeptTooLong(current.file, today()) && (
            <p className="notice notice-warn">
              <button
                type="button"
                className="button-text"
                onClick={() => document.getElementById('workshops-title')?.focus()}
              >
                {t.list.past.over}
              </button>
            </p>
          )}
          {isRehearsal(current.file) && <RehearsalBanner id={current.id} />}
          <PhaseNav phase={phase} />
          <TimerStrip workshop={current.id} />
          <section ref={place} className="phase" tabIndex={-1} aria-label={t.phases[phase]}>
            <QuestionsAsAsked model={current.file.model}>
              <PhasePlace key={current.id} phase={phase} saved={current} />
            </QuestionsAsAsked>
          </section>
        </>
      )}
      <WorkshopList onOpen={open} />
      {current ? (
        <details className="no-print">
          <summary>{t.how.title}</summary>
          <HowItGoes />
        </details>
      ) : (
        <HowItGoes />
      )}
    </div>
  );
}
