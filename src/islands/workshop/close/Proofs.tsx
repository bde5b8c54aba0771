import { useMemo } from 'react';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { claimsIn } from '../../../flows/closing/proofs.ts';
import { useCloseText } from './close-text.ts';
import { ProofRow } from './ProofRow.tsx';

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
}

/** The proof of each level that calls for it and that the group holds, set by the facilitator. */
export function Proofs({ id, copy }: Props) {
  const { t } = useCloseText();
  const claims = useMemo(() => claimsIn(copy), [copy]);
  return (
    <section className="proofs" aria-labelledby={`${id}-proofs`}>
      <h3 id={`${id}-proofs`}>{t.proof.title}</h3>
      <p className="measure">{t.proof.lead}</p>
      {claims.length === 0 && <p className="quiet">{t.proof.none}</p>}
      <ul>
        {claims.map((claim) => (
          <ProofRow
            key={claim.practice}
            id={id}
            claim={claim}
            proof={copy.decided?.[claim.practice]?.proof}
          />
        ))}
      </ul>
    </section>
  );
}
