import { beforeEach, expect, test, vi } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { raisedFor } from '../../../src/domain/workshop/choices.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { chooseRaised, mattersLink } from '../../../src/flows/closing/matters.ts';
import { collectIn } from '../../../src/flows/collecting/collecting.ts';
import { choiceOf, mayChoose, toggleChoice } from '../../../src/flows/replying/choose.ts';
import { $invited, answerInvitation } from '../../../src/flows/replying/invited.ts';
import { voteOn } from '../../../src/flows/replying/reply.ts';
import { makeLink } from '../../../src/flows/sending/make-link.ts';
import { invitationFile } from '../../../src/share/files.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { $ownReplies } from '../../../src/stores/own-replies.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

const [first, second] = PRACTICE_IDS;
/** Each test has a workshop of its own: what is kept is kept on a disk that outlives it. */
let invitation = { model: 2, workshop: '7K3M9PQ0', scope: 'Claims', groups: ['a', 'b'] };

beforeEach(() => {
  emptyDevice();
  invitation = { ...invitation, workshop: `7K3M9PQ${Number(invitation.workshop.at(-1)) + 1}` };
  vi.stubGlobal('location', new URL('https://cap17.example/en/workshop/'));
});

async function openMatters() {
  const link = await mattersLink(invitation);
  const decoded = await decodeLink(link);
  if (!decoded.ok || decoded.file.format !== 'cap17-invitation') throw new Error('no invitation');
  answerInvitation(decoded.file);
  return link;
}
function own() {
  const kept = $ownReplies.get().find(({ id }) => id === invitation.workshop);
  if (!kept) throw new Error('no reply');
  return kept;
}

test('the code on the wall asks what matters most, and leaves one’s own answers and invitation as they are', async () => {
  answerInvitation(invitationFile(invitation));
  voteOn(invitation.workshop, first, 3);
  const before = own();
  expect((await openMatters()).length).toBeLessThan(150);
  expect($invited.get()).toMatchObject({
    state: 'invited',
    reply: invitation.workshop,
    matters: { matters: true },
  });
  toggleChoice(invitation.workshop, second);
  expect(own()).toMatchObject({ invitation: before.invitation, reply: before.reply, sent: before.sent });
});

test('what phones show is counted once a phone, and the room takes it at one press', async () => {
  const { id, kept } = facilitated(newCopy(invitation, '2026-11-21'));
  await openMatters();
  toggleChoice(invitation.workshop, first);
  const early = await makeLink(choiceOf(own()));
  toggleChoice(invitation.workshop, first);
  toggleChoice(invitation.workshop, second);
  const late = await makeLink(choiceOf(own()));
  const { takeScanned } = collectIn(id);
  await takeScanned(late);
  await takeScanned(early);
  expect(raisedFor(kept())).toEqual({ [second]: 1 });
  expect(kept().replies).toEqual([]);
  chooseRaised(id, { [first]: 2 });
  expect(kept().matterMost).toEqual([first, second]);
});

test('five at most are chosen on a phone', async () => {
  await openMatters();
  for (const practice of PRACTICE_IDS.slice(0, 6)) toggleChoice(invitation.workshop, practice);
  expect(choiceOf(own()).matterMost).toEqual(PRACTICE_IDS.slice(0, 5));
  expect([mayChoose(own(), PRACTICE_IDS[5] ?? first), mayChoose(own(), first)]).toEqual([false, true]);
});
