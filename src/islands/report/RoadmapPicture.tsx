import type { Roadmap } from '../../domain/scoring/roadmap.ts';
import { BETWEEN_FACTS, date as dateInWords } from '../../i18n/words.ts';
import { plannedInWords, roadmapSentence } from '../../wording/report/roadmap.ts';
import { useReportText } from '../text/report-text.ts';
import { RoadmapLanes } from './RoadmapLanes.tsx';
import { bandsOf, barsOf, lanesOf, type RoadmapBand, type RoadmapBar, WHOLE } from './roadmap-chart.ts';

/** In hundredths of the way: a narrower horizon has no room for its name, or none on a phone. */
const NAMED_FROM = 11;
const NAMED_EVERYWHERE_FROM = 24;
/** In hundredths of the way: the shortest bar that is drawn. */
const LEAST = 1;
/** In pixels. */
const BAR = 9;
const percent = (value: number) => `${value.toFixed(2)}%`;

interface Props {
  readonly map: Roadmap;
  /** From when on it runs: the day of the assessment. */
  readonly date: string;
}

/**
 * The decisions in the order in which they can be done, each with its bar over the three horizons, from the day of the
 * assessment on; beside them lanes from each to what stands on it.
 */
export function RoadmapPicture({ map, date }: Props) {
  const text = useReportText();
  const words = text.t.report.roadmap;
  const { bars, last } = barsOf(map.items, date);
  if (bars.length === 0) return null;
  const bands = bandsOf(date, last);
  const rows = lanesOf(bars);
  return (
    <figure>
      <figcaption className="measure">{roadmapSentence(text, map)}</figcaption>
      <div className="roadmap-picture">
        <div className="roadmap-row roadmap-head" aria-hidden="true">
          <RoadmapLanes parts={(rows[0] ?? []).map(() => undefined)} />
          <div className="roadmap-track">
            <span className="roadmap-ends">
              <span>{dateInWords(text.locale, date)}</span>
              <span>{dateInWords(text.locale, last)}</span>
            </span>
            <svg aria-hidden="true">
              {bands
                .filter(({ from, to }) => to - from >= NAMED_FROM)
                .map(({ horizon, from, to }) => (
                  <text
                    key={horizon}
                    x={percent(from)}
                    dx={from > 0 ? 5 : 0}
                    y="14"
                    className={to - from < NAMED_EVERYWHERE_FROM ? 'roadmap-narrow' : undefined}
                  >
                    {words.horizon[horizon]}
                  </text>
                ))}
            </svg>
          </div>
        </div>
        <ol aria-label={words.picture}>
          {bars.map((bar, at) => (
            <li key={bar.item.place} className="roadmap-row">
              <RoadmapLanes parts={rows[at] ?? []} />
              <Named bar={bar} map={map} />
              <Track bar={bar} bands={bands} />
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

interface NamedProps {
  readonly bar: RoadmapBar;
  readonly map: Roadmap;
}

/** What is to be done, and how far it is; by when and on what it stands is heard, for it is drawn beside, but for a day gone before. */
function Named({ bar: { item, isBefore }, map }: NamedProps) {
  const text = useReportText();
  const { common, report } = text.t;
  const { action, due, progress, after } = plannedInWords(text, item, map);
  const standsOn = after && `${report.roadmap.standsOn}${common.colon}${after}`;
  const saidOf = (facts: readonly string[]) => facts.filter(Boolean).map((fact) => `${BETWEEN_FACTS}${fact}`);
  const seen = saidOf([isBefore ? due : '', progress]);
  return (
    <p className="roadmap-name">
      <bdi>{action}</bdi>
      {seen.length > 0 && <span className="small quiet">{seen}</span>}
      <span className="hidden-visually">{saidOf([isBefore ? '' : due, standsOn])}</span>
    </p>
  );
}

/** One bar on its way, between the ends of the horizons. */
function Track({
  bar: { item, from, to },
  bands,
}: {
  readonly bar: RoadmapBar;
  readonly bands: readonly RoadmapBand[];
}) {
  return (
    <div className="roadmap-track">
      <svg aria-hidden="true">
        {bands
          .filter((band) => band.from > 0)
          .map((band) => (
            <line key={band.horizon} x1={percent(band.from)} x2={percent(band.from)} y1="0" y2="100%" />
          ))}
        {/* So short a bar is still seen, and does not go beyond the end. */}
        <rect
          className={item.decision.status === 'done' ? 'roadmap-done' : undefined}
          x={percent(Math.min(from, WHOLE - LEAST))}
          y="0"
          width={percent(Math.max(LEAST, to - from))}
          height={BAR}
        />
      </svg>
    </div>
  );
}
