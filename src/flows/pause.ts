/** Lets the page draw and answer before a long act goes on. */
export const pause = (): Promise<unknown> => new Promise((resume) => setTimeout(resume));
