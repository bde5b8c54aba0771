import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { ARRIVALS } from '../../src/domain/workshop/working-copy.ts';
import { workingCopyFile } from '../../src/share/files.ts';
import { type KeptWorkshop, keptWorkshopSchema } from '../../src/share/format/kept-workshop.ts';
import type { ReplyInCopy } from '../../src/share/format/reply-rows.ts';
import { readAs } from '../../src/share/read-as.ts';
import { ROWS_FROM, textOfWorkshop, workshopIn } from '../../src/stores/workshop-text.ts';

const anyVotes = fc.record(
  Object.fromEntries(
    PRACTICE_IDS.map((id) => [id, fc.constantFrom(0, 1, 2, 3, 4, 'not-applicable', 'dont-know')]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<ReplyInCopy['answers']>;
const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
const anyReply = fc.record(
  {
    key: anyText,
    how: fc.constantFrom(...ARRIVALS),
    label: anyText,
    answers: anyVotes,
    id: fc.constantFrom('AAAAAAAA', 'BBBBBBBB'),
    revision: fc.integer({ min: 1, max: 9 }),
    group: fc.integer({ min: 0, max: 7 }),
    second: anyVotes,
    notes: fc.record({ guidance: fc.constantFrom('a "note"', 'on\ntwo lines', '…') }),
    themes: fc.record({ guidance: anyText }),
    ofLater: fc.constant('kept as it is'),
  },
  { requiredKeys: ['key', 'how', 'label', 'answers'] },
) as fc.Arbitrary<ReplyInCopy>;

/** A workshop of so many replies, the first of them these. */
function workshopOf(replies: readonly ReplyInCopy[], many = ROWS_FROM): KeptWorkshop {
  const others = Array.from(
    { length: Math.max(0, many - replies.length) },
    (_, at): ReplyInCopy => ({
      key: `k${at}`,
      how: 'link',
      label: String(1_000 + at),
      answers: { guidance: (at % 5) as 0 },
    }),
  );
  const invitation = { model: 2, workshop: '7K3M9PQ2', notesAllowed: true };
  const file = workingCopyFile({
    model: 2,
    date: '2026-11-21',
    invitation,
    replies: [...replies, ...others],
  });
  return { id: 'w1', name: 'Claims\nand more', updated: '2026-11-21T10:00:00.000Z', file };
}
const repliesIn = (kept: KeptWorkshop | undefined) =>
  kept?.file.format === 'cap17-working-copy' ? kept.file.replies : [];

test('a workshop of hundreds stands in rows and reads as it was, whatever its replies say', () => {
  fc.assert(
    fc.property(fc.array(anyReply, { maxLength: 4 }), (replies) => {
      const kept = workshopOf(replies);
      const text = textOfWorkshop(kept);
      expect(text.split('\n')).toHaveLength(ROWS_FROM + 2);
      expect(workshopIn(text)).toEqual(readAs(keptWorkshopSchema, JSON.stringify(kept)));
      expect(workshopIn(text)).toEqual(kept);
    }),
    { numRuns: 40 },
  );
});

test('a smaller one is the JSON that it always was, and JSON of any number and shape is read', () => {
  const small = workshopOf([], ROWS_FROM - 1);
  expect(textOfWorkshop(small)).toBe(JSON.stringify(small));
  const large = workshopOf([], 2 * ROWS_FROM);
  expect(workshopIn(JSON.stringify(large))).toEqual(large);
  expect(workshopIn(JSON.stringify(large, null, 2))).toEqual(large);
});

test('of a text that changed in one row, that row alone is read and written anew', () => {
  const kept = workshopOf([]);
  const first = workshopIn(textOfWorkshop(kept));
  const [one, ...others] = repliesIn(first);
  if (first?.file.format !== 'cap17-working-copy' || !one) throw new Error('no workshop');
  const changed = { ...first, file: { ...first.file, replies: [{ ...one, label: 'Ann' }, ...others] } };
  const [again, ...rest] = repliesIn(workshopIn(textOfWorkshop(changed)));
  expect(again).toEqual({ ...one, label: 'Ann' });
  expect(rest.every((reply, at) => reply === others[at])).toBe(true);
});

test('a text with a row that is none, cut or of another kind, is unreadable as a whole, and not a workshop with fewer', () => {
  const text = textOfWorkshop(workshopOf([]));
  const [head = '', columns = '', row = '', ...rows] = text.split('\n');
  const broken: readonly (readonly string[])[] = [
    [head, columns, row.replace('"how":"link"', '"how":"fax"'), ...rows],
    [head, columns, row.replace('"answers":"', '"answers":".'), ...rows],
    [head, columns, row.replace(/"answers":"./, '"answers":"7'), ...rows],
    [head, columns, '', ...rows],
    [head, columns, row.slice(0, -3), ...rows],
    [head, '["no-such-practice"]', row, ...rows],
    [head, row, ...rows],
    [head.slice(0, -3), columns, row, ...rows],
  ];
  for (const lines of broken) expect(workshopIn(lines.join('\n'))).toBeUndefined();
  expect(workshopIn(text.slice(0, -5))).toBeUndefined();
});

test('rows of an edition with other practices in another order are read by what they name', () => {
  const kept = workshopOf([]);
  const [head = '', , ...rows] = textOfWorkshop(kept).split('\n');
  const columns = [...PRACTICE_IDS].reverse();
  const turned = rows.map((row) =>
    row.replace(/"answers":"([^"]*)"/, (_, signs: string) => `"answers":"${[...signs].reverse().join('')}"`),
  );
  const read = workshopIn([head, JSON.stringify(columns), ...turned].join('\n'));
  expect(read).toEqual(kept);
  expect(read && workshopIn(textOfWorkshop(read))).toEqual(kept);
});
