import { useRef, useState } from 'react';
import { dayIn } from '../../i18n/figures.ts';
import { pathOf } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { changeAnswer, type KeptAssessment } from '../../stores/assessments.ts';
import { today } from '../../stores/browser/clock.ts';
import type { Described, Models } from '../../workers/value-requests.ts';
import { useLabText } from './lab-text.ts';

type Practice = 'lifetime-value' | 'listening-by-value';

interface Props {
  readonly described: Described;
  readonly models: Models;
  readonly saved: KeptAssessment | null;
  readonly practices: Readonly<Record<Practice, string>>;
}

/** Proof for two practices, proposed with its name and date; nothing changes before it is accepted. */
export function AsProof({ described, models, saved, practices }: Props) {
  const { locale, t, format } = useLabText();
  const [added, setAdded] = useState<Practice | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const words = t.use;
  const { holdout, hasForecast } = models;
  const { from, to } = described.description;
  // Proof is as fresh as what it was drawn from.
  const dated = to < today() ? to : today();
  const period = { from: dayIn(locale, from), to: dayIn(locale, to) };
  const names: Record<Practice, string | null> = {
    'lifetime-value':
      holdout && hasForecast
        ? fill(words.proof['lifetime-value'], {
            ...period,
            expected: format.whole(holdout.expected),
            actual: format.whole(holdout.actual),
          })
        : null,
    'listening-by-value': hasForecast ? fill(words.proof['listening-by-value'], period) : null,
  };

  function add(id: string, practice: Practice, name: string) {
    const answer = saved?.file.answers?.[practice];
    changeAnswer(id, practice, { ...answer, proof: { kind: 'indicator', name, date: dated } });
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
      {(Object.keys(names) as Practice[]).map((practice) => {
        const name = names[practice];
        const answer = saved?.file.answers?.[practice];
        const before = answer?.proof?.name;
        return (
          <div key={practice} className="lab-proof">
            <h4>{practices[practice]}</h4>
            <p className="measure">
              {words.suggestion[practice]} <a href={pathOf(locale, `playbook/${practice}`)}>{words.guide}</a>
            </p>
            {answer?.level !== undefined && <p>{fill(words.rated, { level: answer.level })}</p>}
            {name === null ? (
              <p>{words.needsForecast}</p>
            ) : (
              <>
                <p className="measure">{fill(words.proposed, { name, date: dayIn(locale, dated) })}</p>
                {before && before !== name && <p>{fill(words.replaces, { name: before })}</p>}
                {saved && !saved.frozen && before !== name && (
                  <button
                    type="button"
                    className="button button-quiet button-small"
                    onClick={() => add(saved.id, practice, name)}
                  >
                    {fill(words.add, { practice: practices[practice] })}
                  </button>
                )}
              </>
            )}
          </div>
        );
      })}
      <p ref={said} role="status" tabIndex={-1}>
        {added ? fill(words.added, { practice: practices[added] }) : ''}
      </p>
    </section>
  );
}
