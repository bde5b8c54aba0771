import '../../styles/parts/field.css';
import '../../styles/page/reply.css';
import '../../components/parts/early-input.ts';
import { useMemo, useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import { Field } from '../../components/parts/Field.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { scoreAssessment } from '../../domain/scoring/report.ts';
import { answerFrom, type Draft, draftFor, EMPTY_ACTION, keepDraft } from '../../flows/answer-back/draft.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { today } from '../../stores/browser/clock.ts';
import { answerableActions, ownFirst } from '../../wording/answer-back/answerable.ts';
import type { LoadedText } from '../text/load-text.ts';
import { ActionReply } from './ActionReply.tsx';
import { ContestLevels } from './ContestLevels.tsx';
import { SendAnswer } from './SendAnswer.tsx';

interface Props {
  readonly assessment: Assessment;
  /** Whose link it is: their actions come first. */
  readonly owner: string | undefined;
  readonly text: LoadedText;
  readonly onClose: () => void;
}

/** The form in which a reader answers a report: actions, levels, and the link that carries it back. */
export function ReplyDialog({ assessment, owner = '', text, onClose }: Props) {
  const { answerBack: words, common } = text.t;
  const [draft, setDraft] = useState(() => draftFor(assessment, owner));
  const actions = useMemo(
    () => ownFirst(answerableActions(text, assessment, scoreAssessment(assessment).gaps), owner),
    [assessment, owner],
  );
  const answer = useMemo(() => answerFrom(assessment, actions, draft, today()), [assessment, draft]);
  const change = (how: (now: Draft) => Partial<Draft>) => {
    const now = draftFor(assessment, owner);
    keepDraft(assessment, { ...now, ...how(now) });
    setDraft(draftFor(assessment, owner));
  };
  const [first] = actions;
  return (
    <Dialog
      title={words.title}
      close={common.close}
      className="share-dialog reply no-print"
      onClose={onClose}
    >
      <p>{words.lead}</p>
      <Field label={words.name} hint={words.nameHint}>
        {(control) => (
          <input
            {...control}
            autoComplete="name"
            maxLength={TEXT_LIMITS.name}
            value={draft.name}
            onInput={({ currentTarget: { value } }) => change(() => ({ name: value }))}
          />
        )}
      </Field>
      <section>
        <h3>{words.actions.title}</h3>
        {first?.isProposed && <p className="hint">{words.actions.proposed}</p>}
        {!first && <p className="hint">{words.actions.none}</p>}
        {actions.map((action) => (
          <ActionReply
            key={action.id}
            text={text}
            action={action}
            draft={draft.actions[action.id] ?? EMPTY_ACTION}
            onChange={(part) =>
              change(({ actions: now }) => ({
                actions: { ...now, [action.id]: { ...(now[action.id] ?? EMPTY_ACTION), ...part } },
              }))
            }
          />
        ))}
      </section>
      <ContestLevels
        text={text}
        assessment={assessment}
        contested={draft.contested}
        onChange={(how) => change(({ contested }) => ({ contested: how(contested) }))}
      />
      <SendAnswer text={text} answer={answer} />
    </Dialog>
  );
}
