import { isLocale, type Locale } from './locale.ts';

const CHOICE = 'cap17:language';

/** The language chosen before on this device, else the first of the browser's that the site has, else English. */
export function preferredLocale(): Locale {
  const chosen = rememberedLocale();
  if (chosen) return chosen;
  for (const tag of navigator.languages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'en';
}

function rememberedLocale(): Locale | undefined {
  try {
    const choice = localStorage.getItem(CHOICE);
    return isLocale(choice) ? choice : undefined;
  } catch {
    // Storage may be forbidden: the browser's own languages decide.
    return undefined;
  }
}
