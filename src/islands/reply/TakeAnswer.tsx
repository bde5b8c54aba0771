import '../../styles/page/reply.css';
import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { toContent } from '../../components/parts/to-content.ts';
import { type AnswerTarget, reportsFor } from '../../flows/answer-back/take-answer.ts';
import { closeOpened } from '../../flows/opening/opened.ts';
import { date, fill } from '../../i18n/words.ts';
import type { AnswerBackFile } from '../../share/files.ts';
import { $assessments, $current } from '../../stores/assessments.ts';
import { $workshops, openWorkshops } from '../../stores/workshops.ts';
import type { LoadedText } from '../text/load-text.ts';
import { AnswerSaid } from './AnswerSaid.tsx';
import { TakeLines } from './TakeLines.tsx';

interface Props {
  readonly text: LoadedText;
  readonly file: AnswerBackFile;
}

const keyOf = ({ kind, id }: AnswerTarget) => `${kind} ${id}`;

/** An answer to a report: held against the report it is to, or readable where this device has not got it. */
export function TakeAnswer({ text, file }: Props) {
  const { answerBack: words, share } = text.t;
  const current = useStore($current);
  useEffect(openWorkshops, []);
  const [kept, led] = [useStore($assessments), useStore($workshops)];
  // Looked up where one came, from the disk or another tab, or was closed; not where one changed: what is taken changes its seal.
  const here = [...kept.map(({ id, frozen }) => `${id} ${frozen}`), ...led.map(({ id }) => id)].join();
  const { own, closed, isChanged, others } = useMemo(() => reportsFor(file, kept, led), [file, here]);
  const [chosen, setChosen] = useState('');
  const day = (iso: string) => date(text.locale, iso);
  const against = own ?? others.find((one) => keyOf(one) === chosen);
  const places = {
    name: own?.name ?? '',
    scope: file.scope ?? text.t.report.headline.noScope,
    date: day(file.report.date),
  };
  return (
    <article className="page section take-answer">
      <h1 ref={takeFocus} tabIndex={-1}>
        {own ? words.take.title : words.take.titleOther}
      </h1>
      <p className="quiet">
        {file.name ? fill(words.take.from, { name: file.name, date: day(file.date) }) : day(file.date)}
      </p>
      <p className="lead measure">
        {fill(words.take[own ? 'own' : closed ? 'closed' : isChanged ? 'changed' : 'none'], places)}
      </p>
      {(!own || own.kind === 'workshop') && <AnswerSaid text={text} answer={file} />}
      {!own && others.length > 0 && (
        <Field className="measure" label={words.take.against} hint={chosen !== '' && words.take.chosen}>
          {(control) => (
            <select
              {...control}
              value={chosen}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              <option value="">{words.take.chooseNone}</option>
              {others.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {`${one.name} · ${day(one.date)}`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {against && <TakeLines key={keyOf(against)} text={text} answer={file} target={against} />}
      <p>
        <button type="button" className="button-text" onClick={() => toContent(closeOpened)}>
          {current ? share.opening.mine : share.opening.close}
        </button>
      </p>
    </article>
  );
}
