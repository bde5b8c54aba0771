import { afterEach, describe, expect, test, vi } from 'vitest';
import { invitationFile, replyFile, toFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { encryptLink } from '../../../src/share/link/password.ts';
import { FakeStorage } from '../../stores/tab.ts';
import { addressBar } from '../address-bar.ts';

afterEach(() => vi.unstubAllGlobals());

const PASSWORD = 'correct horse battery';
const claims = toFile({ model: 1, date: '2026-11-21', scope: 'Claims', answers: { guidance: { level: 3 } } });
const homes = toFile({ model: 1, date: '2026-11-21', scope: 'Homes', answers: { guidance: { level: 1 } } });
const invitation = invitationFile({ model: 1, workshop: 'W0RKSH0P' });
const reply = replyFile({ model: 1, workshop: 'W0RKSH0P', id: '1D000000', answers: { guidance: 3 } });
/** The fragment of a link that holds a file whole. */
const linkTo = async (file: Parameters<typeof encodeLink>[0]) =>
  `#${await encodeLink(file, ['scope', 'organisation'])}`;

/** The report page, awake at an address. */
async function page(fragment = '', places: readonly string[] = []) {
  vi.resetModules();
  vi.stubGlobal('localStorage', new FakeStorage());
  vi.stubGlobal('sessionStorage', new FakeStorage());
  const bar = addressBar(fragment, places);
  const flow = await import('../../../src/flows/opening/opened.ts');
  const keep = await import('../../../src/flows/opening/keep-opened.ts');
  const { $assessments, $currentId } = await import('../../../src/stores/assessments.ts');
  const stop = flow.followFragment();
  flow.ownReportDrawn();
  const until = (state: string) => vi.waitFor(() => expect(flow.$opened.get()).toMatchObject({ state }));
  return { ...flow, ...keep, $assessments, $currentId, bar, stop, until };
}

describe('the link of the address', () => {
  test('opens the report it holds, and nothing of it is kept', async () => {
    const { $opened, $assessments, until } = await page(await linkTo(claims));
    expect($opened.get()).toEqual({ state: 'reading', isWorkshop: false });
    await until('open');
    expect($opened.get()).toMatchObject({ from: 'link', file: { scope: 'Claims' } });
    expect($assessments.get()).toEqual([]);
  });

  test('without a fragment, one’s own report stands', async () => {
    const { $opened } = await page();
    expect($opened.get()).toEqual({ state: 'nothing' });
  });

  test('of two links followed quickly the second is shown, whichever is read first', async () => {
    const { $opened, bar, until } = await page(await linkTo(claims));
    bar.goTo(await linkTo(homes));
    await until('open');
    expect($opened.get()).toMatchObject({ file: { scope: 'Homes' } });
  });

  test('an invitation and a reply belong on other pages', async () => {
    for (const file of [invitation, reply]) {
      const { $opened, until } = await page(await linkTo(file));
      await until('elsewhere');
      expect($opened.get()).toMatchObject({ from: 'link', file: { format: file.format } });
    }
  });

  test('a link that was cut says so', async () => {
    const { $opened, until } = await page((await linkTo(claims)).slice(0, -2));
    await until('failed');
    expect($opened.get()).toEqual({ state: 'failed', failure: 'cut-or-altered' });
  });

  test('what is no link of ours and no place says so', async () => {
    const { $opened, until } = await page('#hello');
    await until('failed');
    expect($opened.get()).toEqual({ state: 'failed', failure: 'not-ours' });
  });

  test('a place of the page leaves the report and its address as they are', async () => {
    const fragment = await linkTo(claims);
    const { $opened, bar, until } = await page(fragment, ['gaps']);
    await until('open');
    bar.goTo('#gaps');
    expect(bar.location.hash).toBe(fragment);
    expect($opened.get()).toMatchObject({ state: 'open' });
  });

  test('once nobody follows it, it opens nothing more', async () => {
    const { $opened, bar, stop } = await page();
    stop();
    bar.goTo(await linkTo(claims));
    expect($opened.get()).toEqual({ state: 'nothing' });
  });
});

test('a locked link opens with its password, and says when it is another', async () => {
  const locked = await encryptLink(await encodeLink(claims, ['scope']), PASSWORD);
  const { $opened, unlock, until } = await page(`#${locked}`);
  await until('locked');
  expect($opened.get()).toEqual({ state: 'locked', isWrong: false, isChecking: false });
  const trying = unlock('another');
  expect($opened.get()).toEqual({ state: 'locked', isWrong: false, isChecking: true });
  await trying;
  expect($opened.get()).toEqual({ state: 'locked', isWrong: true, isChecking: false });
  await unlock(PASSWORD);
  expect($opened.get()).toMatchObject({ state: 'open', from: 'link', file: { scope: 'Claims' } });
});

test('the password typed last decides, while another is still being tried', async () => {
  const locked = await encryptLink(await encodeLink(claims, ['scope']), PASSWORD);
  const { $opened, unlock, until } = await page(`#${locked}`);
  await until('locked');
  const first = unlock('another');
  const second = unlock(PASSWORD);
  await Promise.all([first, second]);
  expect($opened.get()).toMatchObject({ state: 'open' });
});

describe('a file', () => {
  test('is shown beside one’s own, and the address holds no link any more', async () => {
    const { $opened, bar, showFile, until } = await page(await linkTo(claims));
    await until('open');
    showFile(homes);
    expect($opened.get()).toEqual({ state: 'open', from: 'file', file: homes });
    expect(bar.location.hash).toBe('');
  });

  test('stays where the address loses a fragment it does not come from', async () => {
    const { $opened, bar, showFile } = await page();
    showFile(homes);
    bar.goTo('');
    expect($opened.get()).toMatchObject({ state: 'open', from: 'file' });
  });

  test('that answers what one asked is handed on', async () => {
    const { $opened, showOtherFile } = await page();
    showOtherFile(reply);
    expect($opened.get()).toEqual({ state: 'elsewhere', from: 'file', file: reply });
  });
});

test('a copy is kept when asked for, and worked on as one’s own', async () => {
  const { $opened, $assessments, $currentId, bar, keepCopy, until, workOnCopy } = await page(
    await linkTo(claims),
  );
  await until('open');
  const id = keepCopy('Claims of others') ?? '';
  expect($assessments.get()).toMatchObject([{ id, name: 'Claims of others', file: { scope: 'Claims' } }]);
  expect($currentId.get()).not.toBe(id);
  workOnCopy(id);
  expect($currentId.get()).toBe(id);
  expect($opened.get()).toEqual({ state: 'nothing' });
  expect(bar.location.hash).toBe('');
});

test('where nothing is open there is nothing to keep', async () => {
  const { keepCopy } = await page();
  expect(keepCopy('Nothing')).toBeNull();
});
