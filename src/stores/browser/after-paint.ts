/**
 * Calls once the screen has shown what led to it, and at once where nothing is drawn: what a press asks for besides its
 * answer waits until the answer is seen. Returns how to call it off.
 */
export function afterPaint(task: () => void): () => void {
  if (typeof requestAnimationFrame === 'undefined' || document.visibilityState === 'hidden') {
    task();
    return () => {};
  }
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
