import { expect, test } from 'vitest';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { resultOf } from '../../../src/domain/workshop/result.ts';
import { newCopy, toWorkshop, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { workingCopyFile } from '../../../src/share/files.ts';
import { parseFile } from '../../../src/share/parse-file.ts';

const plain = newCopy({ model: 1, workshop: '7K3M9PQ2', scope: 'Claims' }, '2026-11-21');
const liveRoom = { keys: 'k1.its-facilitators-own', pass: 'p1', closes: '2026-12-05' };
const withRoom: WorkingCopy = { ...plain, liveRoom };

test('a working copy carries its live room to the device that opens it', () => {
  const parsed = parseFile(JSON.stringify(workingCopyFile(withRoom)));
  expect(parsed.ok && parsed.file).toMatchObject({ liveRoom });
});

test('two copies of a workshop as one keep the room that either has, one’s own before the other’s', () => {
  const elsewhere = { ...plain, liveRoom: { keys: 'k1.another', pass: 'p2' } };
  expect(mergeCopies(withRoom, plain)?.copy.liveRoom).toEqual(liveRoom);
  expect(mergeCopies(plain, withRoom)?.copy.liveRoom).toEqual(liveRoom);
  expect(mergeCopies(withRoom, elsewhere)?.copy.liveRoom).toEqual(liveRoom);
});

test('a copy without a room stays one without', () => {
  expect(mergeCopies(plain, plain)?.copy).toEqual(plain);
});

test('nothing that leaves the room as a result holds its keys', () => {
  const left = [toWorkshop(withRoom), resultOf(toWorkshop(withRoom), ['notes', 'scope'])];
  expect(JSON.stringify(left)).not.toContain('its-facilitators-own');
});

test.each([
  [{ pass: 'p', closes: '2026-12-05' }, 'liveRoom.keys'],
  [{ keys: 'k1.x' }, 'liveRoom.pass'],
  [{ keys: 'k1.x', pass: 'p', closes: 'soon' }, 'liveRoom.closes'],
  [{ keys: 'x'.repeat(4_001), pass: 'p' }, 'liveRoom.keys'],
])('a room that is none is pointed at', (amiss, path) => {
  const parsed = parseFile(JSON.stringify({ ...workingCopyFile(plain), liveRoom: amiss }));
  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && parsed.problems.map((problem) => problem.path)).toContain(path);
});
