import '../../components/parts/early-input.ts';
import { useId } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { VERDICTS } from '../../domain/answer-back/answer-back.ts';
import { DECISION_STATUSES } from '../../domain/model/assessment.ts';
import type { ReplyDraft } from '../../flows/answer-back/draft.ts';
import { upright } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import type { AnswerableAction } from '../../wording/answer-back/answerable.ts';
import { byWhen } from '../../wording/report/next-step.ts';
import { DayField } from '../kept/DayField.tsx';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly text: LoadedText;
  readonly action: AnswerableAction;
  readonly draft: ReplyDraft;
  readonly onChange: (part: Partial<ReplyDraft>) => void;
}

/** One action: taken on or handed back, and why; folded, a date, where it stands and what shows it. */
export function ActionReply({ text, action, draft, onChange }: Props) {
  const { actions: words } = text.t.answerBack;
  const name = useId();
  const facts = [
    action.owner,
    action.due && byWhen(text, action.due),
    action.isProposed ? '' : text.t.report.board.progress[action.status],
  ].filter(Boolean);
  return (
    <fieldset className="action-reply">
      <legend>{action.action}</legend>
      <p className="small quiet">{facts.map(upright).join(' · ')}</p>
      <div className="reply-choices" role="radiogroup" aria-label={words.verdict}>
        {(['', ...VERDICTS] as const).map((verdict) => (
          <label key={verdict}>
            <input
              type="radio"
              name={name}
              checked={draft.verdict === verdict}
              onChange={() => onChange({ verdict })}
            />{' '}
            {words.choices[verdict || 'unsaid']}
          </label>
        ))}
      </div>
      {draft.verdict !== '' && (
        <Field label={words.reason}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={TEXT_LIMITS.note}
              value={draft.reason}
              onInput={({ currentTarget }) => onChange({ reason: currentTarget.value })}
            />
          )}
        </Field>
      )}
      <details>
        <summary>{words.more}</summary>
        <Update text={text} draft={draft} onChange={onChange} />
      </details>
    </fieldset>
  );
}

interface UpdateProps {
  readonly text: LoadedText;
  readonly draft: ReplyDraft;
  readonly onChange: (part: Partial<ReplyDraft>) => void;
}

function Update({ text, draft, onChange }: UpdateProps) {
  const { actions: words } = text.t.answerBack;
  const { progress } = text.t.report.board;
  return (
    <>
      <DayField
        label={words.due}
        wrong={words.dueWrong}
        value={draft.due}
        keep={(due) => onChange({ due })}
      />
      <Field label={words.status}>
        {(control) => (
          <select
            {...control}
            value={draft.status}
            onChange={({ currentTarget }) =>
              onChange({ status: DECISION_STATUSES.find((one) => one === currentTarget.value) ?? '' })
            }
          >
            <option value="">{words.unsaid}</option>
            {DECISION_STATUSES.map((status) => (
              <option key={status} value={status} selected={status === draft.status}>
                {progress[status]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.proof}>
        {(control) => (
          <input
            {...control}
            maxLength={TEXT_LIMITS.name}
            value={draft.proofName}
            onInput={({ currentTarget }) => onChange({ proofName: currentTarget.value })}
          />
        )}
      </Field>
      {draft.proofName !== '' && (
        <Field label={words.proofKind}>
          {(control) => (
            <select
              {...control}
              value={draft.proofKind}
              onChange={({ currentTarget }) =>
                onChange({ proofKind: currentTarget.value === 'customer' ? 'customer' : 'indicator' })
              }
            >
              {(['indicator', 'customer'] as const).map((kind) => (
                <option key={kind} value={kind} selected={kind === draft.proofKind}>
                  {text.t.common.proof[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
