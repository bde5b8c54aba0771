import { CHOICES, controlId, nameOf } from '../../flows/answering/form-values.ts';
import { choiceName } from '../../wording/answering.ts';
import { LevelExample } from '../text/LevelExample.tsx';
import type { QuestionProps } from './question-props.ts';

/** The five anchors and the two ways of giving no level. The levels show once one was chosen. */
export function Cards({
  practice,
  words,
  register,
  choice,
}: Pick<QuestionProps, 'practice' | 'words' | 'register' | 'choice'>) {
  const { id, levels } = practice;
  const name = nameOf(id, 'choice');
  return (
    <div className="cards">
      {CHOICES.map((card, index) => (
        <label className="card" key={card}>
          <input
            type="radio"
            id={`${controlId(name)}-${card}`}
            value={card}
            autoComplete="off"
            {...register(name)}
          />
          <span>{levels[index] ?? choiceName(words.names, card)}</span>
          {choice !== null && levels[index] !== undefined && (
            <span className="card-level">{choiceName(words.names, card)}</span>
          )}
          <LevelExample of={practice} level={index} />
        </label>
      ))}
    </div>
  );
}
