import '../../styles/forms.css';
import '../../styles/parts/field.css';
import '../../styles/page/workshop.css';
import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { isRehearsal } from '../../domain/workshop/invitation.ts';
import { type Followed, followLink } from '../../flows/facilitating/follow-link.ts';
import { type Phase, phaseOf } from '../../flows/facilitating/phase.ts';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { WorkshopPractice } from '../../playbook/workshop-words.ts';
import { goToPage, onFragment, readFragment, replaceFragment } from '../../stores/browser/address.ts';
import { askBeforeClosing } from '../../stores/browser/leaving.ts';
import { $currentWorkshop, $workshopsKeeping, openWorkshops } from '../../stores/workshops.ts';
import { HowItGoes } from './HowItGoes.tsx';
import { PhaseNav } from './PhaseNav.tsx';
import { PhasePlace, type PhaseWords } from './PhasePlace.tsx';
import { RehearsalBanner } from './RehearsalBanner.tsx';
import { TimerStrip } from './TimerStrip.tsx';
import { WorkshopList } from './WorkshopList.tsx';
import { WorkshopNotKept } from './WorkshopNotKept.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: PhaseWords;
  readonly common: Messages['common'];
  readonly practices: readonly WorkshopPractice[];
}

/**
 * The facilitator's page: the method, the workshops of this device, and the phases of the one on the page. The
 * server's page is the method alone, to be read without script.
 */
export function Workshop({ locale, words, common, practices }: Props) {
  const t = words.workshop;
  const [isReady, setReady] = useState(false);
  const [phase, setPhase] = useState<Phase>('prepare');
  const [followed, setFollowed] = useState<Exclude<Followed, 'asked'>>('here');
  const saved = useStore($currentWorkshop);
  const place = useRef<HTMLElement>(null);
  const isMoving = useRef(false);

  useEffect(() => {
    const close = openWorkshops();
    const read = async () => {
      const fragment = readFragment();
      const named = phaseOf(fragment);
      if (named) return setPhase(named);
      if (/^#[vq]\d/.test(fragment)) {
        const end = await followLink(fragment);
        if (end === 'asked') return goToPage(`${pathOf(locale, 'report')}${fragment}`);
        setFollowed(end);
        if (end !== 'here') return;
        setPhase('collect');
        // A reply is taken in by that phase, which then does the same.
        if (fragment.startsWith('#q')) replaceFragment('#collect');
      }
    };
    void read();
    setReady(true);
    const stopFollowing = onFragment(() => {
      isMoving.current = true;
      void read();
    });
    const stopAsking = askBeforeClosing(() => !$workshopsKeeping.get().ok && $currentWorkshop.get() !== null);
    return () => {
      close();
      stopFollowing();
      stopAsking();
    };
  }, []);

  useEffect(() => {
    if (isMoving.current) place.current?.focus({ preventScroll: true });
    isMoving.current = false;
  }, [phase]);

  const current = isReady ? saved : null;
  return (
    <div className={current ? 'workshop workshop-open' : 'workshop'}>
      <h1>{t.title}</h1>
      {!current && <p className="lead measure">{t.lead}</p>}
      {isReady && <WorkshopNotKept t={t.notKept} />}
      {followed !== 'here' && (
        <div className="notice notice-warn" role="alert">
          <h2>{t.reply.title}</h2>
          <p>{t.reply[followed]}</p>
        </div>
      )}
      {current && (
        <>
          <h2 className="workshop-name">{current.name}</h2>
          {isRehearsal(current.file) && <RehearsalBanner t={t.rehearsal} id={current.id} />}
          <PhaseNav t={t} phase={phase} />
          <TimerStrip locale={locale} t={t.timer} steps={words.prepare.plan.steps} workshop={current.id} />
          <section ref={place} className="phase" tabIndex={-1} aria-label={t.phases[phase]}>
            <PhasePlace
              key={current.id}
              phase={phase}
              words={words}
              saved={current}
              locale={locale}
              common={common}
              practices={practices}
            />
          </section>
        </>
      )}
      {isReady && (
        <WorkshopList
          locale={locale}
          t={t}
          onOpen={(opened) => {
            setFollowed('here');
            replaceFragment(`#${opened}`);
            setPhase(opened);
          }}
        />
      )}
      {current ? (
        <details className="no-print">
          <summary>{t.how.title}</summary>
          <HowItGoes t={t} />
        </details>
      ) : (
        <HowItGoes t={t} />
      )}
    </div>
  );
}
