import { useId, useState } from 'react';
import { PROOF_KINDS, type Proof } from '../../../domain/model/answer.ts';
import { type Claim, keepProof } from '../../../flows/closing/proofs.ts';
import { fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';
import { titleIn, useCloseText } from './close-text.ts';

interface Props {
  readonly id: string;
  readonly claim: Claim;
  readonly proof: Proof | undefined;
}

/** What proves one level, and its name. */
export function ProofRow({ id, claim: { practice, level }, proof }: Props) {
  const text = useCloseText();
  const { t, common } = text;
  const title = titleIn(text, practice);
  const place = useId();
  const [name, setName] = useState(proof?.name ?? '');
  const kindNow = proof?.kind ?? 'none';
  return (
    <li className="proof-row">
      <p>
        {title} <span className="quiet">{`${level} · ${common.level[level]}`}</span>
      </p>
      <label className="hidden-visually" htmlFor={`${place}-kind`}>
        {fill(t.proof.of, { practice: title })}
      </label>
      <select
        id={`${place}-kind`}
        value={kindNow}
        onChange={({ currentTarget }) => {
          const chosen = PROOF_KINDS.find((kind) => kind === currentTarget.value);
          if (chosen) keepProof(id, practice, chosen, name);
        }}
      >
        {PROOF_KINDS.map((kind) => (
          <option key={kind} value={kind} selected={kind === kindNow}>
            {common.proof[kind]}
          </option>
        ))}
      </select>
      {proof && (
        <>
          <label className="hidden-visually" htmlFor={`${place}-name`}>
            {fill(t.proof.nameOf, { practice: title })}
          </label>
          <input
            id={`${place}-name`}
            type="text"
            placeholder={t.proof.name}
            maxLength={TEXT_LIMITS.name}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
            onBlur={() => {
              if (name.trim() !== (proof.name ?? '')) keepProof(id, practice, proof.kind, name.trim());
            }}
          />
        </>
      )}
    </li>
  );
}
