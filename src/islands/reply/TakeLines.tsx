import { useStore } from '@nanostores/react';
import { Fragment, useState } from 'react';
import { type Said, SaidAndUndo } from '../../components/parts/SaidAndUndo.tsx';
import { toContent } from '../../components/parts/to-content.ts';
import { proposedLines } from '../../domain/answer-back/answer-lines.ts';
import { type AnswerTarget, planAgainst, takeAnswerBack } from '../../flows/answer-back/take-answer.ts';
import { workOnCopy } from '../../flows/opening/keep-opened.ts';
import { pathOf } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import type { AnswerBackFile } from '../../share/files.ts';
import { $assessments, $keeping } from '../../stores/assessments.ts';
import { goToPage } from '../../stores/browser/address.ts';
import { $workshops, $workshopsKeeping, selectWorkshop } from '../../stores/workshops.ts';
import { doubtInWords, leftOutInWords, lineInWords } from '../../wording/answer-back/answer-lines.ts';
import type { LoadedText } from '../text/load-text.ts';
import { SaidActions } from './AnswerSaid.tsx';

interface Props {
  readonly text: LoadedText;
  readonly answer: AnswerBackFile;
  /** The report it is held against. */
  readonly target: AnswerTarget;
}

/** What an answer would change in a report, line by line, old and new; only what is ticked is taken, with one way back. */
export function TakeLines({ text, answer, target }: Props) {
  const { answerBack: words } = text.t;
  useStore($assessments);
  useStore($workshops);
  const plan = planAgainst(target, answer);
  const isWorkshop = target.kind === 'workshop';
  const keeping = useStore(isWorkshop ? $workshopsKeeping : $keeping);
  const [ticked, setTicked] = useState<readonly string[]>(() => (plan ? proposedLines(plan, answer) : []));
  const [said, setSaid] = useState<Said | null>(null);
  if (!plan) return null;
  const chosen = plan.lines.filter(({ key }) => ticked.includes(key));
  const left = leftOutInWords(text, plan);
  const hasRemark = isWorkshop && answer.contested !== undefined;
  const isAllThere = left.levels.length + left.actions.length === 0 && !hasRemark;
  const isTaken = said?.undo !== undefined;
  const take = () => {
    const undo = takeAnswerBack(target, answer, ticked);
    setSaid({
      text: count(text.locale, words.take.taken, chosen.length),
      undo: () => {
        undo();
        setSaid({ text: words.take.undone });
      },
    });
  };
  const leave = () => {
    if (!isWorkshop) return toContent(() => workOnCopy(target.id));
    selectWorkshop(target.id);
    goToPage(pathOf(text.locale, 'workshop'));
  };
  return (
    <section>
      <h2>{words.take.lines}</h2>
      <SaidAndUndo said={said} undo={words.take.undo} takesFocus />
      {said && !keeping.ok && (
        <p className="notice notice-warn" role="alert">
          {text.t.report.notKept}
        </p>
      )}
      {hasRemark && <p className="measure">{words.take.inWorkshop}</p>}
      {plan.lines.length === 0 && !isTaken && <p>{isAllThere ? words.take.nothing : words.take.noLine}</p>}
      {!isTaken && (
        <ul className="answer-lines">
          {plan.lines.map((line) => {
            const { subject, what, from, to } = lineInWords(text, answer, line);
            const doubt = doubtInWords(text, answer, line);
            const isTicked = ticked.includes(line.key);
            return (
              <li key={line.key}>
                <label>
                  <input
                    type="checkbox"
                    checked={isTicked}
                    onChange={() =>
                      setTicked((now) => [
                        ...now.filter((key) => key !== line.key),
                        ...(isTicked ? [] : [line.key]),
                      ])
                    }
                  />
                  <span>
                    <span className="line-about">{subject}</span>
                    <b>{what}</b>
                    {text.t.common.colon}
                    {from || words.lines.nothing} <span aria-hidden="true">→</span>
                    <span className="hidden-visually">{words.lines.becomes}</span> {to}
                    {doubt && <span className="line-about">{doubt}</span>}
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
      {left.levels.map((why) => (
        <p key={why}>{why}</p>
      ))}
      {left.actions.map(({ why, said: actions }) => (
        <Fragment key={why}>
          <p>{why}</p>
          <SaidActions text={text} answer={answer} actions={actions} />
        </Fragment>
      ))}
      <p className="cluster">
        {!isTaken && chosen.length > 0 && (
          <button type="button" className="button" onClick={take}>
            {count(text.locale, words.take.ticked, chosen.length)}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={leave}>
          {isTaken ? words.take[isWorkshop ? 'toWorkshop' : 'toReport'] : words.take.leave}
        </button>
      </p>
    </section>
  );
}
