import { LEVELS } from '../../domain/model/answer.ts';
import { axesOf, type PracticeId, practicesIn } from '../../domain/model/model.ts';
import type { RatedPractice } from '../../domain/scoring/axis-answers.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { profileMarks } from '../../wording/report/profile-marks.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { ThemeColours } from '../office/theme.ts';
import { element, type Xml } from '../office/xml.ts';
import { practiceInWords, profileTitle, standingInReport } from '../practice-standing.ts';
import { cutTo, type Drawn, EDGE, mixed, stroke, WIDTH, words } from './picture.ts';

const ROW = 30;
const NAMES = 370;
const SCALE = (WIDTH - 2 * EDGE - NAMES) / LEVELS.length;
const DOT = 7;

const columnOf = (level: number) => EDGE + NAMES + SCALE * (level + 0.5);

/** The practices on one scale, as on the screen. */
export function profilePicture(
  leaving: LeavingReport,
  language: DocumentLanguage,
  colours: ThemeColours,
): Drawn {
  const { t } = language;
  const { model } = leaving.assessment;
  const { rated } = factsOf(leaving.assessment);
  const rows = axesOf(practicesIn(model)).flatMap(({ id, practices }) => [
    (y: number) => headOf(t.common.axis[id].name, t.common.level, y, colours),
    ...practices.map(
      ({ id: practice }) =>
        (y: number) =>
          rowOf(practice, rated.get(practice), { leaving, language, colours }, y),
    ),
  ]);
  return {
    name: t.documents.chart.profile,
    caption: profileTitle(leaving, language),
    words: practicesIn(model).map((id) => practiceInWords(leaving, language, id)),
    height: (rows.length + 1.5) * ROW,
    content:
      rows.map((row, at) => row((at + 1) * ROW)).join('') +
      legend(language, (rows.length + 1.2) * ROW, colours),
  };
}

function headOf(name: string, levels: readonly string[], y: number, colours: ThemeColours): Xml {
  const heads = levels.map((level, at) =>
    words(level, { x: columnOf(at), y, size: 13, fill: colours.dk2, anchor: 'middle' }),
  );
  return words(name, { x: EDGE, y, size: 15, bold: true, fill: colours.accent1 }) + heads.join('');
}

interface Around {
  readonly leaving: LeavingReport;
  readonly language: DocumentLanguage;
  readonly colours: ThemeColours;
}

function rowOf(id: PracticeId, one: RatedPractice | undefined, around: Around, y: number): Xml {
  const { leaving, language, colours } = around;
  const name = cutTo(language.practices[id].title, NAMES - 12);
  const said = words(name, { x: EDGE, y, fill: colours.dk1 });
  const line = stroke(EDGE, y + 10, WIDTH - EDGE, y + 10, colours.lt2);
  if (!one) {
    const why = standingInReport(leaving, language, id);
    return line + said + words(why, { x: columnOf(0), y, italic: true, fill: colours.dk2, anchor: 'middle' });
  }
  return line + said + marks(one, y - 5, colours);
}

function marks({ supported, declared, target }: RatedPractice, y: number, colours: ThemeColours): Xml {
  const end = Math.max(declared, target);
  const dot = (level: number, fill: string) =>
    element('circle', {
      cx: columnOf(level),
      cy: y,
      r: DOT,
      fill: `#${fill}`,
      stroke: `#${colours.accent2}`,
      'stroke-width': 1.5,
    });
  return [
    end > supported ? stroke(columnOf(supported), y, columnOf(end), y, colours.accent6, 1.5) : '',
    stroke(columnOf(target), y - 11, columnOf(target), y + 11, colours.accent1, 3),
    declared > supported ? dot(declared, mixed(colours.accent2, 0.3)) : '',
    dot(supported, colours.accent2),
  ].join('');
}

function legend(language: DocumentLanguage, y: number, colours: ThemeColours): Xml {
  const { supported, declared, target } = profileMarks(language);
  const circle = (x: number, fill: string) =>
    element('circle', {
      cx: x,
      cy: y - 5,
      r: DOT,
      fill: `#${fill}`,
      stroke: `#${colours.accent2}`,
      'stroke-width': 1.5,
    });
  const text = (x: number, said: string) =>
    words(cutTo(said, 290, 13), { x, y, size: 13, fill: colours.dk2 });
  const step = (WIDTH - 2 * EDGE) / 3;
  return [
    circle(EDGE + DOT, colours.accent2),
    text(EDGE + 24, supported),
    circle(EDGE + step + DOT, mixed(colours.accent2, 0.3)),
    text(EDGE + step + 24, declared),
    stroke(EDGE + 2 * step + DOT, y - 16, EDGE + 2 * step + DOT, y + 6, colours.accent1, 3),
    text(EDGE + 2 * step + 24, target),
  ].join('');
}
