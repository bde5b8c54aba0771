/** The ISO day of an ISO time, in the visitor's own time zone. */
export function dayHere(time: string): string {
  const at = new Date(time);
  at.setMinutes(at.getMinutes() - at.getTimezoneOffset());
  return at.toISOString().slice(0, 10);
}

/** Today as an ISO day, in the visitor's own time zone. */
export function today(): string {
  return dayHere(now());
}

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
