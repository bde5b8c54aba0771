import { beforeEach, expect, test, vi } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import type { Reply } from '../../../src/domain/workshop/invitation.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { collectIn, isAfterReveal } from '../../../src/flows/collecting/collecting.ts';
import { joinedLinks } from '../../../src/flows/collecting/joined-links.ts';
import { isReplyTo } from '../../../src/flows/collecting/reply-link.ts';
import { homeOf, linesOf, takeHome, textShown } from '../../../src/flows/collecting/taken-lines.ts';
import { leadRoom } from '../../../src/flows/revealing/lead-room.ts';
import { replyFile, workingCopyFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { $workshops } from '../../../src/stores/workshops.ts';
import { MESSAGES } from '../../../src/workers/read-messages.ts';
import { emptyDevice, facilitated, TWELVE } from '../kept-here.ts';

beforeEach(() => {
  emptyDevice();
});

const [practice] = PRACTICE_IDS;
let drawn = 0;

/** A workshop nobody replied to, under an id of its own. */
function begun() {
  drawn += 1;
  const workshop = `WRKSHP${String(drawn).padStart(2, '0')}`;
  return { workshop, ...facilitated(newCopy({ model: 1, workshop }, '2026-11-21')) };
}

const linkTo = (workshop: string, id = 'ABCDEFGH', more: Partial<Reply> = {}) =>
  encodeLink(replyFile({ model: 1, workshop, id, revision: 1, answers: { [practice]: 2 }, ...more }));

test('a whole chat is pasted: its replies are in, and what was in twice is said', async () => {
  const { workshop, id, kept } = begun();
  const { $state, takeText } = collectIn(id);
  const chat = `Ana: https://x.org/r#${await linkTo(workshop)}\nBen: #${await linkTo(workshop, 'BCDEFGHJ')} thanks`;
  await takeText(chat);
  expect(kept().replies.map(({ how }) => how)).toEqual(['link', 'link']);
  expect($state.get().progress).toBeNull();
  await takeText(chat);
  expect($state.get().batch).toMatchObject({
    way: 'text',
    items: [{ outcome: { is: 'again' } }, { outcome: { is: 'again' } }],
  });
  expect(kept().replies).toHaveLength(2);
});

test('what is handed in while another text is read waits its turn', async () => {
  const { workshop, id, kept } = begun();
  const { takeText } = collectIn(id);
  const first = takeText(
    `#${await linkTo(workshop, 'ABCDEFGH', { revision: 2, answers: { [practice]: 4 } })}`,
  );
  const second = takeText(`#${await linkTo(workshop, 'ABCDEFGH', { revision: 1 })}`);
  await Promise.all([first, second]);
  expect(kept().replies).toMatchObject([{ revision: 2, answers: { [practice]: 4 } }]);
});

test('codes scanned one after the other add up; a text begins anew, and closing forgets', async () => {
  const { workshop, id } = begun();
  const { $state, takeScanned, takeText, add, close } = collectIn(id);
  await takeScanned(`#${await linkTo(workshop)}`);
  await takeScanned(`#${await linkTo(workshop, 'BCDEFGHJ')}`);
  expect($state.get().batch?.items).toHaveLength(2);
  add('code', []);
  expect($state.get().batch).toEqual({ way: 'code', items: [] });
  await takeText('nothing in here');
  expect($state.get().batch).toEqual({ way: 'text', items: [] });
  close();
  expect($state.get().batch).toBeUndefined();
});

test('once votes were revealed, what comes in again is a second vote, unless one says otherwise', async () => {
  const { workshop, id, kept } = begun();
  const { takeText, setSecond, receiving } = collectIn(id);
  await takeText(`#${await linkTo(workshop)}`);
  expect([isAfterReveal(id), receiving().isSecond]).toEqual([false, false]);
  leadRoom(id).reveal(practice);
  expect([isAfterReveal(id), receiving().isSecond]).toEqual([true, true]);
  await takeText(`#${await linkTo(workshop, 'ABCDEFGH', { revision: 2, answers: { [practice]: 4 } })}`);
  expect(kept().replies).toMatchObject([{ answers: { [practice]: 2 }, second: { [practice]: 4 } }]);
  setSecond(false);
  expect(receiving().isSecond).toBe(false);
});

test('files are read for what they are, and one that gives nothing says why', async () => {
  const { workshop, id, kept } = begun();
  const { $state, takeFiles } = collectIn(id);
  const file = (name: string, content: string) => new File([content], name);
  await takeFiles([
    file(
      'reply.json',
      JSON.stringify(replyFile({ model: 1, workshop, id: 'ABCDEFGH', revision: 1, answers: {} })),
    ),
    file('chat.txt', `Ben: #${await linkTo(workshop, 'BCDEFGHJ')}`),
    file('letter.txt', 'Dear all'),
    file('other.json', JSON.stringify(workingCopyFile(TWELVE))),
    file('broken.json', '{"format":"cap17-reply","version":1,"model":1,"answers":{"guidance":9}}'),
  ]);
  expect($state.get().batch?.items).toMatchObject([
    { kind: 'taken', text: 'reply.json' },
    { kind: 'taken' },
    { kind: 'file', text: 'letter.txt', why: 'nothing' },
    { kind: 'file', text: 'other.json', why: 'cap17-working-copy' },
    { kind: 'file', text: 'broken.json', why: 'damaged' },
  ]);
  expect(kept().replies).toHaveLength(2);
});

test('a reply to another workshop of this device is handed to it', async () => {
  const [here, there] = [begun(), begun()];
  const { $state, takeText } = collectIn(here.id);
  await takeText(`#${await linkTo(there.workshop)}`);
  const [item] = $state.get().batch?.items ?? [];
  if (item?.kind !== 'taken') throw new Error('not taken');
  const home = homeOf(item, $workshops.get());
  if (!home) throw new Error('no home');
  expect([item.outcome.is, home.id]).toEqual(['other-workshop', there.id]);
  expect(takeHome(home, item)).toBe(true);
  expect(there.kept().replies).toHaveLength(1);
  expect(here.kept().replies).toEqual([]);
});

test('the same that is handed in many times is one line; a link is shown as it begins', () => {
  const failed = { kind: 'failed', text: `v1.${'x'.repeat(40)}`, why: 'cut-or-altered' } as const;
  const other = { ...failed, text: 'v1.short' };
  const later = { ...failed, why: 'too-new' } as const;
  const lines = linesOf([failed, other, failed, later]);
  expect(lines.map(({ item, times }) => [item.text, times])).toEqual([
    [failed.text, 2],
    [other.text, 1],
    [failed.text, 1],
  ]);
  expect(textShown(failed)).toBe(`v1.${'x'.repeat(21)}…`);
  expect(textShown({ kind: 'file', text: 'a-name-that-is-long-enough.txt', why: 'nothing' })).toHaveLength(
    30,
  );
});

test('the link of a reply to this workshop is known from others', async () => {
  const { workshop, id } = begun();
  const link = await linkTo(workshop);
  expect(await isReplyTo(id, `#${link}`)).toBe(true);
  expect(await isReplyTo(begun().id, `#${link}`)).toBe(false);
  expect(await isReplyTo(id, '#v1.nothing')).toBe(false);
});

test('all replies go over to another device in texts that a code can hold', async () => {
  const { texts, left } = await joinedLinks(TWELVE);
  expect(left).toBe(0);
  expect(texts.join(' ').split(' ')).toHaveLength(TWELVE.replies.length);
  expect(texts.every((text) => text.length <= 1_000)).toBe(true);
  const other = facilitated({ ...TWELVE, replies: [] });
  const { takeText } = collectIn(other.id);
  for (const text of texts) await takeText(text);
  expect(other.kept().replies.map(({ answers }) => answers).length).toBe(TWELVE.replies.length);
});

test('what breaks down as it is read is told by its name, and what comes after it is read', async () => {
  const { workshop, id, kept } = begun();
  const { $state, takeText, takeFiles } = collectIn(id);
  vi.spyOn(MESSAGES, 'replies').mockRejectedValueOnce(new TypeError('It did not come'));
  expect(await takeFiles([new File(['Hello'], 'gone.txt')])).toBe(false);
  expect($state.get()).toMatchObject({
    progress: null,
    batch: { items: [{ kind: 'file', text: 'gone.txt', why: 'not-read' }] },
  });
  expect(await takeText(`#${await linkTo(workshop)}`)).toBe(true);
  expect(kept().replies).toHaveLength(1);
});
