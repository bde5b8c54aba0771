import { askable, type LearnFrom, learnFrom, type WhyNobody } from '../../domain/comparing/learn-from.ts';
import type { MatrixCell, UnitMatrix } from '../../domain/comparing/matrix.ts';
import type { Unit } from '../../domain/comparing/unit.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { fill, list } from '../../i18n/words.ts';
import type { CompareLanguage } from './compare-language.ts';
import { unitFacts, unitNameAmong } from './unit.ts';

/** Someone to ask: who, of when and how many, and what shows it. */
export interface ToAsk {
  readonly key: string;
  readonly name: string;
  readonly facts: string;
  readonly proof: string;
}

/** Whom to ask about one practice; several where they stand there together. */
export interface LearningInWords {
  readonly practice: PracticeId;
  readonly toAsk: readonly ToAsk[];
}

/** What can be learnt from whom, and why nobody is named for the rest. */
export interface AllLearning {
  readonly said: readonly LearningInWords[];
  /** Undefined where somebody is named for every practice. */
  readonly others: string | undefined;
}

const WHY = ['too-few-known', 'none-proven', 'all-alike'] as const satisfies readonly WhyNobody[];

function toAskIn(
  text: CompareLanguage,
  units: readonly Unit[],
  level: number,
  { unit, proof }: MatrixCell,
  practice: PracticeId,
): ToAsk {
  const { common, compare } = text.t;
  const name = unit.assessment.answers[practice]?.proof?.name?.trim();
  const kind = proof === 'customer' ? compare.matrix.withCustomer : compare.matrix.withProof;
  const shown = name ? fill(compare.learn.named, { kind, name }) : kind;
  return {
    key: unit.key,
    name: unitNameAmong(text, units, unit),
    facts: unitFacts(text, unit),
    proof: fill(compare.learn.proven, { level: common.level[level] ?? '', proof: shown }),
  };
}

/** Whom to ask about each practice, in words. */
export function learningInWords(text: CompareLanguage, { units, rows }: UnitMatrix): AllLearning {
  const { learn } = text.t.compare;
  const latest = askable(units);
  const found = rows.map((row) => ({ practice: row.practice, from: learnFrom(row, latest) }));
  const isSaid = (one: (typeof found)[number]): one is { practice: PracticeId; from: LearnFrom } =>
    typeof one.from === 'object';
  const why = WHY.flatMap((reason) => {
    const n = found.filter(({ from }) => from === reason).length;
    return n === 0 ? [] : [fill(learn[reason], { n })];
  });
  return {
    said: found.filter(isSaid).map(({ practice, from: { level, cells } }) => ({
      practice,
      toAsk: cells.map((cell) => toAskIn(text, units, level, cell, practice)),
    })),
    others: why.length === 0 ? undefined : fill(learn.others, { why: list(text.locale, why) }),
  };
}
