import { expect, test } from 'vitest';
import * as english from '../../src/i18n/en/problems.ts';
import * as french from '../../src/i18n/fr/problems.ts';
import { PROBLEM_CODES, REMARK_CODES } from '../../src/share/problem.ts';

test('every problem and remark has its sentence in both languages, and none is left over', () => {
  for (const { problems, remarks } of [english, french]) {
    expect(Object.keys(problems).sort()).toEqual([...PROBLEM_CODES].sort());
    expect(Object.keys(remarks).sort()).toEqual([...REMARK_CODES].sort());
  }
});

const sentencesOf = ({ problems, remarks }: typeof english | typeof french) =>
  Object.entries({ ...problems, ...remarks });
const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test('both languages name the same things', () => {
  const inFrench = new Map(sentencesOf(french));
  for (const [code, text] of sentencesOf(english)) {
    expect(placesOf(inFrench.get(code) ?? ''), code).toEqual(placesOf(text));
  }
});

test('each says what is wrong, then what to do', () => {
  for (const [code, text] of [...sentencesOf(english), ...sentencesOf(french)]) {
    expect(text, code).toMatch(/\.[ \u00a0]\p{Lu}.*[.?}]$/u);
  }
});

test('French marks keep to the word before them', () => {
  for (const [code, text] of sentencesOf(french))
    expect(text, code).not.toMatch(/[^\u00a0\d][:;?!»]|«[^\u00a0]|'/);
});
