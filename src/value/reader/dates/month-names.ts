const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];
const WEEKDAYS: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
];

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The month that a name, or three of its letters and more, means in English or French; 0 for none, or for two. */
export function monthNamed(name: string): number {
  const letters = plain(name);
  if (letters.length < 3) return 0;
  const found = MONTHS.flatMap((names, at) =>
    names.some((full) => full.startsWith(letters)) ? [at + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

/** Whether a word is a day of the week, or three of its letters and more, in English or French. */
export function isWeekday(word: string): boolean {
  const letters = plain(word);
  return letters.length >= 3 && WEEKDAYS.some((full) => full.startsWith(letters));
}
