import '../../components/parts/early-input.ts';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import { PROOF_KINDS, type ProofKind } from '../../domain/model/answer.ts';
import { DECISION_STATUSES, type Decision, type DecisionStatus } from '../../domain/model/assessment.ts';
import type { ChangeOf } from '../../flows/own-report/changes.ts';
import { withProof, withStatus } from '../../flows/own-report/progress.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { decisionInWords } from '../../wording/report/decision.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly decision: Decision;
  readonly onChange: (change: ChangeOf<Decision>) => void;
}

/** Where a decision stands; once it is done, what shows it is asked for, and may be left out. */
export function DecisionProgress({ decision, onChange }: Props) {
  const text = useReportText();
  const { board } = text.t.report;
  const { status = 'open' } = decision;
  return (
    <div className="decision-progress no-print">
      <Choice<DecisionStatus>
        label={board.status}
        of={decisionInWords(text, decision).action}
        choices={DECISION_STATUSES.map((one) => [one, board.progress[one]])}
        value={status}
        onChange={(next) => onChange((now) => withStatus(now, next))}
      />
      {status === 'done' && <ProofOfDone decision={decision} onChange={onChange} />}
    </div>
  );
}

function ProofOfDone({ decision, onChange }: Props) {
  const text = useReportText();
  const { board } = text.t.report;
  const { kind = 'none', name: kept = '' } = decision.proof ?? {};
  const [name, setName] = useState(kept);
  const last = useRef(kept);
  useEffect(() => {
    const was = last.current;
    last.current = kept;
    // What is typed on while it is being kept stays.
    setName((here) => (here === was ? kept : here));
  }, [kept]);
  const keepName = () => {
    if (name.trim() !== kept) onChange((now) => withProof(now, { kind, name }));
  };
  return (
    <>
      <Choice<ProofKind>
        label={board.proof}
        of={decisionInWords(text, decision).action}
        choices={PROOF_KINDS.map((one) => [one, text.t.common.proof[one]])}
        value={kind}
        onChange={(next) =>
          onChange((now) => withProof(now, { kind: next, name: next === 'none' ? '' : name }))
        }
      />
      <Field label={board.proofName} className="decision-proof">
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={TEXT_LIMITS.name}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
            onBlur={keepName}
            onKeyDown={({ key }) => key === 'Enter' && keepName()}
          />
        )}
      </Field>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Heard after the label: the same choice stands at every decision. */
  readonly of: string;
  readonly choices: readonly (readonly [value: Value, word: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, of, choices, value, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      <span>
        {label}
        <span className="hidden-visually">
          {' ('}
          <bdi>{of}</bdi>)
        </span>
      </span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([one]) => one === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, word]) => (
          <option key={one} value={one} selected={one === value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
