import '../../styles/parts/chart.css';
import '../../styles/parts/rose.css';
import { LEVELS, type Level } from '../../domain/model/answer.ts';
import type { AxisId, PracticeId } from '../../domain/model/model.ts';
import { arcOf, bearingsOf, ROSE, radiusOf } from './rose.ts';

/** One practice as its ray shows it: its levels, or that it is not known; one that does not apply has none. */
export interface RoseRay {
  readonly id: PracticeId;
  readonly rated?:
    | { readonly declared: Level; readonly supported: Level; readonly target: Level }
    | undefined;
  readonly isLeftOut: boolean;
}

interface Props {
  readonly axes: readonly { readonly id: AxisId; readonly name: string; readonly rays: readonly RoseRay[] }[];
  /** The practice to steer for first. */
  readonly heading?: PracticeId | undefined;
  /** Begins the ids of its paths; one a page. */
  readonly id: string;
  /** What it shows, in words. */
  readonly label: string;
}

/**
 * A compass card of the practices, an axis a sector: in ink where one stands, in the accent the course from there to
 * the target, and the needle on what to steer for first. What it shows is said beside it, and stands in a table.
 */
export function Rose({ axes, heading, id, label }: Props) {
  const bearings = bearingsOf(axes.map(({ rays }) => rays.length));
  const rays = axes.flatMap((axis, at) =>
    axis.rays.map((ray, nth) => ({ ...ray, bearing: bearings[at]?.rays[nth] ?? 0 })),
  );
  const course = rays.find((ray) => ray.id === heading);
  const { edge } = ROSE;
  return (
    <svg className="rose" role="img" aria-label={label} viewBox={`${-edge} ${-edge} ${2 * edge} ${2 * edge}`}>
      <circle className="rose-ticks" r={ROSE.card} pathLength="360" />
      <circle className="rose-tens" r={ROSE.card} pathLength="360" />
      {LEVELS.map((level) => (
        <circle key={level} className="rose-ring" r={radiusOf(level)} />
      ))}
      {rays.map((ray) => !ray.isLeftOut && <Ray key={ray.id} {...ray} />)}
      {course && (
        <g transform={`rotate(${course.bearing.toFixed(1)})`}>
          <path className="rose-needle" d="M0-16 4.5 0h-9z" />
          <path className="rose-tail" d="M0 16 4.5 0h-9z" />
          <path className="rose-needle" d={`M0-${ROSE.card + 5}l5 12h-10z`} />
        </g>
      )}
      {axes.map((axis, at) => {
        const arc = bearings[at];
        return (
          arc && (
            <g key={axis.id} className="rose-name">
              <path id={`${id}-${axis.id}`} d={arcOf(arc)} />
              <text>
                <textPath href={`#${id}-${axis.id}`} startOffset="50%">
                  {axis.name}
                </textPath>
              </text>
            </g>
          )
        );
      })}
    </svg>
  );
}

function Ray({ bearing, rated }: RoseRay & { readonly bearing: number }) {
  const at = (level: Level) => -radiusOf(level);
  return (
    <g transform={`rotate(${bearing.toFixed(1)})`}>
      <line className={rated ? 'rose-ray' : 'rose-ray rose-unknown'} y1={-ROSE.inner} y2={at(4)} />
      {rated && rated.target > rated.declared && (
        <line className="rose-course" y1={at(rated.declared)} y2={at(rated.target)} />
      )}
      {rated && rated.supported < rated.declared && (
        <line className="rose-claimed" y1={at(rated.supported)} y2={at(rated.declared)} />
      )}
      {rated && <line className="rose-target" x1="-6" x2="6" y1={at(rated.target)} y2={at(rated.target)} />}
      {rated && <line className="rose-held" y1={-ROSE.inner} y2={at(rated.supported)} />}
      {rated && rated.supported < rated.declared && (
        <circle className="ring" cy={at(rated.declared)} r="3.5" />
      )}
      {rated && <circle className="filled" cy={at(rated.supported)} r="3.8" />}
    </g>
  );
}
