import { useId, useRef } from 'react';
import { PROOF_KINDS, type Proof } from '../../../domain/model/answer.ts';
import { type Claim, keepProof } from '../../../flows/closing/proofs.ts';
import { fill } from '../../../i18n/words.ts';
import { titleIn, useCloseText } from './close-text.ts';
import { ProofName } from './ProofName.tsx';

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
  /** Stays while no proof is chosen, in case one is again. */
  const name = useRef(proof?.name ?? '');
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
          if (chosen) keepProof(id, practice, chosen, name.current);
        }}
      >
        {PROOF_KINDS.map((kind) => (
          <option key={kind} value={kind} selected={kind === kindNow}>
            {common.proof[kind]}
          </option>
        ))}
      </select>
      {proof && (
        <ProofName
          label={fill(t.proof.nameOf, { practice: title })}
          placeholder={t.proof.name}
          name={proof.name ?? ''}
          onKeep={(text) => {
            name.current = text;
            keepProof(id, practice, proof.kind, text);
          }}
        />
      )}
    </li>
  );
}
