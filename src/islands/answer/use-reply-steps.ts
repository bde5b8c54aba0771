import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PracticeId } from '../../domain/model/practice.ts';
import { type ReplyStep, replyStepOf } from '../../flows/replying/steps.ts';
import { goToStep, onStep, readStep } from '../../stores/browser/steps.ts';

/**
 * The screen one is on, and how to go to another. The history holds it, so that the back button goes one screen
 * back; the heading of a screen one came to has the focus.
 */
export function useReplySteps(
  asked: readonly PracticeId[],
  screen: RefObject<HTMLElement | null>,
): readonly [ReplyStep, (next: ReplyStep | undefined) => void] {
  const [step, setStep] = useState<ReplyStep>('start');
  const isMoving = useRef(false);
  const isArriving = useRef(false);
  useEffect(() => {
    const read = () => setStep(replyStepOf(readStep(), asked));
    read();
    return onStep(() => {
      isMoving.current = true;
      read();
    });
  }, []);

  useLayoutEffect(() => {
    isArriving.current = isMoving.current;
    isMoving.current = false;
  }, [step]);
  // The last screen may come later than its step: its heading is waited for.
  useLayoutEffect(() => {
    const heading = isArriving.current && screen.current?.querySelector('h1');
    if (!heading) return;
    isArriving.current = false;
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });

  function go(next: ReplyStep | undefined) {
    if (next === undefined) return;
    isMoving.current = true;
    goToStep(next);
    setStep(next);
  }
  return [step, go];
}
