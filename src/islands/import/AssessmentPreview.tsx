import '../../components/parts/early-input.ts';
import { type FormEvent, useId, useRef } from 'react';
import { Field } from '../../components/parts/Field.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { contentOf } from '../../domain/model/content-of.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { addAssessment } from '../../stores/assessments.ts';
import { useImportText } from './import-text.ts';

interface Props {
  readonly assessment: Assessment;
  /** The name of the file, or of what was kept. */
  readonly name: string;
  readonly onView?: ((assessment: Assessment, name: string) => void) | undefined;
  readonly onDone: (said: string) => void;
}

/** What an assessment of a file holds, before a copy of it is kept beside the others. */
export function AssessmentPreview({ assessment, name, onView, onDone }: Props) {
  const { locale, importing: t } = useImportText();
  // A prefix of its own: ids are numbered anew in each island.
  const id = `import-${useId()}`;
  const input = useRef<HTMLInputElement>(null);
  const content = contentOf(assessment);
  const suggested = assessment.scope?.trim() || name.replace(/\.json$/i, '') || t.untitled;
  const chosenName = () => input.current?.value.trim() || suggested;
  const rows = [
    [t.scope, assessment.scope],
    [t.organisation, assessment.organisation],
    [t.date, date(locale, assessment.date)],
    [t.answers, count(locale, t.answersOf, content.answered, { all: content.all })],
    [t.mattersMost, content.mattersMost],
    [t.proofs, content.proofs],
    [t.notes, content.notes],
    [t.decisions, content.decisions],
    [t.measures, content.measures],
  ] as const;

  function keep(event: FormEvent) {
    event.preventDefault();
    addAssessment(chosenName(), assessment);
    onDone(fill(t.kept, { name: chosenName() }));
  }

  return (
    <form onSubmit={keep}>
      <div className="scroll measure">
        <table>
          <tbody>
            {rows.map(
              ([label, value]) =>
                value !== undefined && (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{value || t.none}</td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </div>
      <Field id={id} label={t.name}>
        {(control) => (
          <input {...control} ref={input} type="text" defaultValue={suggested} maxLength={TEXT_LIMITS.name} />
        )}
      </Field>
      <p className="cluster">
        <button type="submit" className="button">
          {t.keep}
        </button>
        {onView && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onView(assessment, chosenName())}
          >
            {t.view}
          </button>
        )}
        <button type="button" className="button-text" onClick={() => onDone('')}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
