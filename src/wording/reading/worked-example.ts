import type { Answers, Level } from '../../domain/model/answer.ts';
import { MODEL_VERSION, practicesOf } from '../../domain/model/model.ts';
import { readAnswers } from '../../domain/scoring/axis-answers.ts';
import { type NextStage, nextStage, type ScoredAxis, scoreAxis } from '../../domain/scoring/axis-result.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill, list, type Plural } from '../../i18n/words.ts';
import { medianInFigures } from '../levels.ts';

export type ExampleAnswer = Level | 'dont-know' | 'not-applicable';

/** The axis of the example: it has six practices. */
export const EXAMPLE_AXIS = 'process';
/** Five practices at the top, one absent. */
export const EXAMPLE_ANSWERS: readonly ExampleAnswer[] = [4, 4, 4, 4, 0, 4];

type ExampleText = Messages['method']['example'];
/** Those that depend on a count. */
type ExampleCounted = 'raise' | 'raiseAll' | 'tooLow';

export interface ExampleWords {
  readonly locale: string;
  readonly text: (key: Exclude<keyof ExampleText, ExampleCounted>) => string;
  readonly plural: (key: ExampleCounted) => Plural;
  readonly levels: readonly string[];
  /** Titles of the axis's practices, in model order. */
  readonly titles: readonly string[];
}

/** What the report would say: labelled figures, and the same in a sentence. */
export interface ExampleResult {
  readonly figures: readonly (readonly [label: string, value: string])[];
  readonly sentence: string;
}

/** Scores the answers, one a practice of the axis, by the rules every report uses. */
export function describeExample(answers: readonly ExampleAnswer[], words: ExampleWords): ExampleResult {
  const { text } = words;
  const axis = readAnswers({ model: MODEL_VERSION, answers: answersOf(answers) }).find(
    ({ id }) => id === EXAMPLE_AXIS,
  );
  if (!axis) throw new Error(`No axis ${EXAMPLE_AXIS}`);
  const result = scoreAxis(axis, 'declared');
  if (!result.scored) {
    return {
      figures: [[text('notScored'), text(result.why)]],
      sentence: `${text('notScored')}. ${text(result.why)}`,
    };
  }
  const median = medianInFigures(result.median);
  const { minimum, stage, index } = result;
  return {
    figures: [
      [text('median'), median],
      [text('minimum'), String(minimum)],
      [text('stage'), fill(text('stageValue'), { level: stage, name: words.levels[stage] ?? '' })],
      [text('next'), missingInWords(nextStage(axis, 'declared'), words)],
      [text('index'), String(index)],
      [text('bounds'), boundsInWords(result, words)],
    ],
    sentence: fill(text('sentence'), { median, minimum, stage, index }),
  };
}

function answersOf(answers: readonly ExampleAnswer[]): Answers {
  const entries = practicesOf(EXAMPLE_AXIS).map(({ id }, at) => {
    const answer = answers[at] ?? 'dont-know';
    return [id, typeof answer === 'number' ? { level: answer } : { status: answer }] as const;
  });
  return Object.fromEntries(entries);
}

function boundsInWords({ counts, bounds: [low, high] }: ScoredAxis, { text }: ExampleWords): string {
  return counts.unknown === 0 ? text('noBounds') : fill(text('boundsValue'), { low, high });
}

function missingInWords(
  missing: NextStage | undefined,
  { text, plural, locale, titles }: ExampleWords,
): string {
  if (!missing) return text('nothingNext');
  const named = (ids: NextStage['below']) =>
    list(
      localeOf(locale),
      practicesOf(EXAMPLE_AXIS).flatMap(({ id }, at) =>
        ids.includes(id) ? [fill(text('quoted'), { title: titles[at] ?? id })] : [],
      ),
    );
  const { stage, tooLow, below, toRaise } = missing;
  const sentences: string[] = [];
  if (toRaise > 0) {
    const wording = plural(toRaise === below.length ? 'raiseAll' : 'raise');
    sentences.push(count(locale, wording, toRaise, { practices: named(below), level: stage }));
  }
  if (tooLow.length > 0 && toRaise < below.length) {
    sentences.push(
      count(locale, plural('tooLow'), tooLow.length, { practices: named(tooLow), level: stage - 1 }),
    );
  }
  return sentences.join(' ');
}
