import { type ProvenPractice, proofPlace } from '../../flows/lab/as-proof.ts';
import { pathOf } from '../../i18n/locale.ts';
import { date as dateInWords, fill } from '../../i18n/words.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { useLabText } from './lab-text.ts';

interface Props {
  readonly practice: ProvenPractice;
  readonly title: string;
  /** What the proof would be called; null when the file proves nothing of this practice. */
  readonly name: string | null;
  /** ISO day. */
  readonly date: string;
  readonly saved: KeptAssessment | null;
  readonly onAdd: (name: string) => void;
}

/** The proof proposed for one practice, beside what the assessment holds. */
export function ProposedProof({ practice, title, name, date, saved, onAdd }: Props) {
  const { locale, t } = useLabText();
  const words = t.use;
  const level = saved?.file.answers?.[practice]?.level;
  const place = name === null ? undefined : proofPlace(saved, practice, name);
  return (
    <div className="lab-proof">
      <h4>{title}</h4>
      <p className="measure">
        {words.suggestion[practice]} <a href={pathOf(locale, `playbook/${practice}`)}>{words.guide}</a>
      </p>
      {level !== undefined && <p>{fill(words.rated, { level })}</p>}
      {name === null ? (
        <p>{words.needsForecast}</p>
      ) : (
        <>
          <p className="measure">{fill(words.proposed, { name, date: dateInWords(locale, date) })}</p>
          {place?.replaces && <p>{fill(words.replaces, { name: place.replaces })}</p>}
          {place?.canAdd && (
            <button type="button" className="button button-quiet button-small" onClick={() => onAdd(name)}>
              {fill(words.add, { practice: title })}
            </button>
          )}
        </>
      )}
    </div>
  );
}
