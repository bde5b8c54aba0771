/** Does something once the browser has nothing better to do; where it does not tell, once what runs is done. */
export const whenIdle: (act: () => unknown) => void = globalThis.requestIdleCallback ?? setTimeout;
