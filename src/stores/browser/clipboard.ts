/** Puts a text on the clipboard; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused or unavailable: the caller shows the text to be copied by hand.
    return false;
  }
}

/** Does this browser offer the system's own sharing of a text? */
export function canShareText(): boolean {
  return typeof navigator.share === 'function';
}

/** Hands a text to the system's own sharing; false when nothing came of it. */
export async function shareText(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch {
    // Refused, or given up by the visitor.
    return false;
  }
}
