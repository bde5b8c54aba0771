import { ChartFrame } from '../../components/parts/ChartFrame.tsx';
import { Section } from '../../components/parts/Section.tsx';
import { Table } from '../../components/parts/Table.tsx';
import type { AxisCourse, ScopeCourse } from '../../domain/comparing/over-time.ts';
import { date } from '../../i18n/words.ts';
import { countsInWords, courseInWords } from '../../wording/comparing/course.ts';
import { unitName, voicesInWords } from '../../wording/comparing/unit.ts';
import { AxisChart } from './AxisChart.tsx';
import { useCompareText } from './compare-text.ts';
import { useTurn } from './use-turn.ts';

/** What became of each scope that is there at several dates: a line an axis, its sentence, its table. */
export function OverTime({ courses }: { readonly courses: readonly ScopeCourse[] }) {
  const text = useCompareText();
  const { time } = text.t.compare;
  return (
    <Section id="time" title={time.title}>
      <p className="measure">{time.lead}</p>
      {courses.map((course, at) => (
        <OfScope key={course.units[0]?.key} course={course} turn={at + 1} />
      ))}
    </Section>
  );
}

interface OfScopeProps {
  readonly course: ScopeCourse;
  /** After how many others it is drawn. */
  readonly turn: number;
}

function OfScope({ course, turn }: OfScopeProps) {
  const text = useCompareText();
  const { units = [], axes = [] } = useTurn(course, turn) ?? {};
  // The latest name of a scope that was called otherwise before.
  const named = units.findLast(({ assessment }) => assessment.scope?.trim()) ?? units[0];
  if (!named) return null;
  return (
    <section className="compare-course">
      <h3>
        <bdi className="compare-name">{unitName(text, { ...named, group: undefined })}</bdi>
      </h3>
      <GroupKey axis={axes[0]} />
      <div className="compare-axes">
        {axes.map((one) => (
          <Course key={one.axis} {...one} />
        ))}
      </div>
    </section>
  );
}

/** Which number is which group, where there are several lines. */
function GroupKey({ axis }: { readonly axis: AxisCourse | undefined }) {
  const { time } = useCompareText().t.compare;
  if (!axis || axis.lines.length < 2) return null;
  return (
    <ol className="small">
      {axis.lines.map(({ group }) => (
        <li key={group ?? ''}>
          <bdi>{group ?? time.all}</bdi>
        </li>
      ))}
    </ol>
  );
}

function Course({ axis, lines }: AxisCourse) {
  const text = useCompareText();
  const { locale, t } = text;
  const { time } = t.compare;
  const name = t.common.axis[axis].name;
  const isScored = lines.some(({ points }) => points.some(({ index }) => index !== null));
  return (
    <section className="compare-chart">
      <ChartFrame
        title={name}
        heading="h4"
        sentence={lines.map((line) => courseInWords(text, line)).join(' ')}
        drawing={
          isScored ? (
            <AxisChart label={`${name}${t.common.colon}${time.axisLabel}`} lines={lines} />
          ) : (
            <p className="small quiet">{`${time.index}${t.common.colon}${time.unscored}`}</p>
          )
        }
        table={{
          label: time.table,
          draw: () => (
            <Table label={name} heads={[time.date, time.who, t.compare.matrix.title, time.index]}>
              <tbody>
                {lines.flatMap(({ group, points }) =>
                  points.map((point) => (
                    <tr key={point.unit.key}>
                      <th scope="row">{date(locale, point.unit.assessment.date)}</th>
                      <td>{[group, voicesInWords(text, point.unit.people)].filter(Boolean).join(', ')}</td>
                      <td>{countsInWords(text, point)}</td>
                      <td>{point.index ?? time.unscored}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </Table>
          ),
        }}
      />
    </section>
  );
}
