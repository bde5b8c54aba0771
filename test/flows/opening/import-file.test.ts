import { beforeEach, describe, expect, test } from 'vitest';
import { importableIn, importFrom } from '../../../src/flows/opening/import-file.ts';
import { fromFile, houseFile, invitationFile, replyFile, toFile } from '../../../src/share/files.ts';
import type { AnyFile } from '../../../src/share/formats.ts';
import { parseFile } from '../../../src/share/parse-file.ts';
import { makeAsk } from '../../../src/stores/asked.ts';
import { createAssessment } from '../../../src/stores/assessments.ts';
import { emptyDevice } from '../kept-here.ts';

const CLAIMS = toFile({ model: 1, date: '2026-11-21', scope: 'Claims', answers: { guidance: { level: 3 } } });
const REPLY = replyFile({
  model: 1,
  workshop: 'ABCDEFGH',
  id: 'JKMNPQRS',
  revision: 1,
  answers: { guidance: 3 },
});
const INVITATION = invitationFile({ model: 1, date: '2026-11-21', workshop: 'ABCDEFGH' });

const asText = (file: object) => JSON.stringify(file);
const fileOf = (name: string, text: string) => new File([text], name);
/** A file whose text comes when it is told to. */
function slowFile(name: string, text: string) {
  const file = fileOf(name, text);
  let come = () => {};
  const told = new Promise<void>((resolve) => {
    come = resolve;
  });
  file.text = () => told.then(() => text);
  return { file, come };
}

beforeEach(() => {
  emptyDevice();
});

describe('opening a file', () => {
  test('begins with nothing, or with the text that is there already', () => {
    expect(importFrom().$importing.get()).toMatchObject({ isReading: false, opened: null });
    const given = importFrom({ name: 'Claims', text: asText(CLAIMS) }).$importing.get();
    expect(given.opened).toMatchObject({ turn: 0, name: 'Claims', parsed: { ok: true, file: CLAIMS } });
  });

  test('says that it reads, then what was found; none chosen changes nothing', async () => {
    const { $importing, open } = importFrom();
    await open([]);
    expect($importing.get().isReading).toBe(false);
    const opening = open([fileOf('claims.json', asText(CLAIMS))]);
    expect($importing.get().isReading).toBe(true);
    await opening;
    expect($importing.get()).toMatchObject({
      isReading: false,
      isOneOfSeveral: false,
      opened: { turn: 1, name: 'claims.json' },
    });
  });

  test('of several the first is opened, and that is said', async () => {
    const { $importing, open } = importFrom();
    await open([fileOf('claims.json', asText(CLAIMS)), fileOf('other.json', '{}')]);
    expect($importing.get()).toMatchObject({ isOneOfSeveral: true, opened: { name: 'claims.json' } });
  });

  test('a file that comes late does not take the place of one chosen after it', async () => {
    const { $importing, open } = importFrom();
    const slow = slowFile('slow.json', asText(CLAIMS));
    const first = open([slow.file]);
    await open([fileOf('quick.json', asText(CLAIMS))]);
    slow.come();
    await first;
    expect($importing.get().opened?.name).toBe('quick.json');
  });
});

describe('what can be done with a file', () => {
  const importable = (file: AnyFile, hasPlace = true) => importableIn(parseFile(asText(file)), hasPlace);

  test('an assessment is kept or looked at, of a damaged one what is sound', () => {
    expect(importable(CLAIMS)).toMatchObject({ is: 'assessment', assessment: { scope: 'Claims' } });
    const damaged = asText({ ...CLAIMS, answers: { guidance: { level: 3 }, 'self-service': { level: 9 } } });
    expect(importableIn(parseFile(damaged), true)).toMatchObject({
      is: 'assessment',
      assessment: { answers: { guidance: { level: 3 } } },
    });
  });

  test('nothing can be done where nothing is sound', () => {
    expect(importableIn(parseFile('{"format":'), true)).toBeUndefined();
  });

  test('a backup is restored', () => {
    const backup = { format: 'cap17-backup', version: 1, date: '2026-11-21', assessments: [] } as const;
    expect(importable(backup)).toEqual({ is: 'backup', backup });
  });

  test('the look of documents is looked at and kept', () => {
    const house = { name: 'Acme', main: '#A0105A' };
    expect(importable(houseFile(house))).toEqual({ is: 'house', house });
  });

  test('the answer to what one asked is shown where there is a place; anyone else’s reply belongs elsewhere', () => {
    expect(importable(REPLY)).toEqual({ is: 'elsewhere', format: 'cap17-reply' });
    const { workshop } = makeAsk(createAssessment('Claims'), fromFile(CLAIMS), ['guidance']);
    const answer = { ...REPLY, workshop };
    expect(importable(answer)).toEqual({ is: 'other', file: answer });
    expect(importable(answer, false)).toEqual({ is: 'elsewhere', format: 'cap17-reply' });
  });

  test('an invitation belongs to another page', () => {
    expect(importable(INVITATION)).toEqual({ is: 'elsewhere', format: 'cap17-invitation' });
  });
});
