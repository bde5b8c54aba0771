import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { gather } from '../../../src/flows/comparing/gather.ts';
import { invitationFile, replyFile, toFile, workshopFile } from '../../../src/share/files.ts';
import { PASTE_AT_MOST } from '../../../src/share/find-replies.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { encryptLink } from '../../../src/share/link/password.ts';
import { MESSAGES } from '../../../src/workers/read-messages.ts';
import { assessmentFrom, workshopOn } from '../../domain/sample.ts';
import { emptyDevice } from '../kept-here.ts';

const of = (scope: string, codes = '2222'): Assessment => ({ ...assessmentFrom(codes), scope });
const linkTo = (assessment: Assessment) => encodeLink(toFile(assessment), ['scope']);
const file = (name: string, content: object | string) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => file(`${at}.json`, toFile(of(`${at}`))));

beforeEach(() => {
  emptyDevice();
});

function gathered() {
  const came: string[] = [];
  const gathering = gather(({ name }) => came.push(name));
  const now = () => gathering.$gathered.get();
  return { ...gathering, came, now, scopes: () => now().opened.map(({ scope }) => scope) };
}

describe('what is handed in to be compared', () => {
  test('is every link of a text and every file, a workshop’s too, in order', async () => {
    const { takeText, takeFiles, scopes, now, came } = gathered();
    const links = await Promise.all([linkTo(of('France')), linkTo(of('Spain', '3333'))]);
    await takeText(`See https://cap17.example/r#${links[0]} and\n#${links[1]}, both of today.`);
    await takeFiles([file('w.json', workshopFile({ ...workshopOn('guidance', [1, 2, 3]), scope: 'Room' }))]);
    expect(scopes()).toEqual(['France', 'Spain', 'Room']);
    expect(came).toHaveLength(3);
    expect(now().opened.map(({ unit }) => unit.people)).toEqual([1, 1, 3]);
    expect(now().progress).toBeNull();
  });

  test('tells what looks like a link of an unknown kind, and counts the lines that hold none', async () => {
    const { takeText, now, scopes } = gathered();
    await takeText(`Hello\n\nhttps://cap17.example/r#${await linkTo(of('France'))}\nzz9.x\nSee you, Ada`);
    expect(scopes()).toEqual(['France']);
    expect(now().passed).toBe(2);
    expect(now().leftAside.map(({ name, why }) => [name, why])).toEqual([['zz9.x', 'unknown-kind']]);
    await takeText('https://cap17.example/r#x12.AbCd-9');
    expect(now().leftAside.at(-1)).toMatchObject({ name: 'x12.AbCd-9', why: 'unknown-kind' });
    await takeText('Only words, of version v2.0.');
    expect(now().leftAside.at(-1)?.why).toBe('no-link');
    expect(now().passed).toBe(0);
  });

  test('may be a mail saved as a file, or a file pasted as a text', async () => {
    const { takeText, takeFiles, scopes } = gathered();
    await takeFiles([
      file('mail.eml', `Subject: France\n\nhttps://x.example/r#${await linkTo(of('France'))}\n`),
    ]);
    await takeText(JSON.stringify(toFile(of('Spain'))));
    expect(scopes()).toEqual(['France', 'Spain']);
  });

  test('may be a backup, whose deleted parts stay out', async () => {
    const kept = (id: string, more = {}) => ({
      id,
      name: id,
      updated: '2026-11-21T10:00:00.000Z',
      file: toFile(of(id, id === 'a' ? '1' : '2')),
      ...more,
    });
    const { takeFiles, now } = gathered();
    const backup = { format: 'cap17-backup', version: 1, date: '2026-11-21' };
    await takeFiles([
      file('all.json', {
        ...backup,
        assessments: [kept('a'), kept('b', { deleted: '2026-11-21T10:00:00.000Z' })],
      }),
      file('none.json', { ...backup, assessments: [] }),
    ]);
    expect(now().opened.map(({ name }) => name)).toEqual(['a']);
    expect(now().leftAside.map(({ name, why }) => [name, why])).toEqual([['none.json', 'empty-backup']]);
  });

  test('is said by name where it does not open, and why', async () => {
    const { takeText, takeFiles, now, scopes } = gathered();
    const link = await linkTo(of('France'));
    await takeText(`#${link.slice(0, -2)} then #a99.abcdefghijklmnopqrstu then #${link}`);
    await takeText('Nothing to see here');
    await takeFiles([
      file('notes.txt', 'no link'),
      file('other.json', '{"a": 1}'),
      file('half.json', '{"format": "cap17-assess'),
      file('wrong.json', { ...toFile(of('x')), date: 'tomorrow' }),
      file('q.json', invitationFile({ model: 2, date: '2026-11-21', workshop: 'ABCDEFGH' })),
      file('v.json', replyFile({ model: 2, workshop: 'ABCDEFGH', id: 'JKMNPQRS', revision: 1, answers: {} })),
    ]);
    expect(scopes()).toEqual(['France']);
    expect(now().leftAside.map(({ why }) => why)).toEqual([
      'cut-or-altered',
      'too-new',
      'no-link',
      'no-link',
      'not-ours',
      'not-ours',
      'damaged',
      'cap17-invitation',
      'cap17-reply',
    ]);
    expect(
      now()
        .leftAside.slice(-6)
        .map(({ name }) => name),
    ).toContain('wrong.json');
  });

  test('is taken once, under a password too', async () => {
    const { takeText, now } = gathered();
    expect(now()).toEqual({ opened: [], locked: [], leftAside: [], passed: 0, more: 0, progress: null });
    const link = await linkTo(of('France'));
    await takeText(`#${link} #${link}`);
    expect(now().opened).toHaveLength(1);
    const locked = await encryptLink(link, 'secret');
    await takeText(`#${locked} #${locked}`);
    expect(now().locked).toHaveLength(1);
    expect(now().leftAside.map(({ name, why }) => [name.slice(0, 3), why])).toEqual([
      ['a1.', 'again'],
      ['p1.', 'again'],
    ]);
  });

  test('is named where it does not open, a hundred of a text; the others are counted', async () => {
    const { takeText, now } = gathered();
    const link = await linkTo(of('France'));
    await takeText(Array.from({ length: 150 }, (_, at) => `#${link.slice(0, -3)}${100 + at}`).join('\n'));
    expect([now().leftAside.length, now().more]).toEqual([100, 50]);
    // Those that opened are not counted among them.
    await takeText(`#${link} `.repeat(110));
    expect([now().opened.length, now().more]).toEqual([1, 0]);
  });

  test('is named by how it begins, in one line, where it is a text', async () => {
    const { takeText, now } = gathered();
    await takeText('\n Only\n\twords.');
    await takeText(`Dear colleagues of all units${' '.repeat(PASTE_AT_MOST)}`);
    expect(now().leftAside.map(({ name, why }) => [name, why])).toEqual([
      ['Only words.', 'no-link'],
      ['Dear colleagues of all u…', 'too-much-text'],
    ]);
  });

  test('is read one after the other, however fast it is handed in, and says how far it is', async () => {
    const { $gathered, takeText, takeFiles, scopes } = gathered();
    const shown: (number | null)[] = [];
    $gathered.listen(({ progress }) => progress !== shown.at(-1) && shown.push(progress));
    const link = await linkTo(of('Spain', '3333'));
    const filesRead = takeFiles([...many(2), file('none.txt', '')]);
    await Promise.all([takeText(`#${link}`), filesRead]);
    expect(scopes()).toEqual(['0', '1', 'Spain']);
    expect(shown).toEqual([0, 1 / 3, 2 / 3, 1, null, 0, null]);
    shown.length = 0;
    await takeText(`${'Words. '.repeat(9_000)}#${await linkTo(of('Italy', '4444'))}`);
    expect(shown.filter((done) => done !== null && done > 0 && done <= 1).length).toBeGreaterThan(0);
    expect(shown.at(-1)).toBeNull();
  });

  test('is 24 at most: of two hundred the rest is named, unread, and of thousands counted', async () => {
    const { takeFiles, now } = gathered();
    const all = many(200);
    let read = 0;
    for (const one of all) {
      const bytes = one.arrayBuffer.bind(one);
      one.arrayBuffer = () => {
        read += 1;
        return bytes();
      };
    }
    await takeFiles(all);
    expect([now().opened.length, read]).toEqual([24, 24]);
    expect(now().leftAside.map(({ name, why }) => [name, why])).toEqual(
      all.slice(24).map(({ name }) => [name, 'no-room']),
    );
    await takeFiles(many(1_000));
    expect([now().leftAside.length, now().more]).toEqual([400, 776]);
  });

  test('is named where there was no room for it in a text, and where the reading was stopped before it', async () => {
    const { takeText, takeFiles, stop, drop, now } = gathered();
    await takeFiles(many(23));
    const links = await Promise.all(['France', 'Spain', 'Italy'].map((scope) => linkTo(of(scope, '4'))));
    await takeText(links.map((link) => `#${link}`).join('\n'));
    expect([now().opened.length, now().leftAside.map(({ why }) => why)]).toEqual([
      24,
      ['no-room', 'no-room'],
    ]);
    for (const { key } of now().opened) drop(key);
    const three = many(3);
    const [, second, third] = three;
    if (!second || !third) throw new Error('not three');
    second.arrayBuffer = async () => {
      stop();
      return new TextEncoder().encode(JSON.stringify(toFile(of('in between')))).buffer;
    };
    third.arrayBuffer = () => expect.unreachable('it was stopped before this one');
    await takeFiles(three);
    const left = now().leftAside.filter(({ why }) => why === 'stopped');
    expect([...now().opened, ...left].map(({ name }) => name).sort()).toEqual(['0.json', '1.json', '2.json']);
    expect(left.map(({ name }) => name)).toContain('2.json');
    // What is handed in later is read.
    const before = now().opened.length;
    await takeFiles([file('later.json', toFile(of('later')))]);
    expect(now().opened).toHaveLength(before + 1);
  });
});

describe('a link under a password', () => {
  test('is asked for it as often as it takes, and then stands with the others', async () => {
    const { takeText, unlock, now, scopes } = gathered();
    await takeText(`#${await encryptLink(await linkTo(of('France')), 'secret')}`);
    await takeText(`#${await encryptLink(await linkTo(of('Spain')), 'another')}`);
    const [locked] = now().locked;
    await unlock(locked?.key ?? '', 'wrong');
    expect(now().locked.map(({ state }) => state)).toEqual(['wrong', 'asked']);
    await unlock(locked?.key ?? '', 'secret');
    expect([now().locked.length, scopes()]).toEqual([1, ['France']]);
  });

  test('may be left closed', async () => {
    const { takeText, drop, now } = gathered();
    await takeText(`#${await encryptLink(await linkTo(of('France')), 'secret')}`);
    drop(now().locked[0]?.key ?? '');
    expect(now().locked).toEqual([]);
  });
});

test('what breaks down as it is read is left aside by its name, and what comes after it is read', async () => {
  const { takeText, takeFiles, unlock, now, scopes } = gathered();
  vi.spyOn(MESSAGES, 'units').mockRejectedValueOnce(new TypeError('It did not come'));
  await takeFiles([file('gone.json', {}), file('here.json', toFile(of('France')))]);
  expect(now().leftAside).toMatchObject([{ name: 'gone.json', why: 'not-read' }]);
  expect(scopes()).toEqual(['France']);
  expect(now().progress).toBeNull();
  expect(await takeText(`#${await encryptLink(await linkTo(of('Spain', '3333')), 'a password')}`)).toBe(true);
  const [locked] = now().locked;
  vi.spyOn(crypto.subtle, 'deriveKey').mockRejectedValueOnce(
    new DOMException('It broke down', 'OperationError'),
  );
  await unlock(locked?.key ?? '', 'a password');
  expect(now().locked.map(({ state }) => state)).toEqual(['asked']);
  await unlock(locked?.key ?? '', 'a password');
  expect(scopes()).toEqual(['France', 'Spain']);
  vi.spyOn(MESSAGES, 'units').mockRejectedValueOnce(new TypeError('It did not come'));
  expect(await takeText('Dear all, here is a link')).toBe(false);
  expect(now().leftAside.map(({ name, why }) => [name.slice(0, 8), why])).toEqual([
    ['gone.json'.slice(0, 8), 'not-read'],
    [locked?.name.slice(0, 8), 'not-read'],
    ['Dear all', 'not-read'],
  ]);
});
