import { afterEach, expect, test, vi } from 'vitest';
import { unprovenChanges } from '../../../src/domain/workshop/unproven.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { takeFiles, takeText } from '../../../src/flows/collecting/take-in.ts';
import { voteOn } from '../../../src/flows/replying/reply.ts';
import { signedFragment, signedReply } from '../../../src/flows/replying/signed.ts';
import { decodeLink } from '../../../src/share/link/decode-link.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import {
  $ownReplies,
  beginReply,
  changeOwn,
  isLetOut,
  type OwnReply,
  replyFile,
  replyOut,
} from '../../../src/stores/own-replies.ts';
import { textOfWorkshop, workshopIn } from '../../../src/stores/workshop-text.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';

afterEach(() => vi.unstubAllGlobals());

let drawn = 0;
/** A phone that answers, and the facilitator's device, in one. */
function workshop() {
  emptyDevice();
  drawn += 1;
  const invitation = { model: 2, workshop: `W0RKSH${String(drawn).padStart(2, '0')}` };
  const { id, kept } = facilitated(newCopy(invitation, '2026-11-21'));
  const reply = beginReply(invitation);
  const own = (): OwnReply => {
    const found = $ownReplies.get().find((one) => one.id === reply);
    if (!found) throw new Error('No reply');
    return found;
  };
  return { id, kept, reply, own, take: (text: string) => takeText({ id }, text) };
}

/** Somebody else's revision, made from a link they saw. */
async function forgedFrom(link: string, more: object): Promise<string> {
  const decoded = await decodeLink(link);
  if (!decoded.ok || decoded.file.format !== 'cap17-reply') throw new Error('No reply');
  const { signer, signature, ...seen } = decoded.file;
  return encodeLink(replyFile({ ...seen, ...more }));
}

test('whoever copies a reply from a chat replaces nothing; its author does, from the device it was sent from', async () => {
  const { reply, own, take, kept } = workshop();
  voteOn(reply, 'guidance', 2);
  const first = `#${await signedFragment(own())}`;
  replyOut(reply);
  const forged = await forgedFrom(first, { revision: 2, answers: { guidance: 0 } });
  const told = await take(`Ann: ${first}\nEve: #${forged}`);
  expect(told.map((one) => one.kind === 'taken' && one.outcome.is)).toEqual(['added', 'unproven']);
  expect(kept().replies.map(({ answers }) => answers.guidance)).toEqual([2]);
  expect(unprovenChanges(kept())).toHaveLength(1);

  voteOn(reply, 'guidance', 3);
  const corrected = `#${await signedFragment(own())}`;
  const again = await take(`Eve: #${forged}\nAnn: ${corrected}\nEve: #${forged}\nAnn: ${first}`);
  expect(again.map((one) => one.kind === 'taken' && one.outcome.is)).toEqual([
    'unproven',
    'corrected',
    'unproven',
    'older',
  ]);
  expect(kept().replies.map(({ answers }) => answers.guidance)).toEqual([3]);
});

test('its file proves it as its link does, and a backup of its author’s device carries the key', async () => {
  const { id, reply, own, take, kept } = workshop();
  voteOn(reply, 'guidance', 2);
  await take(`#${await signedFragment(own())}`);
  replyOut(reply);
  const restored: OwnReply = JSON.parse(JSON.stringify(own()));
  voteOn(reply, 'guidance', 4);
  const file = await signedReply({ ...restored, reply: own().reply });
  await takeFiles({ id }, [new File([JSON.stringify(file)], 'reply.json')]);
  expect(kept().replies).toMatchObject([{ answers: { guidance: 4 }, how: 'file', revision: 2 }]);
});

test('a reply let out by an edition without keys stays as it was, and is corrected as it was', async () => {
  const { reply, own, take, kept } = workshop();
  changeOwn(reply, ({ seed, ...before }) => before);
  voteOn(reply, 'guidance', 2);
  const first = `#${await signedFragment(own())}`;
  expect(first).not.toContain('~');
  replyOut(reply);
  beginReply(own().invitation);
  expect(own()).not.toHaveProperty('seed');
  expect(isLetOut(own())).toBe(true);
  voteOn(reply, 'guidance', 3);
  await take(`${first} #${await signedFragment(own())}`);
  expect(kept().replies).toMatchObject([{ answers: { guidance: 3 }, revision: 2 }]);
});

test('one begun by an edition without keys and not let out yet announces one', () => {
  const { reply, own } = workshop();
  changeOwn(reply, ({ seed, ...before }) => before);
  beginReply(own().invitation);
  expect(own().seed).toHaveLength(64);
});

test('a workshop of hundreds keeps who signs, and what waits to be judged', async () => {
  const { id, reply, own, take, kept } = workshop();
  voteOn(reply, 'guidance', 2);
  const first = `#${await signedFragment(own())}`;
  await take(
    `${first} #${await forgedFrom(first, { revision: 2 })} #${await forgedFrom(first, { revision: 3, answers: { guidance: 0 } })}`,
  );
  const [one] = kept().replies;
  if (!one) throw new Error('No reply');
  const replies = Array.from({ length: 600 }, (_, at) => ({ ...one, key: `k${at}`, label: String(at) }));
  const whole = {
    id,
    name: 'Claims',
    updated: '2026-11-21T10:00:00Z',
    file: { format: 'cap17-working-copy', version: 1, ...kept(), replies },
  } as const;
  expect(one.signer).toHaveLength(15);
  expect(workshopIn(textOfWorkshop(whole))).toEqual(whole);
  expect(whole.file.unproven).toHaveLength(1);
});
