import { zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { openTable } from '../../../src/flows/collecting-table/open-table.ts';
import { openCopy } from '../../../src/flows/facilitating/open-copy.ts';
import { openHouseFile } from '../../../src/flows/house/open-house.ts';
import { takeFile } from '../../../src/flows/opening/take-file.ts';
import { readBeside } from '../../../src/flows/reading/read-beside.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { emptyDevice } from '../../flows/kept-here.ts';

// What each door says of a file that it does not take: one sentence a kind, the same at every door.

beforeEach(emptyDevice);

const REPLY = {
  format: 'cap17-reply',
  version: 1,
  model: 2,
  workshop: 'ABCDEFGH',
  id: 'JKMNPQRS',
  revision: 1,
  answers: {},
};
const ASSESSMENT = { format: 'cap17-assessment', version: 1, model: 2, date: '2026-11-21', answers: {} };
const HOUSE = { format: 'cap17-house', version: 1, date: '2026-11-21' };
const INVITATION = { format: 'cap17-invitation', version: 1, model: 2, workshop: 'ABCDEFGH' };
const COPY = { format: 'cap17-working-copy', version: 1, model: 2, date: '2026-11-21' };

const MOST = 20_000_000;
const json = (value: unknown) => new File([JSON.stringify(value)], 'a.json');
const ofZeros = (bytes: number) => new File([new Uint8Array(bytes)], 'a.bin');

/** A file of ours that no door below takes. */
const ELSEWHERE = { format: 'cap17-wording', version: 1, model: 2, date: '2026-11-21', practices: {} };

interface Told {
  readonly why: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}
/** Each door: what it says of a file, and one of its own format. */
const DOORS: readonly (readonly [
  name: string,
  own: object,
  enter: (file: File) => Promise<Told | undefined>,
])[] = [
  [
    'an invitation',
    INVITATION,
    async (file) => {
      const taken = await takeFile(file, ['cap17-invitation']);
      return taken.ok ? undefined : taken.refusal;
    },
  ],
  [
    'a working copy',
    COPY,
    async (file) => {
      const opened = await openCopy(file, String);
      return opened.is === 'refused' ? opened.refusal : undefined;
    },
  ],
  [
    'a look',
    HOUSE,
    async (file) => {
      const opened = await openHouseFile(file);
      return opened.ok ? undefined : opened;
    },
  ],
  [
    'what is compared',
    ASSESSMENT,
    async (file) => {
      const found = (await readBeside({ kind: 'units', of: file })) ?? [];
      return found.flatMap((one) => (one.is === 'failed' ? [one] : []))[0];
    },
  ],
  [
    'replies',
    REPLY,
    async (file) => {
      const of = {
        handed: [file],
        shape: { model: 2, workshop: 'ABCDEFGH', length: 12, groups: 0 } as never,
      };
      const found = (await readBeside({ kind: 'replies', of })) ?? [];
      return found.flatMap((one) => (one.kind === 'file' ? [one] : []))[0];
    },
  ],
  [
    'a table of answers',
    {},
    async (file) => {
      const opened = await openTable(file, { titles: [], name: [], group: [] } as never);
      return opened.ok ? undefined : opened;
    },
  ],
];

/** What each says of each kind, in the order of the doors; a letter or nothing at all is searched for replies and links. */
const KINDS: readonly (readonly [name: string, file: (own: object) => File, whys: readonly string[]])[] = [
  ['nothing', () => new File([], 'a.json'), [...Array(4).fill('empty-file'), 'nothing', 'empty']],
  ['one of 60 MB', () => ofZeros(60_000_000), [...Array(4).fill('too-large'), 'too-large', 'too-large']],
  [
    'what is no text',
    () => new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])], 'a.png'),
    [...Array(4).fill('not-ours'), 'nothing', 'not-a-workbook'],
  ],
  ['another of ours', () => json(ELSEWHERE), Array(6).fill('cap17-wording')],
  [
    'another of ours, cut',
    () => new File([JSON.stringify(ELSEWHERE).slice(0, 60)], 'a.json'),
    Array(6).fill('cap17-wording'),
  ],
  ['one of a later version', (own) => json({ ...own, version: 99 }), Array(5).fill('too-new')],
  [
    'one of its own, cut',
    (own) => new File([JSON.stringify(own).slice(0, -2)], 'a.json'),
    Array(5).fill('damaged'),
  ],
  ['one of its own, altered', (own) => json({ ...own, version: 'one' }), Array(5).fill('damaged')],
  ['lists without end', () => new File(['['.repeat(100_000)], 'a.json'), [...Array(4).fill('too-deep')]],
  [
    'values without end',
    () => new File([`[${'1,'.repeat(1_100_000)}1]`], 'a.json'),
    [...Array(4).fill('too-many-values')],
  ],
];

test.each(KINDS)('of %s each door says what it is', async (_, file, whys) => {
  const told = await Promise.all(
    DOORS.slice(0, whys.length).map(async ([, own, enter]) => (await enter(file(own)))?.why),
  );
  expect(told).toEqual(whys);
});

test('an archive of what is no workbook, and an office document as a look, are told', async () => {
  const zip = new File([new Uint8Array(zipSync({ 'a.bin': new Uint8Array(9) }))], 'a.zip');
  const told = await Promise.all(DOORS.map(async ([, , enter]) => (await enter(zip))?.why));
  expect(told).toEqual(['not-ours', 'not-ours', 'template', 'not-ours', 'nothing', 'not-a-workbook']);
});

test.each(DOORS.slice(0, 4))(
  '%s names the size of what is too large, and the bound',
  async (_name, _own, enter) => {
    expect(await enter(ofZeros(MOST + 3_500_000))).toMatchObject({
      why: 'too-large',
      params: { size: 23, most: 20 },
    });
  },
);

test('a text that is too long to be compared says its length, and what to do', async () => {
  const [told] = (await readBeside({ kind: 'units', of: 'x'.repeat(12_500_000) })) ?? [];
  expect(told).toMatchObject({ is: 'failed', why: 'too-much-text', params: { size: 12, most: 10 } });
});

test('the sentences are the same at every door, in every language', () => {
  for (const locale of LOCALES) {
    const { refused, compare, collect, house, importing, formReplies, returning, problems } =
      messagesOf(locale);
    const { 'not-ours': _, ...alike } = refused;
    expect(compare.leftAside.why).toMatchObject(alike);
    expect(house.openProblem).toMatchObject(refused);
    expect(importing.elsewhere).toMatchObject(refused);
    // Among replies it is said what else these are there.
    const { 'too-large': _large, 'cap17-assessment': _one, 'cap17-working-copy': _copy, ...others } = refused;
    expect(collect.taken.file).toMatchObject(others);
    const { 'too-large': _too, unreadable: _unread, ...formats } = refused;
    expect(formReplies.why).toMatchObject(formats);
    expect(returning.why).toMatchObject(formats);
    for (const whole of ['empty-file', 'too-large', 'too-deep', 'too-many-values'] as const)
      expect(problems[whole]).toBe(refused[whole]);
  }
});
