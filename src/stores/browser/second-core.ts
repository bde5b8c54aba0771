/** Whether two threads work faster than one. */
export const hasSecondCore = (): boolean => navigator.hardwareConcurrency > 1;

/** Whether a port tells of the end of the thread behind it, without which that would be waited for for ever. */
export const tellsOfEnds = (): boolean => 'onclose' in MessagePort.prototype;
