import { fill } from '../../i18n/words.ts';
import { CORRELATION_AT_MOST } from '../../value/doubts.ts';
import type { Holdout } from '../../value/holdout.ts';
import { checkSentence } from '../../wording/value/check.ts';
import type { Described, Models } from '../../workers/value-requests.ts';
import { LineChart } from './chart/LineChart.tsx';
import { Figure } from './Figure.tsx';
import { useLabText } from './lab-text.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly described: Described;
  readonly models: Models;
}

/** Where the page points to from its summary. */
export const DOUBT_ID = 'doubt';
const DAY = 86_400_000;

/** How far the forecast may be trusted. */
export function Doubt({ described, models }: Props) {
  const text = useLabText();
  const { t, format } = text;
  const { holdout, correlation, warnings, bgNbd } = models;
  const words = t.doubt;
  if (!bgNbd) return null;
  return (
    <section id={DOUBT_ID} className="section aside-grid lab-section" aria-labelledby={`${DOUBT_ID}-title`}>
      <h2 id={`${DOUBT_ID}-title`} tabIndex={-1}>
        {words.title}
      </h2>
      <div>
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
        <section className="lab-part">
          <h3>{words.correlation.title}</h3>
          <p className="measure">
            {correlation === null
              ? words.correlation.none
              : fill(
                  Math.abs(correlation) > CORRELATION_AT_MOST
                    ? words.correlation.related
                    : words.correlation.fine,
                  { n: format.precise(correlation, 2) },
                )}
          </p>
        </section>
      </div>
    </section>
  );
}

function Calibration({ holdout: { byFrequency } }: { readonly holdout: Holdout }) {
  const { t, format } = useLabText();
  const words = t.doubt.calibration;
  const most = byFrequency.find(({ orMore }) => orMore)?.frequency;
  const name = (frequency: number) =>
    frequency === most ? fill(words.more, { n: frequency }) : String(frequency);
  return (
    <Figure
      title={words.title}
      sentence={words.sentence}
      draw={(label) => (
        <LineChart
          label={label}
          series={[
            {
              name: t.doubt.actual,
              look: 'own',
              hasMarks: true,
              points: byFrequency.map(({ frequency, actual }) => [frequency, actual] as const),
            },
            {
              name: t.doubt.expected,
              look: 'other',
              hasMarks: true,
              points: byFrequency.map(({ frequency, expected }) => [frequency, expected] as const),
            },
          ]}
          x={{
            label: words.x,
            format: (frequency) => (frequency === most ? `${frequency}+` : String(frequency)),
            ticks: byFrequency.map(({ frequency }) => frequency),
          }}
          y={{ label: words.y, format: (value) => format.precise(value, 2) }}
        />
      )}
      table={{
        head: [words.x, words.customers, t.doubt.expected, t.doubt.actual],
        rows: byFrequency.map(({ frequency, customers, expected, actual }) => [
          name(frequency),
          format.whole(customers),
          format.precise(expected),
          format.precise(actual),
        ]),
      }}
    />
  );
}

function Tracking({ holdout, from }: { readonly holdout: Holdout; readonly from: string }) {
  const { t, format } = useLabText();
  const words = t.doubt.tracking;
  const { tracking, calibrationEnd } = holdout;
  const last = tracking.at(-1);
  if (!last) return null;
  const start = Date.parse(from) / DAY;
  return (
    <Figure
      title={words.title}
      sentence={fill(words.sentence, {
        n: format.whole(last.week),
        expected: format.whole(last.expected),
        actual: format.whole(last.actual),
      })}
      draw={(label) => (
        <LineChart
          label={label}
          series={[
            { name: t.doubt.actual, look: 'own', points: tracking.map((week) => [week.week, week.actual]) },
            {
              name: t.doubt.expected,
              look: 'other',
              points: tracking.map((week) => [week.week, week.expected]),
            },
          ]}
          x={{ label: words.x, format: format.whole }}
          y={{ label: words.y, format: format.whole }}
          mark={{ x: (calibrationEnd - start + 1) / 7, label: words.split }}
        />
      )}
      table={{
        head: [words.x, t.doubt.expected, t.doubt.actual],
        rows: tracking.map(({ week, expected, actual }) => [
          String(week),
          format.whole(expected),
          format.whole(actual),
        ]),
      }}
    />
  );
}
