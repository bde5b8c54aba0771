import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { addReplies } from '../../../src/domain/workshop/add-reply.ts';
import type { Reply } from '../../../src/domain/workshop/invitation.ts';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { newCopy, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { isRefused } from '../../../src/flows/collecting/handed-in.ts';
import { takeFiles, takeText } from '../../../src/flows/collecting/take-in.ts';
import { codeShape, encodeCode } from '../../../src/share/code/reply-code.ts';
import { replyFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';
import { idOf, people, replyBy } from './people.ts';

beforeEach(() => void emptyDevice());

const invitation = { model: 2, workshop: '7K3M9PQ2', scope: 'Claims' };
const begun = () => facilitated(newCopy(invitation, '2026-11-21'));
const linkBy = async (person: number, more: Partial<Reply> = {}) =>
  `https://cap17.example/r#${await encodeLink(replyFile(replyBy(person, more)))}`;

test('a mail of 25 MB gives the reply beside its attachments', async () => {
  const { id, kept } = begun();
  const attachment = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\r\n'.repeat(304_000)}`;
  const mail = [
    'From: Ann <ann@example.org>',
    'Subject: My reply',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    await linkBy(1),
    '--b',
    'Content-Type: application/pdf; name="plan.pdf"',
    'Content-Disposition: attachment; filename="plan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    `JVBERi0xLjcK${attachment.slice(12)}`,
    '--b--',
    '',
  ].join('\r\n');
  expect(mail.length).toBeGreaterThan(24_900_000);
  const items = await takeFiles({ id }, [new File([mail], 'reply.eml')]);
  expect(items.map(({ kind }) => kind)).toEqual(['taken']);
  expect(kept().replies).toHaveLength(1);
});

test('a workshop holds five thousand replies, and of those beyond each is said', async () => {
  const coming = people(4_900).map((person) => ({
    reply: replyBy(person),
    receipt: { how: 'link' as const, key: `k${person}`, draw: (person * 0.618) % 1 },
  }));
  const { id, kept } = facilitated(addReplies(newCopy(invitation, '2026-11-21'), coming).copy);
  const links = await Promise.all(people(300).map((person) => linkBy(4_850 + person)));
  const items = await takeText({ id }, links.join('\n'));
  expect([items.length, items.filter(isRefused).length, kept().replies.length]).toEqual([300, 150, 5_000]);
});

test('a chat of a year gives the replies in it, whoever talked about what', async () => {
  const { id, kept } = begun();
  const links = await Promise.all(people(12).map((person) => linkBy(person)));
  const lines = Array.from({ length: 36_500 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(at / 100))).toISOString().slice(0, 10);
    const [year, month, date] = day.split('-');
    const said = at % 3_000 === 0 ? links[at / 3_000] : `Lunch? See https://example.org/${at}, or AB12-CD34`;
    return `${date}/${month}/${year}, 10:${String(at % 60).padStart(2, '0')} - Person ${at % 12}: ${said ?? 'ok'}`;
  });
  await takeText({ id }, lines.join('\n'));
  expect(kept().replies).toHaveLength(12);
});

test('replies in any mixture, cut by whatever stands between, come in once each, corrected ones as they last were', async () => {
  const first = await Promise.all(people(5).map((person) => linkBy(person)));
  const corrected = await linkBy(2, { revision: 2, answers: { guidance: 4 } });
  const code = encodeCode(codeShape(invitation), replyBy(9));
  const strange = await linkBy(1, { workshop: 'ZZZZZZZZ', id: 'ZZZZZZZZ' });
  const noise = [
    '\u202e=SUM(A1)',
    '<p onclick="x()">',
    '\n\n> > ',
    '%23%2523',
    'v2.',
    '{"format":"cap17-reply"}',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...first, ...first, corrected, code, strange], { minLength: 13 }),
      fc.infiniteStream(fc.constantFrom(...noise)),
      async (order, between) => {
        emptyDevice();
        const { id, kept } = begun();
        await takeText({ id }, order.map((one) => `${one} ${between.next().value}\n`).join(''));
        expect(
          kept()
            .replies.map(({ how }) => how)
            .sort(),
        ).toEqual(['code', ...new Array(5).fill('link')]);
        expect(kept().replies.find((reply) => reply.id === idOf(2))?.answers).toEqual({ guidance: 4 });
      },
    ),
    { numRuns: 10 },
  );
});

test('what two facilitators took into copies of one workshop is one, whichever merges first', async () => {
  const took = async (texts: readonly string[]): Promise<WorkingCopy> => {
    emptyDevice();
    const { id, kept } = begun();
    await takeText({ id }, texts.join('\n'));
    return kept();
  };
  const mine = await took([await linkBy(1), await linkBy(2), await linkBy(3, { revision: 2 })]);
  const theirs = await took([await linkBy(2), await linkBy(3), await linkBy(4)]);
  const inside = (copy: WorkingCopy | undefined) =>
    copy?.replies.map(({ id, revision }) => `${id} ${revision}`).sort();
  const both = mergeCopies(mine, theirs);
  expect(both?.conflicts).toEqual([]);
  expect(inside(both?.copy)).toEqual(
    [1, 2, 3, 4].map((person) => `${idOf(person)} ${person === 3 ? 2 : 1}`).sort(),
  );
  expect(inside(mergeCopies(theirs, mine)?.copy)).toEqual(inside(both?.copy));
});

test('of thousands of links that do not open, the first are told and the rest are counted, with every reply', async () => {
  const { id } = begun();
  const broken = 'see #v1.AAAA\n'.repeat(3_000);
  const mail = `From: Ann <ann@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${broken}${await linkBy(1)}\n`;
  const items = await takeFiles({ id }, [new File([mail], 'reply.eml')]);
  const many = items.map((item) => (item.kind === 'more' ? item.many : 0));
  expect(items.filter(({ kind }) => kind === 'failed')).toHaveLength(500);
  expect(many.reduce((sum, more) => sum + more, 0)).toBe(2_500);
  expect(items.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
});
