/** The ISO day of a moment, in the visitor's own time zone. */
export function dayHere(moment: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** Today as an ISO day, in the visitor's own time zone. */
export const today = (): string => dayHere(new Date());

/** This instant as ISO time in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** The next instant that can be told after an ISO time; the same time where it cannot be read. */
export function justAfter(time: string): string {
  const read = Date.parse(time);
  const next = Number.isNaN(read) ? time : new Date(read + 1).toISOString();
  return next > time ? next : time;
}
