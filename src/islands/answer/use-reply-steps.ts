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
  useEffect(() => {
    const read = () => setStep(replyStepOf(readStep(), asked));
    read();
    return onStep(() => {
      isMoving.current = true;
      read();
    });
  }, []);

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    window.scrollTo(0, 0);
    screen.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [step]);

  function go(next: ReplyStep | undefined) {
    if (next === undefined) return;
    isMoving.current = true;
    goToStep(next);
    setStep(next);
  }
  return [step, go];
}
