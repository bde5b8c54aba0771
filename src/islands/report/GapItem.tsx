import { Piece } from '../../components/parts/piece.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { settles } from '../../domain/model/decided.ts';
import type { Prerequisite } from '../../domain/model/model.ts';
import { FIRST_FEW } from '../../domain/scoring/firmness.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import { aimInWords, lineOf, prerequisiteSentence, robustnessInWords } from '../../wording/report/gap.ts';
import { type StepInWords, stepInWords } from '../../wording/report/next-step.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { useReportText } from '../text/report-text.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { Citation } from './Cited.tsx';
import { GapActs } from './GapActs.tsx';
import { NextStep } from './NextStep.tsx';
import { Research } from './Research.tsx';
import { TURN } from './turns.ts';

/** A gap, with its share of draws once they are made. */
export type ShownGap = Gap & { readonly robust?: number };
/** A prerequisite that is not met, and the level it stands at. */
export type UnmetPrerequisite = Prerequisite & { readonly now: number };

interface Props {
  readonly gap: ShownGap;
  readonly assessment: Assessment;
  /** Its place in the whole order, from 1, whatever is filtered. Of the first few, the report says whether it holds. */
  readonly place: number;
  /** Whether it shows as one line until it is opened. */
  readonly isFolded: boolean;
  readonly unmet: readonly UnmetPrerequisite[];
  /** Absent where the report can only be read. */
  readonly onDecide?: ((step: StepInWords) => void) | undefined;
}

/** One practice with something left to do: where it stands, the next step, and the research behind it. */
export function GapItem(props: Props) {
  const { gap, place, isFolded } = props;
  const { t, practices } = useReportText();
  const { title } = practices[gap.practice];
  const aim = aimInWords(t, gap);
  if (!isFolded) {
    return (
      <li className="gap">
        <h3 className="gap-head">
          <span className="place">{place}</span> {title} <span className="gap-aim">{aim}</span>
        </h3>
        <GapBody {...props} />
      </li>
    );
  }
  return (
    <li className="gap">
      <details>
        <summary className="gap-head">
          <span className="place">{place}</span> {title} <span className="gap-aim">{aim}</span>
        </summary>
        <Piece nth={TURN.gap(place)}>{() => <GapBody {...props} />}</Piece>
      </details>
    </li>
  );
}

function GapBody({ gap, assessment, place, unmet, onDecide }: Props) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const words = t.report.gaps;
  const { title, levels } = practices[gap.practice];
  const { answers, model, decisions = [] } = assessment;
  const step = stepInWords(text, gap, assessment);
  const line = lineOf(gap, levels, model);
  return (
    <div id={`gap-${gap.practice}`} className="gap-body">
      <div className="gap-side">
        <p>
          <b>{words.band[gap.band]}</b>
        </p>
        <p>{t.common.importance[gap.importance]}</p>
        {place <= FIRST_FEW && <p className="robust">{robustnessInWords(t, gap.robust)}</p>}
      </div>
      <div className="gap-main">
        {line && (
          <p className="gap-line">
            <b>{words.now}</b>
            {t.common.colon}
            {line}
          </p>
        )}
        <AnswerNotes answer={answers[gap.practice]} />
        {unmet.map((rule) => (
          <p key={rule.needs} className="notice notice-warn">
            {prerequisiteSentence(text, rule)} {rule.source && <Citation ids={[rule.source]} />}
          </p>
        ))}
        {step && <NextStep step={step} />}
        <GapActs
          practice={gap.practice}
          title={title}
          address={step?.address ?? practiceAddress(locale, gap.practice)}
          isDecided={decisions.some((one) => settles(one, gap.practice, step?.to))}
          onDecide={step && onDecide && (() => onDecide(step))}
        />
        <Research practice={gap.practice} />
      </div>
    </div>
  );
}
