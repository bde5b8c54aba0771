import { LEVELS, type Level } from '../../domain/model/answer.ts';
import { AXIS_IDS, axesOf, practicesIn } from '../../domain/model/model.ts';
import { nextStage } from '../../domain/scoring/axis-result.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { BETWEEN_CLAUSES } from '../../i18n/conventions.ts';
import { fill } from '../../i18n/words.ts';
import { missingForNext } from '../../wording/report/axis.ts';
import { courseInWords } from '../../wording/report/heading.ts';
import { profileMarks } from '../../wording/report/profile-marks.ts';
import { axisLine } from '../../wording/report/report-sentences.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type Block, heading, labelled, type Piece, text } from '../docx/blocks.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { standingInReport } from '../practice-standing.ts';

/** What stands for what in the table: filled what proof carries, hollow what is to be proven, a stroke the target. */
const MARKS = { supported: '●', declared: '○', target: '|' } as const;

/** The practices on one scale, as a table that prints as a chart. */
export function profile(leaving: LeavingReport, language: DocumentLanguage): Block[] {
  const { t, practices } = language;
  const words = t.report.profile;
  const { model } = leaving.assessment;
  const { rated } = factsOf(leaving.assessment);
  const rows = axesOf(practicesIn(model)).flatMap(({ id: axis, practices: own }) => [
    [[{ text: t.common.axis[axis].name, bold: true }]],
    ...own.map(({ id }) => {
      const one = rated.get(id);
      const markAt = (level: Level) =>
        one === undefined
          ? ''
          : [
              level === one.supported ? MARKS.supported : '',
              level === one.declared && one.declared > one.supported ? MARKS.declared : '',
              level === one.target ? MARKS.target : '',
            ].join(' ');
      const standing = { text: standingInReport(leaving, language, id), italic: one === undefined };
      return [
        [{ text: practices[id].title }],
        [standing],
        ...LEVELS.map((level): Piece[] => [{ text: markAt(level).trim() }]),
      ];
    }),
  ]);
  const means = profileMarks(language);
  const legend = (['supported', 'declared', 'target'] as const).map(
    (mark) => `${MARKS[mark]} ${means[mark]}`,
  );
  return [
    heading(1, words.title),
    { ...text(courseInWords(language, leaving.report.gaps)), keepsNext: true },
    {
      kind: 'table',
      shares: [5.3, 4.3, 1.25, 1.35, 1.45, 1.6, 1.75],
      head: [words.practice, words.level, ...t.common.level],
      rows,
      centred: [2, 3, 4, 5, 6],
      alt: fill(words.caption, { n: practicesIn(model).length }),
    },
    text(legend.join('   '), 'Quiet'),
  ];
}

/** Each axis: what is in place, its level, and what is missing for the next. */
export function axes({ report, assessment }: LeavingReport, language: DocumentLanguage): Block[] {
  const { t } = language;
  const facts = factsOf(assessment);
  const label = (words: string) => `${words}${t.common.colon}`;
  return [
    heading(1, t.report.axis.title),
    ...AXIS_IDS.flatMap((id): Block[] => {
      const result = report.declared.axes[id];
      const axis = facts.axes.find((one) => one.id === id);
      const next = axis && nextStage(axis, 'declared');
      const level = result.scored ? (t.common.level[result.stage] ?? '') : '';
      return [
        heading(2, t.common.axis[id].name),
        ...(result.scored
          ? [
              {
                ...labelled(label(t.report.axis.level), `${level} · ${axisLine(language, result.counts)}`),
                keepsNext: next !== undefined,
              },
            ]
          : [text(axisLine(language, result.counts)), text(t.report.axis.why[result.why])]),
        ...(result.scored && next
          ? [
              labelled(
                label(t.deck.axes.missing),
                missingForNext(language, next).join(BETWEEN_CLAUSES[language.locale]),
              ),
            ]
          : []),
      ];
    }),
  ];
}
