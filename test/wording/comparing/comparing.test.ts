import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../src/domain/comparing/matrix.ts';
import { coursesOf } from '../../../src/domain/comparing/over-time.ts';
import { type Unit, unitOfAssessment } from '../../../src/domain/comparing/unit.ts';
import type { Answer, Proof } from '../../../src/domain/model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/model.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { CompareLanguage } from '../../../src/wording/comparing/compare-language.ts';
import { courseInWords } from '../../../src/wording/comparing/course.ts';
import { learningInWords } from '../../../src/wording/comparing/learning.ts';
import {
  cellInWords,
  organisationOf,
  unitFacts,
  unitName,
  unitNameAmong,
} from '../../../src/wording/comparing/unit.ts';
import { assessmentFrom } from '../../domain/sample.ts';

const { common, compare } = messagesOf('en');
const titles = PRACTICE_IDS.map((id) => [id, id]);
const text: CompareLanguage = {
  locale: 'en',
  t: { common, compare },
  titles: Object.fromEntries(titles) as Record<PracticeId, string>,
};
const proof = { kind: 'customer', name: 'Repeat contacts' } as const;
type More = Partial<Record<PracticeId, Omit<Answer, 'level' | 'status'>>>;
const unit = (scope: string, codes: string, date = '2026-11-21', more: More = {}): Unit =>
  unitOfAssessment(`${scope} ${date}`, { ...assessmentFrom(codes, more), scope, date });

describe('a column in words', () => {
  it('is named by its organisation, its scope and its group, with its date and its people', () => {
    const one = unit('Claims', '2');
    const group = {
      ...one,
      group: 'Desk',
      people: 12,
      assessment: { ...one.assessment, organisation: 'Acme' },
    };
    expect(unitName(text, group)).toBe('Acme – Claims – Desk');
    expect(unitFacts(text, group)).toBe('21\u00a0November\u00a02026\u00a0· 12 people');
    expect(unitName(text, unit(' ', '2'))).toBe('no scope given');
    expect(cellInWords(text, { standing: 'too-few' })).toContain('fewer than three people');
  });
});

describe('columns beside others', () => {
  const of = (scope: string, organisation?: string): Unit => {
    const one = unit(scope, '2');
    return { ...one, assessment: { ...one.assessment, organisation } };
  };
  const names = (...units: readonly Unit[]) => units.map((one) => unitNameAmong(text, units, one));

  it('say an organisation that is that of all once, above', () => {
    const units = [of('Spain', 'Acme '), of('Italy', 'Acme')];
    expect(organisationOf(units)).toBe('Acme');
    expect(names(...units)).toEqual(['Spain', 'Italy']);
  });

  it('say each their own where they are of several, where one says none, and where it stands alone', () => {
    expect(names(of('Spain', 'Acme'), of('Italy', 'Bolt'))).toEqual(['Acme – Spain', 'Bolt – Italy']);
    expect(names(of('Spain', 'Acme'), of('Italy'))).toEqual(['Acme – Spain', 'Italy']);
    expect(names(of('Spain', 'Acme'))).toEqual(['Acme – Spain']);
    expect(organisationOf([of('Spain'), of('Italy')])).toBe('');
  });
});

describe('whom to ask, in words', () => {
  it('is who it is, of when, and what shows it; of the rest it is said why nobody is named', () => {
    const best = unit('Spain', '4', '2026-11-21', { 'channel-choice': { proof } });
    const { said, others } = learningInWords(
      text,
      matrixOf([best, unit('Italy', '12'), unit('France', '12')]),
    );
    expect(said).toEqual([
      {
        practice: 'channel-choice',
        toAsk: [
          {
            key: best.key,
            name: 'Spain',
            facts: '21\u00a0November\u00a02026\u00a0· one voice',
            proof: 'Confirmed, with customer-side proof: Repeat contacts',
          },
        ],
      },
    ]);
    expect(others).toBe(
      'Where nobody is named: too few levels are known (15) and nobody has it in place with proof (1).',
    );
  });
});

describe('whom to ask, in words: what shows it, and where nobody is', () => {
  const learnt = (...units: readonly Unit[]) => learningInWords(text, matrixOf(units));
  const proven = (more: Proof) => unit('Spain', '4', '2026-11-21', { 'channel-choice': { proof: more } });
  const shown = (more: Proof) => learnt(proven(more), unit('Italy', '1')).said[0]?.toAsk[0]?.proof;

  it('is the kind of proof, and its name where it has one', () => {
    expect(shown({ kind: 'indicator', name: ' Calls ' })).toBe('Measured, with an indicator: Calls');
    expect(shown({ kind: 'customer', name: ' ' })).toBe('Confirmed, with customer-side proof');
  });

  it('is not said where all stand alike, nor where somebody is named for every practice', () => {
    const all = Object.fromEntries(PRACTICE_IDS.map((id) => [id, { proof }]));
    const best = (scope: string) => unit(scope, '4'.repeat(PRACTICE_IDS.length), '2026-11-21', all);
    expect(learnt(best('Spain'), best('Italy'))).toEqual({
      said: [],
      others: `Where nobody is named: all stand alike, with proof (${PRACTICE_IDS.length}).`,
    });
    const { said, others } = learnt(best('Spain'), unit('Italy', '1'.repeat(PRACTICE_IDS.length)));
    expect([said.length, others]).toEqual([PRACTICE_IDS.length, undefined]);
  });
});

describe('an axis from date to date, in words', () => {
  const sentence = (before: string, after: string) => {
    const [course] = coursesOf([unit('Claims', before, '2025-03-21'), unit('Claims', after)]);
    const [line] = course?.axes[0]?.lines ?? [];
    return line && courseInWords(text, line);
  };

  it('says both ends, with the index where the axis is scored at both', () => {
    expect(sentence('00022', '22233')).toBe(
      '21\u00a0March\u00a02025, 2 of 5 in place; 21\u00a0November\u00a02026, 5 of 5 in place; tracking index 20, then 60.',
    );
    expect(sentence('2', '22233')).toBe(
      '21\u00a0March\u00a02025, 1 of 5 in place; 21\u00a0November\u00a02026, 5 of 5 in place.',
    );
  });
});
