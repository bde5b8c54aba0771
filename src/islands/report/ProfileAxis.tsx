import '../../styles/parts/chart.css';
import type { Level } from '../../domain/model/answer.ts';
import { Track } from './Track.tsx';

/** A practice on the scale: its levels and the same in words, or the state that stands for them. */
export interface ChartRow {
  readonly id: string;
  readonly title: string;
  readonly said: string;
  readonly isBold?: boolean;
  readonly rated?:
    | { readonly declared: Level; readonly supported: Level; readonly target: Level }
    | undefined;
}

interface Props {
  readonly name: string;
  /** Its heading, where it is no `h3`. */
  readonly heading?: 'h3' | 'h4';
  /** What is said of the axis as a whole. */
  readonly line?: string | undefined;
  /** The names of the levels. */
  readonly levels: readonly string[];
  /** Between a title and what is said of it. */
  readonly colon: string;
  readonly rows: readonly ChartRow[];
}

/** One axis of the profile: a ladder a practice, each row heard as a sentence. */
export function ProfileAxis({ name, heading: Heading = 'h3', line, levels, colon, rows }: Props) {
  return (
    <section className="chart-axis">
      <div className="chart-head">
        <Heading className="chart-name">
          {name}
          {line && <span className="unseen">{colon}</span>}{' '}
          {line && <span className="chart-line">{line}</span>}
        </Heading>
        <p className="chart-levels" aria-hidden="true">
          {levels.map((level) => (
            <span key={level}>{level}</span>
          ))}
        </p>
      </div>
      <ul className="chart-rows">
        {rows.map(({ id, title, said, isBold, rated }) => (
          <li key={id} className="chart-row">
            <span className={isBold ? 'chart-most' : undefined}>
              {title}
              <span className="hidden-visually">{`${colon}${said}`}</span>
            </span>
            {rated ? (
              <Track {...rated} />
            ) : (
              <span className="chart-state" aria-hidden="true">
                {said}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
