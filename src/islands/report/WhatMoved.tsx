import { Section } from '../../components/parts/Section.tsx';
import { Table } from '../../components/parts/Table.tsx';
import type { Assessment, Measure } from '../../domain/model/assessment.ts';
import { measuresSince } from '../../domain/model/measure.ts';
import { comparedSince } from '../../domain/scoring/compared-since.ts';
import { addressOfHistory } from '../../flows/comparing/history-address.ts';
import { pathOf } from '../../i18n/locale.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { standingInWords } from '../../wording/levels.ts';
import { signed } from '../../wording/report/moved.ts';
import { proofChangeInWords } from '../../wording/report/proof-change.ts';
import { practiceAddress } from '../../wording/report/report-language.ts';
import { type ReportText, useReportText } from '../text/report-text.ts';
import { OtherModel } from './OtherModel.tsx';

interface Props {
  readonly previous: Assessment;
  readonly assessment: Assessment;
  /** The id the assessment is kept under, when it is one's own. */
  readonly ownId?: string | undefined;
}

function sinceWhen({ locale, t }: ReportText, { date: before }: Assessment): string {
  const { moved } = t.report;
  return fill(before.length > 7 ? moved.title : moved.titleMonth, { date: date(locale, before) });
}

/** What changed since the last frozen assessment: whole, the axes that moved, and the practices that make it. */
export function WhatMoved({ previous, assessment, ownId }: Props) {
  const text = useReportText();
  const { locale, t, practices } = text;
  const words = t.report.moved;
  const comparison = comparedSince(previous, assessment);
  const axes = comparison.axes.filter(({ practices: changed }) => changed.length > 0);
  const moved = new Set(axes.flatMap((axis) => axis.practices));
  const measures = measuresSince(previous, assessment);
  const figure = (measure: Measure) =>
    [measure.value, measure.date && date(locale, measure.date)].filter(Boolean).join(', ');
  const counts = ({ inPlace, proven }: { inPlace: number; proven: number }) => ({
    inPlace: signed(inPlace),
    proven: signed(proven),
  });
  return (
    <Section id="moved" title={sinceWhen(text, previous)}>
      <OtherModel {...comparison} />
      <p className="lead">
        {fill(words.counts, counts(comparison.whole.counts))}
        {comparison.open > 0 && ` ${count(locale, words.open, comparison.open)}`}
      </p>
      <ul>
        {axes.map(({ axis, counts: change, stage, index }) => {
          const places = { axis: t.common.axis[axis].name, ...counts(change) };
          return (
            <li key={axis}>
              {stage === null || index === null
                ? fill(words.axisCounts, places)
                : fill(words.axis, { ...places, stage: signed(stage), index: signed(index) })}
            </li>
          );
        })}
      </ul>
      {measures.length > 0 && (
        <ul>
          {measures.map(({ before, now, isAgain }) => (
            <li key={before.name} className="user-text">
              {fill(isAgain ? words.measure : words.notEntered, {
                name: before.name,
                before: figure(before),
                now: figure(now),
              })}
            </li>
          ))}
        </ul>
      )}
      {moved.size === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Table
          label={words.caption}
          caption={words.caption}
          heads={[t.report.profile.practice, words.before, words.after, words.change, words.proof]}
        >
          <tbody>
            {comparison.practices
              .filter(({ practice }) => moved.has(practice))
              .map(({ practice, before, after, change, proof }) => (
                <tr key={practice}>
                  <th scope="row">
                    <a href={practiceAddress(locale, practice)}>{practices[practice].title}</a>
                  </th>
                  <td>{standingInWords(t.common, before)}</td>
                  <td>{standingInWords(t.common, after)}</td>
                  <td>{change === null ? '–' : signed(change)}</td>
                  <td>{proofChangeInWords(text, proof, assessment.answers[practice])}</td>
                </tr>
              ))}
          </tbody>
        </Table>
      )}
      {ownId !== undefined && (
        <p className="no-print">
          <a href={`${pathOf(locale, 'compare')}${addressOfHistory(ownId)}`}>{words.overTime}</a>
        </p>
      )}
    </Section>
  );
}
