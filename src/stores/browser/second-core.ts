/** Whether two threads work faster than one. */
export const hasSecondCore = (): boolean => navigator.hardwareConcurrency > 1;
