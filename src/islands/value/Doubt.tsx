import { Section } from '../../components/parts/Section.tsx';
import { checkSentence, heldOutLead, verdictSentences } from '../../wording/value/check.ts';
import type { Models } from '../../workers/models.ts';
import { Calibration } from './Calibration.tsx';
import { Correlation } from './Correlation.tsx';
import { useLabText } from './lab-text.ts';
import { Tracking } from './Tracking.tsx';
import { Trials } from './Trials.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly models: Models;
  readonly hasAmounts: boolean;
}

/** Where the page points to from its summary. */
export const DOUBT_ID = 'doubt';

/** How far the forecast may be trusted. */
export function Doubt({ models, hasAmounts }: Props) {
  const text = useLabText();
  const { t } = text;
  const { holdout, verdict, correlation, warnings, choice } = models;
  const words = t.doubt;
  if (!choice) return null;
  return (
    <Section id={DOUBT_ID} title={words.title} className="lab-section">
      {holdout && <p className="measure">{heldOutLead(text, holdout)}</p>}
      <p className="lead measure">{holdout ? checkSentence(text, holdout) : words.noHoldout}</p>
      {verdict &&
        verdictSentences(text, verdict).map((sentence) => (
          <p key={sentence} className="measure">
            {sentence}
          </p>
        ))}
      {warnings.length > 0 ? (
        <section className="lab-part">
          <h3>{words.warnings}</h3>
          <Warnings warnings={warnings} />
        </section>
      ) : (
        <p>{words.none}</p>
      )}
      {holdout && <Trials holdout={holdout} fits={models.fits} />}
      {holdout && <Calibration holdout={holdout} />}
      {holdout && <Tracking holdout={holdout} />}
      {hasAmounts && <Correlation correlation={correlation} />}
    </Section>
  );
}
