import { ChartFrame } from '../components/parts/ChartFrame.tsx';
import { Scroll } from '../components/parts/Scroll.tsx';
import { Section } from '../components/parts/Section.tsx';
import { Table } from '../components/parts/Table.tsx';
import { figuresIn } from '../i18n/figures.ts';
import { fill } from '../i18n/words.ts';
import { BarChart } from '../islands/value/chart/BarChart.tsx';
import { HeatMap } from '../islands/value/chart/HeatMap.tsx';
import { LineChart } from '../islands/value/chart/LineChart.tsx';
import type { ShownIn } from './catalogue-words.ts';
import { Entry, State } from './Entry.tsx';

const TIMES = Array.from({ length: 12 }, (_, at) => at);

/** Places for more than fits: sections, tables, charts. */
export function Frames({ words }: ShownIn) {
  const { kept, value } = words;
  return (
    <>
      <Entry name="Section">
        <State is="title">
          <Section title={kept.title}>
            <p>{kept.storage}</p>
          </Section>
        </State>
      </Entry>
      <Entry name="Scroll">
        <State is="label">
          <Scroll label={value.describe.cohorts.title}>
            <Heat words={words} />
          </Scroll>
        </State>
      </Entry>
      <Tables words={words} />
      <Charts words={words} />
    </>
  );
}

function Tables({ words: { common, kept, value } }: ShownIn) {
  const { segment, customers, customerShare, revenue, revenueShare } = value.table;
  const wide = [segment, customers, customerShare, revenue, revenueShare, ...common.level];
  const body = (heads: readonly string[]) => (
    <tbody>
      {common.level.map((level, row) => (
        <tr key={level}>
          <th scope="row">{level}</th>
          {heads.slice(1).map((head, at) => (
            <td key={head}>{(row + 1) * (at + 7)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
  const narrow = [segment, customers];
  return (
    <Entry name="Table">
      <State is="caption">
        <Table label={kept.title} caption={kept.title} heads={narrow}>
          {body(narrow)}
        </Table>
      </State>
      <State is="wider than its place">
        <Table label={value.describe.title} caption={value.describe.title} heads={wide}>
          {body(wide)}
        </Table>
      </State>
      <State is="wider than its place, in a notice">
        <div className="notice notice-accent">
          <Table label={value.model.title} caption={value.model.title} isCaptionHidden heads={wide}>
            {body(wide)}
          </Table>
        </div>
      </State>
    </Entry>
  );
}

function Charts({ words }: ShownIn) {
  const { locale, kept, value } = words;
  const { concentration, cohorts } = value.describe;
  const { distribution } = value.model;
  const format = figuresIn(locale, 'EUR');
  const table = (label: string) => ({
    label: value.table.show,
    draw: () => (
      <Table label={label} heads={[value.table.customers, value.table.revenue]}>
        <tbody>
          <tr>
            <th scope="row">{format.whole(1234)}</th>
            <td>{format.money(56_789)}</td>
          </tr>
        </tbody>
      </Table>
    ),
  });
  return (
    <Entry name="ChartFrame">
      <State is="LineChart">
        <ChartFrame
          title={concentration.title}
          sentence={fill(concentration.sentence, { share: format.share(0.47), gini: format.hundredths(0.4) })}
          table={table(concentration.table)}
          drawing={
            <LineChart
              label={concentration.title}
              series={[
                {
                  name: concentration.yours,
                  look: 'own',
                  points: TIMES.map((at) => [at / 11, (at / 11) ** 0.5]),
                },
                {
                  name: concentration.equal,
                  look: 'other',
                  hasMarks: true,
                  points: [
                    [0, 0],
                    [1, 1],
                  ],
                },
              ]}
              x={{ label: concentration.x, format: format.percent, ticks: [0, 0.25, 0.5, 0.75, 1] }}
              y={{ label: concentration.y, format: format.percent }}
              mark={{ x: 0.15, label: format.percent(0.15) }}
            />
          }
        />
      </State>
      <State is="BarChart children">
        <ChartFrame
          title={distribution.title}
          sentence={fill(distribution.sentence, { share: format.share(0.8), limit: format.money(90), n: 12 })}
          table={table(distribution.y)}
          drawing={
            <BarChart
              label={distribution.title}
              bars={TIMES.map((at) => ({ from: at * 25, count: Math.round(900 / (at + 1)) }))}
              x={{ label: distribution.x, format: format.money }}
              y={{ label: distribution.y, format: format.whole }}
            />
          }
        >
          <p className="small quiet">{kept.frozenHint}</p>
        </ChartFrame>
      </State>
      <State is="isWide">
        <ChartFrame
          title={cohorts.title}
          sentence={fill(cohorts.sentence, { share: format.share(0.16) })}
          table={table(cohorts.table)}
          isWide
          drawing={<Heat words={words} />}
        />
      </State>
    </Entry>
  );
}

/** Shares that fade from month to month, of months that begin later and later. */
function Heat({ words: { locale, value } }: ShownIn) {
  const format = figuresIn(locale, null);
  return (
    <HeatMap
      label={value.describe.cohorts.title}
      xLabel={value.describe.cohorts.x}
      rows={TIMES.slice(0, 6).map((row) => ({
        name: `2026-${String(row + 1).padStart(2, '0')}`,
        cells: TIMES.slice(row).map((_, at) => {
          const share = at === 0 ? 1 : 0.4 / at;
          return { share, text: format.percent(share) };
        }),
      }))}
    />
  );
}
