import type { ProofKind } from '../../domain/model/answer.ts';
import type { Decision, DecisionStatus } from '../../domain/model/assessment.ts';

/** A decision where it now stands; one that is open says nothing of it, as one just taken. What was proven stays. */
export function withStatus({ status: _, ...others }: Decision, status: DecisionStatus): Decision {
  return status === 'open' ? others : { ...others, status };
}

/**
 * A decision with what shows that it is done; without kind and name it has none. A proof that is named is one, whatever
 * kind was chosen: an indicator.
 */
export function withProof(
  { proof: before, ...others }: Decision,
  said: { readonly kind: ProofKind; readonly name: string },
): Decision {
  const name = said.name.trim();
  const kind = said.kind === 'none' && name !== '' ? 'indicator' : said.kind;
  if (kind === 'none') return others;
  const { name: _, ...rest } = { ...before, kind };
  return { ...others, proof: { ...rest, ...(name !== '' && { name }) } };
}
