import { beforeEach, expect, test, vi } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { collectIn, withoutFirst } from '../../../src/flows/collecting/collecting.ts';
import { leadRoom } from '../../../src/flows/revealing/lead-room.ts';
import { secondVotesOn, voteAgainLink } from '../../../src/flows/revealing/vote-again.ts';
import { replyFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

const [practice, other] = PRACTICE_IDS;
const invitation = { model: 2, workshop: '7K3M9PQ2', scope: 'Claims', expected: 12, groups: ['a', 'b'] };

beforeEach(() => {
  emptyDevice();
  vi.stubGlobal('location', new URL('https://cap17.example/en/workshop/'));
});

test('the code on the wall asks one practice of the same workshop, and is short enough for any phone', async () => {
  const link = await voteAgainLink(newCopy(invitation, '2026-11-21'), practice);
  const decoded = await decodeLink(link);
  expect(decoded).toMatchObject({ ok: true, file: { workshop: '7K3M9PQ2', practices: [practice] } });
  expect(link.length).toBeLessThan(150);
});

test('what phones then show changes the votes of those who had voted, and invents nobody', async () => {
  const { id, kept } = facilitated(newCopy(invitation, '2026-11-21'));
  const linkOf = (revision: number, answers: object) =>
    encodeLink(replyFile({ model: 2, workshop: '7K3M9PQ2', id: 'ABCDEFGH', revision, answers }));
  const { takeText, takeScanned } = collectIn(id);
  await takeText(await linkOf(1, { [practice]: 1, [other]: 2 }));
  leadRoom(id).reveal(practice);
  await takeScanned(await linkOf(2, { [practice]: 3, [other]: 2 }));
  expect(kept().replies).toMatchObject([
    { answers: { [practice]: 1, [other]: 2 }, second: { [practice]: 3 } },
  ]);
  expect([secondVotesOn(kept(), practice), secondVotesOn(kept(), other)]).toEqual([1, 0]);
});

test('a second vote of a phone that gave no first is told and not counted, unless it is said to be a late reply', async () => {
  const { id, kept } = facilitated(newCopy(invitation, '2026-11-21'));
  const linkOf = (phone: string, revision: number, answers: object) =>
    encodeLink(replyFile({ model: 2, workshop: '7K3M9PQ2', id: phone, revision, answers }));
  const { takeText, takeScanned, takeAsLate, $state } = collectIn(id);
  await takeText(await linkOf('ABCDEFGH', 1, { [practice]: 1, [other]: 2 }));
  leadRoom(id).reveal(practice);
  await takeScanned(await linkOf('BBBBBBBB', 1, { [practice]: 2 }));
  await takeScanned(await linkOf('BBBBBBBB', 2, { [practice]: 3 }));
  await takeScanned(await linkOf('CCCCCCCC', 1, { [practice]: 4, [other]: 4 }));
  expect(
    kept()
      .replies.map(({ key }) => key)
      .sort(),
  ).toEqual(['ABCDEFGH', 'CCCCCCCC']);
  expect(withoutFirst($state.get().batch ?? { items: [] })).toHaveLength(1);
  takeAsLate();
  expect(kept().replies.find(({ key }) => key === 'BBBBBBBB')).toMatchObject({ answers: { [practice]: 3 } });
  expect(secondVotesOn(kept(), practice)).toBe(0);
  expect(withoutFirst($state.get().batch ?? { items: [] })).toEqual([]);
});
