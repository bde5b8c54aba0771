import { type TouchEvent, useRef } from 'react';

/** A swipe is at least this long, in CSS pixels, and this many times longer across than along. */
const SWIPE_AT_LEAST = 56;
const ACROSS_RATHER_THAN_ALONG = 2;

/** Calls `onNext` for a swipe with one finger towards the left, `onBefore` towards the right. */
export function useSwipe(onBefore: () => void, onNext: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const one = touches[0];
      start.current = one && touches.length === 1 ? { x: one.clientX, y: one.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const one = changedTouches[0];
      if (!start.current || !one) return;
      const across = one.clientX - start.current.x;
      const along = one.clientY - start.current.y;
      start.current = null;
      const isSwipe =
        Math.abs(across) >= SWIPE_AT_LEAST && Math.abs(across) > ACROSS_RATHER_THAN_ALONG * Math.abs(along);
      if (isSwipe) (across < 0 ? onNext : onBefore)();
    },
  };
}
