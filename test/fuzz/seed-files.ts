import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { AnyFile } from '../../src/share/formats.ts';
import type { LinkedFile } from '../../src/share/link/readers.ts';
import { anyAnswerBackFile } from '../share/any-answer-back.ts';
import { anyAssessmentFile } from '../share/any-file.ts';
import { anyInvitationFile, anyReplyFile, anyWorkshopFile } from '../share/any-workshop.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The texts of the fixtures of a folder whose names end so, in the order of their names. */
export function fixturesIn(folder: string, end: string): readonly string[] {
  return namesIn(folder, end).map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));
}

/** The bytes of the fixtures of a folder whose names end so, in the order of their names. */
export function fixtureBytes(folder: string, end: string): readonly Uint8Array<ArrayBuffer>[] {
  return namesIn(folder, end).map((name) => new Uint8Array(readFileSync(new URL(name, FIXTURES))));
}

function namesIn(folder: string, end: string): readonly string[] {
  const names = readdirSync(new URL(`${folder}/`, FIXTURES)).sort();
  return names.filter((name) => name.endsWith(end)).map((name) => `${folder}/${name}`);
}

/** Sound files of every kind that a link holds, many of each, the same every time. */
export function linkedFiles(each: number): readonly LinkedFile[] {
  const sample = <File>(any: fc.Arbitrary<File>) => fc.sample(any, { numRuns: each, seed: 17 });
  return [
    ...sample(anyAssessmentFile),
    ...sample(anyWorkshopFile),
    ...sample(anyInvitationFile),
    ...sample(anyReplyFile),
    ...sample(anyAnswerBackFile(1)),
    ...sample(anyAnswerBackFile(2)),
    ...frozenFiles(),
  ];
}

function frozenFiles(): LinkedFile[] {
  return fixturesIn('links', '.json').map((text) => JSON.parse(text) as LinkedFile);
}

/** Sound files of every format. */
export function anyFiles(each: number): readonly AnyFile[] {
  const others = [
    ...fixturesIn('files', '.json'),
    ...fixturesIn('assessments', '.json'),
    ...fixturesIn('workshops', '.json'),
  ];
  return [...others.map((text) => JSON.parse(text) as AnyFile), ...linkedFiles(each)];
}
