import { useRef, useState } from 'react';
import {
  addProof,
  mayProve,
  PROVEN_PRACTICES,
  type ProvenPractice,
  proofDate,
} from '../../flows/lab/as-proof.ts';
import { pathOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { today } from '../../stores/browser/clock.ts';
import { proofName } from '../../wording/value/proof.ts';
import type { Models } from '../../workers/models.ts';
import { useLabText } from './lab-text.ts';
import { ProposedProof } from './ProposedProof.tsx';

interface Props {
  /** ISO days of what was read. */
  readonly period: { readonly from: string; readonly to: string };
  readonly models: Models;
  readonly saved: KeptAssessment | null;
  readonly practices: Readonly<Record<ProvenPractice, string>>;
}

/** Proof for two practices, proposed with its name and date; nothing changes before it is accepted. */
export function AsProof({ period, models, saved, practices }: Props) {
  const text = useLabText();
  const { locale, t } = text;
  const [added, setAdded] = useState<ProvenPractice | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const words = t.use;
  const date = proofDate(period.to, today());

  function add(practice: ProvenPractice, name: string) {
    if (!saved) return;
    addProof(saved, practice, name, date);
    setAdded(practice);
    said.current?.focus();
  }

  return (
    <section className="lab-part">
      <h3>{words.proofTitle}</h3>
      <p className="measure">{words.proofLead}</p>
      {!saved && (
        <p>
          {words.none} <a href={pathOf(locale, 'assessment')}>{words.start}</a>
        </p>
      )}
      {saved?.frozen && <p>{fill(words.frozen, { name: saved.name })}</p>}
      {PROVEN_PRACTICES.map((practice) => (
        <ProposedProof
          key={practice}
          practice={practice}
          title={practices[practice]}
          name={mayProve(practice, models) ? proofName(text, practice, period, models.holdout) : null}
          date={date}
          saved={saved}
          onAdd={(name) => add(practice, name)}
        />
      ))}
      <p ref={said} role="status" tabIndex={-1}>
        {added ? fill(words.added, { practice: practices[added] }) : ''}
      </p>
    </section>
  );
}
