import type { Answer } from '../../domain/model/answer.ts';
import type { Prerequisite } from '../../domain/model/model.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import { FIRST_FEW } from '../../domain/scoring/robustness.ts';
import { aimInWords, lineOf, prerequisiteSentence, robustnessInWords } from '../../wording/report/gap.ts';
import { type StepInWords, stepInWords } from '../../wording/report/next-step.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { useReportText } from '../text/report-text.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { Citation } from './Cited.tsx';
import { NextStep } from './NextStep.tsx';
import { Research } from './Research.tsx';

/** A gap, with its share of draws once they are made. */
export type ShownGap = Gap & { readonly robust?: number };
/** A prerequisite that is not met, and the level it stands at. */
export type UnmetPrerequisite = Prerequisite & { readonly now: number };

interface Props {
  readonly gap: ShownGap;
  readonly answer: Answer | undefined;
  /** The model its level was given under, and when. */
  readonly model: number;
  readonly date: string;
  /** Its place in the whole order, from 1, whatever is filtered. Of the first few, the report says whether it holds. */
  readonly place: number;
  readonly unmet: readonly UnmetPrerequisite[];
  readonly onDecide?: ((step: StepInWords) => void) | undefined;
}

/** One practice with something left to do: where it stands, the next step, and the research behind it. */
export function GapItem({ gap, answer, model, date, place, unmet, onDecide }: Props) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const words = t.report.gaps;
  const { title, levels } = practices[gap.practice];
  const step = stepInWords(text, gap, answer, date);
  const line = lineOf(gap, levels, model);
  return (
    <li id={`gap-${gap.practice}`} className="gap">
      <div className="gap-side small">
        <p className="band">
          <span className="place">{place}</span> {words.band[gap.band]}
        </p>
        <p>{aimInWords(t, gap)}</p>
        <p className="quiet">{t.common.importance[gap.importance]}</p>
        {place <= FIRST_FEW && (
          <p className={gap.robust === undefined ? 'quiet robust' : 'robust'}>
            {robustnessInWords(t, gap.robust)}
          </p>
        )}
      </div>
      <div>
        <h3>
          <a href={practiceAddress(locale, gap.practice)}>{title}</a>
        </h3>
        {line && <p className="quiet measure">{line}</p>}
        <AnswerNotes answer={answer} />
        {unmet.map((rule) => (
          <p key={rule.needs} className="notice notice-warn">
            {prerequisiteSentence(text, rule)} {rule.source && <Citation ids={[rule.source]} />}
          </p>
        ))}
        {step && <NextStep step={step} />}
        <Research practice={gap.practice} />
        {step && onDecide && (
          <button type="button" className="button-text no-print" onClick={() => onDecide(step)}>
            {words.decide}
            <span className="hidden-visually">{` (${title})`}</span>
          </button>
        )}
      </div>
    </li>
  );
}
