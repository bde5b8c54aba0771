import { isSame } from './is-same.ts';

/** A change that is to be taken back: what stood there, what was brought in its place, and in which fields. */
interface FieldsBrought<Of> {
  readonly was: Of;
  readonly brought: Of;
  readonly fields: readonly (keyof Of)[];
}

/** What stands there now without what was brought: a field that says something else by now was changed since, and stays. */
export function takenBack<Of extends object>(now: Of, { was, brought, fields }: FieldsBrought<Of>): Of {
  const restored: Of = { ...now };
  for (const field of fields) {
    if (!isSame(now[field], brought[field])) continue;
    if (was[field] === undefined) delete restored[field];
    else restored[field] = was[field];
  }
  return restored;
}
