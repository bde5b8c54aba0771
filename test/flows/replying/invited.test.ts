import { afterEach, expect, test, vi } from 'vitest';
import { invitationFile, replyFile, toFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { encryptLink } from '../../../src/share/link/password.ts';
import { FakeStorage } from '../../stores/tab.ts';
import { addressBar } from '../address-bar.ts';

afterEach(() => vi.unstubAllGlobals());

const invitation = invitationFile({ model: 1, workshop: 'W0RKSH0P', scope: 'Motor claims' });
const other = invitationFile({ model: 1, workshop: 'AN0THER0', scope: 'Home claims' });

async function page(fragment: string, places: readonly string[] = []) {
  vi.resetModules();
  vi.stubGlobal('localStorage', new FakeStorage());
  const bar = addressBar(fragment, places);
  const flow = await import('../../../src/flows/replying/invited.ts');
  const { $ownReplies } = await import('../../../src/stores/own-replies.ts');
  const leave = vi.fn();
  const stop = flow.followInvitation(leave);
  const settled = () => vi.waitFor(() => expect(flow.$invited.get().state).not.toBe('opening'));
  return { ...flow, $ownReplies, bar, leave, stop, settled };
}

test('an invitation in the address begins a reply of one’s own', async () => {
  const { $invited, $ownReplies, settled } = await page(`#${await encodeLink(invitation)}`);
  expect($invited.get()).toEqual({ state: 'opening' });
  await settled();
  expect($invited.get()).toEqual({ state: 'invited', reply: 'W0RKSH0P' });
  expect($ownReplies.get()).toMatchObject([
    { id: 'W0RKSH0P', invitation: { scope: 'Motor claims' }, sent: 0 },
  ]);
});

test('without a fragment, or at a place of the page, there is none', async () => {
  for (const fragment of ['', '#content']) {
    const { $invited, settled } = await page(fragment, ['content']);
    await settled();
    expect($invited.get()).toEqual({ state: 'none' });
  }
});

test('a place of the page leaves the invitation where it is', async () => {
  const fragment = `#${await encodeLink(invitation)}`;
  const { $invited, bar, settled } = await page(fragment, ['content']);
  await settled();
  bar.goTo('#content');
  expect(bar.location.hash).toBe(fragment);
  expect($invited.get()).toEqual({ state: 'invited', reply: 'W0RKSH0P' });
});

test('another kind of link goes to the page that opens it', async () => {
  const assessment = toFile({ model: 1, date: '2026-11-21', answers: {} });
  const reply = replyFile({ model: 1, workshop: 'W0RKSH0P', id: '1D000000', answers: { guidance: 3 } });
  const locked = await encryptLink(await encodeLink(assessment), 'a long enough one');
  for (const [fragment, name] of [
    [await encodeLink(assessment), 'report'],
    [await encodeLink(reply), 'workshop'],
    [locked, 'report'],
  ] as const) {
    const { leave } = await page(`#${fragment}`);
    await vi.waitFor(() => expect(leave).toHaveBeenCalledExactlyOnceWith(name));
  }
});

test('a link that does not open says why', async () => {
  const whole = await encodeLink(invitation);
  const { $invited, settled } = await page(`#${whole.slice(0, -3)}`);
  await settled();
  expect($invited.get()).toEqual({ state: 'failed', failure: 'cut-or-altered' });
});

test('of two invitations followed one after the other, the last is answered', async () => {
  const { $invited, bar } = await page(`#${await encodeLink(invitation)}`);
  bar.goTo(`#${await encodeLink(other)}`);
  await vi.waitFor(() => expect($invited.get()).toEqual({ state: 'invited', reply: 'AN0THER0' }));
  await new Promise((later) => setTimeout(later));
  expect($invited.get()).toEqual({ state: 'invited', reply: 'AN0THER0' });
});

test('once the page is left, nothing is followed and no late answer comes in', async () => {
  const { $invited, stop, bar } = await page(`#${await encodeLink(invitation)}`);
  stop();
  expect(bar.listeners).toBe(0);
  await new Promise((later) => setTimeout(later));
  expect($invited.get()).toEqual({ state: 'opening' });
});

test('an invitation that came as a file is answered as one in the address', async () => {
  const { $invited, $ownReplies, answerInvitation } = await page('');
  answerInvitation(other);
  expect($invited.get()).toEqual({ state: 'invited', reply: 'AN0THER0' });
  expect($ownReplies.get()).toHaveLength(1);
});
