import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocale } from '../../components/parts/text.ts';
import { type Followed, followLink } from '../../flows/facilitating/follow-link.ts';
import { type Phase, phaseOf } from '../../flows/facilitating/phase.ts';
import { pathOf } from '../../i18n/locale.ts';
import { goToPage, onFragment, readFragment, replaceFragment } from '../../stores/browser/address.ts';
import { askBeforeClosing } from '../../stores/browser/leaving.ts';
import { $currentWorkshop, $workshopsKeeping, openWorkshops } from '../../stores/workshops.ts';

/** The phase on the page, which its address names. */
export interface OnPhase {
  /** The workshops of this device were read, and the link in the address was followed. */
  readonly isReady: boolean;
  readonly phase: Phase;
  /** What became of the link in the address; `unreadable` too where what reads it did not come. */
  readonly followed: Exclude<Followed, 'asked'>;
  /** Where the phase stands: it takes the focus when the address changes. */
  readonly place: RefObject<HTMLElement | null>;
  readonly open: (phase: Phase) => void;
}

/** Opens the workshops of this device, and follows the address from phase to phase. */
export function usePhase(): OnPhase {
  const locale = useLocale();
  const [isReady, setReady] = useState(false);
  const [phase, setPhase] = useState<Phase>('prepare');
  const [followed, setFollowed] = useState<OnPhase['followed']>('here');
  const place = useRef<HTMLElement>(null);
  /** Did the address lead here? Said with each change of the phase. */
  const isMoving = useRef(false);

  useEffect(() => {
    const close = openWorkshops();
    const read = async () => {
      const fragment = readFragment();
      const named = phaseOf(fragment);
      if (named) return setPhase(named);
      if (/^#[vq]\d/.test(fragment)) {
        const end = await followLink(fragment).catch(() => 'unreadable' as const);
        if (end === 'asked') return goToPage(`${pathOf(locale, 'report')}${fragment}`);
        setFollowed(end);
        if (end !== 'here') return;
        setPhase('collect');
        // A reply is taken in by that phase, which then does the same.
        if (fragment.startsWith('#q')) replaceFragment('#collect');
      }
    };
    // A link is followed first: what it leads to, or that it leads nowhere, would move all that was shown before.
    void read().finally(() => setReady(true));
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

  useLayoutEffect(() => {
    if (isMoving.current) place.current?.focus({ preventScroll: true });
  }, [phase]);

  const open = (opened: Phase) => {
    isMoving.current = false;
    setFollowed('here');
    replaceFragment(`#${opened}`);
    setPhase(opened);
  };
  return { isReady, phase, followed, place, open };
}
