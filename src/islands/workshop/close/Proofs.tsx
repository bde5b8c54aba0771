import { useId, useMemo, useState } from 'react';
import { needsProof, PROOF_KINDS, type ProofKind } from '../../../domain/model/answer.ts';
import type { PracticeId } from '../../../domain/model/model.ts';
import { decide } from '../../../domain/workshop/discussion.ts';
import { groupLevels } from '../../../domain/workshop/group-level.ts';
import { toWorkshop, type WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { fill } from '../../../i18n/words.ts';
import { TEXT_LIMITS } from '../../../share/format/fields.ts';
import { changeWorkshop } from '../../../stores/workshops.ts';
import { useCloseText } from './close-text.ts';

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
}

/** The proof of each level that calls for it and that the group holds, set by the facilitator. */
export function Proofs({ id, copy }: Props) {
  const { t, practices } = useCloseText();
  const levels = useMemo(() => groupLevels(toWorkshop(copy)), [copy]);
  const high = practices.filter((practice) => {
    const level = levels[practice.id];
    return typeof level === 'number' && needsProof(level);
  });
  return (
    <section className="proofs" aria-labelledby={`${id}-proofs`}>
      <h3 id={`${id}-proofs`}>{t.proof.title}</h3>
      <p className="measure">{t.proof.lead}</p>
      {high.length === 0 && <p className="quiet">{t.proof.none}</p>}
      <ul>
        {high.map(({ id: practice, title }) => (
          <ProofRow
            key={practice}
            id={id}
            copy={copy}
            practice={practice}
            title={title}
            level={Number(levels[practice])}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Props {
  readonly practice: PracticeId;
  readonly title: string;
  readonly level: number;
}

function ProofRow({ id, copy, practice, title, level }: RowProps) {
  const { t, common } = useCloseText();
  const place = useId();
  const proof = copy.decided?.[practice]?.proof;
  const [name, setName] = useState(proof?.name ?? '');
  const keep = (kind: ProofKind, named: string) =>
    changeWorkshop(id, (now) => {
      const before = now.decided?.[practice];
      const { name: _, ...others } = before?.proof ?? { kind };
      const kept = { ...others, kind, ...(named && { name: named }) };
      return decide(now, practice, { ...before, proof: kept });
    });
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
        value={proof?.kind ?? 'none'}
        onChange={({ currentTarget }) => keep(currentTarget.value as ProofKind, name)}
      >
        {PROOF_KINDS.map((kind) => (
          <option key={kind} value={kind} selected={kind === (proof?.kind ?? 'none')}>
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
            onBlur={() => name.trim() !== (proof.name ?? '') && keep(proof.kind, name.trim())}
          />
        </>
      )}
    </li>
  );
}
