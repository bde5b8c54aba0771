import '../../components/parts/early-input.ts';
import { Field } from '../../components/parts/Field.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { axesOf, practicesIn } from '../../domain/model/model.ts';
import { type ContestDraft, isWhole, VOTES } from '../../flows/answer-back/draft.ts';
import { fill } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { voteInWords } from '../../wording/answer-back/vote.ts';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly text: LoadedText;
  readonly assessment: Assessment;
  readonly contested: readonly ContestDraft[];
  /** Given what becomes of those there are by then. */
  readonly onChange: (how: (now: readonly ContestDraft[]) => readonly ContestDraft[]) => void;
}

/** The levels a reader contests, each with a reason; one more is chosen from the list. */
export function ContestLevels({ text, assessment, contested, onChange }: Props) {
  const { levels: words } = text.t.answerBack;
  const practices = practicesIn(assessment.model);
  const isFree = (id: string) => !contested.some(({ practice }) => practice === id);
  const add = (id: string) => {
    const practice = practices.find((one) => one === id);
    if (practice) onChange((now) => [...now, { practice, to: '', reason: '' }]);
  };
  return (
    <section>
      <h3>{words.title}</h3>
      <p className="hint">{words.lead}</p>
      {contested.map((draft) => {
        const { practice } = draft;
        return (
          <ContestedLevel
            key={practice}
            text={text}
            assessment={assessment}
            draft={draft}
            onChange={(part) =>
              onChange((now) => now.map((one) => (one.practice === practice ? { ...one, ...part } : one)))
            }
            onRemove={() => onChange((now) => now.filter((one) => one.practice !== practice))}
          />
        );
      })}
      <Field label={words.choose}>
        {(control) => (
          <select
            {...control}
            value=""
            onChange={({ currentTarget }) => {
              add(currentTarget.value);
              currentTarget.value = '';
            }}
          >
            <option value="">{words.first}</option>
            {axesOf(practices).map((axis) => (
              <optgroup key={axis.id} label={text.t.common.axis[axis.id].name}>
                {axis.practices
                  .filter(({ id }) => isFree(id))
                  .map(({ id }) => (
                    <option key={id} value={id}>
                      {text.practices[id].title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}

interface LevelProps extends Pick<Props, 'text' | 'assessment'> {
  readonly draft: ContestDraft;
  readonly onChange: (part: Partial<ContestDraft>) => void;
  readonly onRemove: () => void;
}

function ContestedLevel({ text, assessment, draft, onChange, onRemove }: LevelProps) {
  const { levels: words } = text.t.answerBack;
  const { practice, to, reason } = draft;
  const answer = assessment.answers[practice];
  const said = answer?.level ?? answer?.status;
  const level = voteInWords(text, said) || text.t.common.state.unanswered;
  return (
    <fieldset className="action-reply">
      <legend>{text.practices[practice].title}</legend>
      <p className="small quiet">{fill(words.said, { level })}</p>
      <Field label={words.to}>
        {(control) => (
          <select
            {...control}
            value={String(to)}
            onChange={({ currentTarget }) =>
              onChange({ to: VOTES.find((one) => String(one) === currentTarget.value) ?? '' })
            }
          >
            <option value="">{words.doubt}</option>
            {VOTES.filter((vote) => vote !== said).map((vote) => (
              <option key={vote} value={String(vote)} selected={vote === to}>
                {voteInWords(text, vote)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.reason} hint={!isWhole(draft) && words.missing}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={TEXT_LIMITS.note}
            value={reason}
            onInput={({ currentTarget }) => onChange({ reason: currentTarget.value })}
          />
        )}
      </Field>
      <button type="button" className="button-text" onClick={onRemove}>
        {words.remove}
        <span className="hidden-visually">{` ${text.practices[practice].title}`}</span>
      </button>
    </fieldset>
  );
}
