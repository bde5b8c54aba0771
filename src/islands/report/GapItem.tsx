import { type Answer, proofOf } from '../../domain/model/answer.ts';
import type { Prerequisite } from '../../domain/model/model.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import { FIRST_FEW, holds } from '../../domain/scoring/robustness.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { type StepInWords, stepInWords } from '../../wording/report/report-sentences.ts';
import { Citation } from './Cited.tsx';
import { Research } from './Research.tsx';
import { useReportText } from './report-text.ts';

/** From this share of the draws on, a practice stays among the first few more often than not. */
const MOSTLY_FROM = 0.5;

/** A gap, with its share of draws once they are made. */
export type ShownGap = Gap & { readonly robust?: number };
/** A prerequisite that is not met, and the level it stands at. */
export type UnmetPrerequisite = Prerequisite & { readonly now: number };

interface Props {
  readonly gap: ShownGap;
  readonly answer: Answer | undefined;
  /** Its place in the whole order, from 1, whatever is filtered. Of the first few, the report says whether it holds. */
  readonly place: number;
  readonly unmet: readonly UnmetPrerequisite[];
  readonly onDecide?: ((step: StepInWords) => void) | undefined;
}

/** One practice with something left to do: where it stands, the next step, and the research behind it. */
export function GapItem({ gap, answer, place, unmet, onDecide }: Props) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const words = t.report.gaps;
  const { title, levels } = practices[gap.practice];
  const step = stepInWords(text, gap, answer);
  return (
    <li id={`gap-${gap.practice}`} className="gap">
      <div className="gap-side small">
        <p className="band">
          <span className="place">{place}</span> {words.band[gap.band]}
        </p>
        <p>
          <Aim gap={gap} />
        </p>
        <p className="quiet">{t.common.importance[gap.importance]}</p>
        {place <= FIRST_FEW && <Robustness share={gap.robust} />}
      </div>
      <div>
        <h3>
          <a href={practiceAddress(locale, gap.practice)}>{title}</a>
        </h3>
        <p className="quiet measure">{levels[gap.level]}</p>
        <AnswerNotes answer={answer} />
        {unmet.map((rule) => (
          <Unmet key={rule.needs} rule={rule} />
        ))}
        {step && <Step step={step} />}
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

/** From the level declared to the target, and whether the first is still to be proven. */
export function Aim({ gap }: { readonly gap: Gap }) {
  const { t } = useReportText();
  const words = t.report.gaps;
  const [level, target] = [t.common.level[gap.level] ?? '', t.common.level[gap.target] ?? ''];
  return (
    <>
      {fill(gap.gap > 0 ? words.aim : words.atTarget, { level, target })}
      {gap.toProve && `, ${words.toBeProven}`}
    </>
  );
}

/** What the person wrote beside the answer: note and proof, always as text. */
export function AnswerNotes({ answer }: { readonly answer: Answer | undefined }) {
  const { locale, t } = useReportText();
  const words = t.report.gaps;
  const named = proofOf(answer) === 'none' ? undefined : answer?.proof;
  if (!answer?.note && !named) return null;
  return (
    <dl className="answer-notes small">
      {answer?.note && (
        <div>
          <dt>{words.note}</dt>
          <dd>{answer.note}</dd>
        </div>
      )}
      {named && (
        <div>
          <dt>{words.proofNamed}</dt>
          <dd>
            {[t.common.proof[named.kind], named.name, named.date && date(locale, named.date)]
              .filter(Boolean)
              .join(' · ')}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Robustness({ share }: { readonly share: number | undefined }) {
  const { robust } = useReportText().t.report.gaps;
  if (share === undefined) return <p className="quiet robust">{robust.pending}</p>;
  const word = holds(share) ? robust.holds : share >= MOSTLY_FROM ? robust.mostly : robust.fragile;
  return <p className="robust">{word}</p>;
}

function Unmet({ rule }: { readonly rule: UnmetPrerequisite }) {
  const { t, practices } = useReportText();
  const level = (at: number) => t.common.level[at] ?? '';
  return (
    <p className="notice notice-warn">
      {fill(t.report.gaps.prerequisite, {
        needs: practices[rule.needs].title,
        level: level(rule.level),
        now: level(rule.now),
      })}{' '}
      {rule.source && <Citation ids={[rule.source]} />}
    </p>
  );
}

function Step({ step }: { readonly step: StepInWords }) {
  const { locale, t } = useReportText();
  const words = t.report.gaps;
  const facts = [
    [words.firstMove, step.firstMove],
    [words.owner, t.common.owner[step.owner]],
    [words.effort, `${t.common.effort[step.effort]} · ${count(locale, t.common.weeks, step.weeks)}`],
    [words.indicator, step.indicator],
  ] as const;
  return (
    <>
      <p className="action">
        <a href={step.address}>{step.action}</a>
      </p>
      <dl className="figures">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {step.sources.length > 0 && (
          <div>
            <dt>{words.sources}</dt>
            <dd>
              <Citation ids={step.sources} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
