let breathed = 0;

/**
 * Lets a press be heard before more is run, once a hundredth of a second has gone since one last could be. Nobody presses on a
 * page that is not seen, and there a wait may last a second.
 */
export async function breathe(): Promise<void> {
  if (document.visibilityState === 'hidden' || performance.now() - breathed < 10) return;
  await new Promise((resume) => setTimeout(resume));
  breathed = performance.now();
}
