import { Scroll } from '../../components/parts/Scroll.tsx';
import type { Roadmap } from '../../domain/scoring/roadmap.ts';
import { date as dateInWords } from '../../i18n/words.ts';
import { plannedInWords, roadmapSentence } from '../../wording/report/roadmap.ts';
import { useReportText } from '../text/report-text.ts';
import { arrowsOf, bandsOf, barsOf, ROADMAP } from './roadmap-chart.ts';

const LABEL_AT_MOST = 96;
/** A horizon narrower than this has no room for its name. */
const NAMED_FROM = 70;
const near = (value: number) => value.toFixed(1);
const cut = (label: string) =>
  label.length > LABEL_AT_MOST ? `${label.slice(0, LABEL_AT_MOST).trimEnd()}…` : label;

interface Props {
  readonly map: Roadmap;
  /** From when on it runs: the day of the assessment. */
  readonly date: string;
}

/** The decisions as bars over the three horizons, from the day of the assessment on, an arrow from each to what stands on it. */
export function RoadmapPicture({ map, date }: Props) {
  const text = useReportText();
  const words = text.t.report.roadmap;
  const { bars, last } = barsOf(map.items, date);
  if (bars.length === 0) return null;
  const height = ROADMAP.top + bars.length * ROADMAP.row;
  return (
    <figure>
      <figcaption className="measure">{roadmapSentence(text, map)}</figcaption>
      <Scroll label={words.picture}>
        <svg
          className="roadmap-picture"
          viewBox={`0 0 ${ROADMAP.width} ${height}`}
          role="img"
          aria-label={words.picture}
        >
          <text x={ROADMAP.left} y={12}>
            {dateInWords(text.locale, date)}
          </text>
          <text x={ROADMAP.right} y={12} textAnchor="end">
            {dateInWords(text.locale, last)}
          </text>
          {bandsOf(date, last).map(({ horizon, from, to }) => (
            <g key={horizon} className="roadmap-band">
              {from > ROADMAP.left && <path d={`M${near(from)} 18V${height}`} />}
              {to - from >= NAMED_FROM && (
                <text x={near(from + (from > ROADMAP.left ? 4 : 0))} y={30}>
                  {words.horizon[horizon]}
                </text>
              )}
            </g>
          ))}
          {bars.map(({ item, from, to, y }) => (
            <rect
              key={item.place}
              x={near(from)}
              y={y}
              width={near(Math.max(4, to - from))}
              height={ROADMAP.bar}
            />
          ))}
          {arrowsOf(bars).map(({ key, path }) => (
            <path key={key} d={path} markerEnd="url(#roadmap-tip)" />
          ))}
          {bars.map(({ item, y }) => (
            <text key={item.place} x={ROADMAP.left} y={y + ROADMAP.label} className="roadmap-label">
              {cut(plannedInWords(text, item, map).action)}
            </text>
          ))}
          <marker id="roadmap-tip" viewBox="0 0 8 8" refX="4" refY="7" markerWidth="7" markerHeight="7">
            <path d="M0 0h8L4 8z" className="roadmap-tip" />
          </marker>
        </svg>
      </Scroll>
    </figure>
  );
}
