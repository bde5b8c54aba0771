/** Lets a press be heard before more is run. Nobody presses on a page that is not seen, and there a wait may last a second. */
export const breathe = async (): Promise<unknown> =>
  document.visibilityState === 'hidden' || new Promise((resume) => setTimeout(resume));
