// Places of the page, and what other pages are called from outside.

/** The address of another page of this site, absolute. */
export function absolute(path: string): string {
  return new URL(path, location.origin).href;
}

/** Is there a place of this name on the page? */
export function hasPlace(id: string): boolean {
  return document.getElementById(id) !== null;
}
