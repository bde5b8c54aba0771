import { useId } from 'react';
import { MEASURES_AT_MOST, type Measure } from '../../domain/assessment.ts';
import { fill } from '../../i18n/words.ts';
import { changeAssessment, type SavedAssessment } from '../../stores/assessments.ts';
import type { Described } from '../../workers/value-requests.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly described: Described;
  readonly saved: SavedAssessment;
}

/** One line of shares for the board, when ticked. */
export function InReport({ described: { description }, saved }: Props) {
  const { t, format } = useLabText();
  const id = `report-${useId()}`;
  const words = t.use;
  const { gini, top } = description.concentration;
  if (gini === null || top[15] === null) return null;
  const measures: readonly Measure[] = saved.file.measures ?? [];
  const others = measures.filter(({ name }) => name !== words.measureName);
  const isShown = others.length < measures.length;
  const isFull = !isShown && others.length >= MEASURES_AT_MOST;
  const line: Measure = {
    name: words.measureName,
    value: fill(words.measureValue, { share: format.share(top[15]), gini: format.hundredths(gini) }),
    date: description.to,
  };
  const show = (isWanted: boolean) =>
    changeAssessment(saved.id, (assessment) => ({
      ...assessment,
      measures: isWanted ? [...others, line] : others,
    }));
  return (
    <section className="lab-part">
      <h3>{words.reportTitle}</h3>
      <p className="measure" id={`${id}-hint`}>
        {words.reportText} {line.value}
      </p>
      <p className="cluster">
        <input
          type="checkbox"
          id={id}
          checked={isShown}
          disabled={isFull}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => show(currentTarget.checked)}
        />
        <label htmlFor={id}>{fill(words.reportTick, { name: saved.name })}</label>
      </p>
      {isFull && <p>{fill(words.full, { n: MEASURES_AT_MOST })}</p>}
    </section>
  );
}
