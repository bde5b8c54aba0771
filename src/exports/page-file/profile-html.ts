import { LEVELS } from '../../domain/model/answer.ts';
import { axesOf, type PracticeId, practicesIn } from '../../domain/model/model.ts';
import type { RatedPractice } from '../../domain/scoring/axis-answers.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import { fill } from '../../i18n/words.ts';
import { courseInWords } from '../../wording/report/heading.ts';
import { profileMarks } from '../../wording/report/profile-marks.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { standingInReport } from '../practice-standing.ts';
import { type Html, said, tag } from './html.ts';

const STEP = 40;
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
const placeOf = (level: number) => STEP * (level + 0.5);

const dot = (at: number, look: 'supported' | 'declared') =>
  tag('circle', { cx: at, cy: MIDDLE, r: 6, class: look });
const tick = (at: number) => tag('path', { d: `M${at} 2v${HEIGHT - 4}`, class: 'target' });

function drawing(width: number, ...marks: readonly Html[]): Html {
  return tag('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' }, ...marks);
}

/** Where a practice stands and where it is to go, on the scale of levels; its words stand beside. */
function track(one: RatedPractice | undefined): Html {
  const width = STEP * LEVELS.length;
  const line = tag('path', { d: `M${placeOf(0)} ${MIDDLE}H${placeOf(LEVELS.length - 1)}`, class: 'scale' });
  if (!one) return drawing(width, line);
  const { supported, declared, target } = one;
  const from = placeOf(Math.min(supported, target));
  const to = placeOf(Math.max(declared, target));
  return drawing(
    width,
    line,
    tag('path', { d: `M${from} ${MIDDLE}H${to}`, class: 'way' }),
    tick(placeOf(target)),
    declared > supported ? dot(placeOf(declared), 'declared') : '',
    dot(placeOf(supported), 'supported'),
  );
}

/** The practices on one scale, axis by axis, as on the screen: each row says in words what its marks show. */
export function profileHtml(leaving: LeavingReport, language: DocumentLanguage): Html {
  const { t, practices } = language;
  const words = t.report.profile;
  const { model } = leaving.assessment;
  const { rated } = factsOf(leaving.assessment);
  const row = (id: PracticeId) =>
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, said(practices[id].title)),
      tag('td', {}, said(standingInReport(leaving, language, id))),
      tag('td', { class: 'track' }, track(rated.get(id))),
    );
  const levels = t.common.level.map((level) => tag('span', {}, said(level)));
  const axis = ({ id, practices: own }: ReturnType<typeof axesOf>[number]) =>
    tag(
      'tbody',
      {},
      tag(
        'tr',
        { class: 'axis' },
        tag('th', { scope: 'rowgroup', colspan: 2 }, said(t.common.axis[id].name)),
        tag('td', { class: 'levels', 'aria-hidden': 'true' }, ...levels),
      ),
      ...own.map((practice) => row(practice.id)),
    );
  return [
    tag('p', {}, said(courseInWords(language, leaving.report.gaps))),
    tag(
      'table',
      { class: 'profile' },
      tag('caption', {}, said(fill(words.caption, { n: practicesIn(model).length }))),
      ...axesOf(practicesIn(model)).map(axis),
    ),
    legend(language),
  ].join('');
}

function legend(language: DocumentLanguage): Html {
  const means = profileMarks(language);
  const marks = {
    supported: dot(MIDDLE, 'supported'),
    declared: dot(MIDDLE, 'declared'),
    target: tick(MIDDLE),
  };
  const entries = (['supported', 'declared', 'target'] as const).map((mark) =>
    tag('li', {}, drawing(HEIGHT, marks[mark]), said(means[mark])),
  );
  return tag('ul', { class: 'legend' }, ...entries);
}
