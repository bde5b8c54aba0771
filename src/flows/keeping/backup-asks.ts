import { askSchema } from '../../share/format/ask.ts';
import type { BackupFile } from '../../share/formats.ts';
import { readAs } from '../../share/read-as.ts';
import { keysWith, readKey, writeKey } from '../../stores/browser/storage.ts';
import { findKept } from '../../stores/keeping.ts';
import { KEYS } from '../../stores/keys.ts';

/** The questions asked of others that wait for their answers on this device, as a backup holds them. */
export function asksKept(): Pick<BackupFile, 'asks'> {
  const asks = keysWith(KEYS.asked).flatMap((key) => readAs(askSchema, readKey(key) ?? '') ?? []);
  return { asks };
}

/**
 * Keeps the questions of a backup that are not here, each for its assessment: `ids` says under which id one was
 * restored. Those whose assessment is not here are left. Returns how many were kept.
 */
export function restoreAsks(backup: BackupFile, ids: ReadonlyMap<string, string>): number {
  const { asks = [] } = backup;
  return asks
    .map((ask) => ({ ...ask, assessment: ids.get(ask.assessment) ?? ask.assessment }))
    .filter(({ id, assessment }) => readKey(KEYS.asked + id) === null && findKept(assessment) !== undefined)
    .filter((ask) => writeKey(KEYS.asked + ask.id, JSON.stringify(ask)).ok).length;
}
