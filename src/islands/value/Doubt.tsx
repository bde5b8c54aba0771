import { Section } from '../../components/parts/Section.tsx';
import { checkSentence } from '../../wording/value/check.ts';
import type { Described, Models } from '../../workers/value-requests.ts';
import { Calibration } from './Calibration.tsx';
import { Correlation } from './Correlation.tsx';
import { useLabText } from './lab-text.ts';
import { Tracking } from './Tracking.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly described: Described;
  readonly models: Models;
}

/** Where the page points to from its summary. */
export const DOUBT_ID = 'doubt';

/** How far the forecast may be trusted. */
export function Doubt({ described, models }: Props) {
  const text = useLabText();
  const { t } = text;
  const { holdout, correlation, warnings, bgNbd } = models;
  const words = t.doubt;
  if (!bgNbd) return null;
  return (
    <Section id={DOUBT_ID} title={words.title} className="lab-section">
      {holdout && <p className="measure">{words.lead}</p>}
      <p className="lead measure">{holdout ? checkSentence(text, holdout) : words.noHoldout}</p>
      {warnings.length > 0 ? (
        <section className="lab-part">
          <h3>{words.warnings}</h3>
          <Warnings warnings={warnings} />
        </section>
      ) : (
        <p>{words.none}</p>
      )}
      {holdout && <Calibration holdout={holdout} />}
      {holdout && <Tracking holdout={holdout} from={described.description.from} />}
      <Correlation correlation={correlation} />
    </Section>
  );
}
