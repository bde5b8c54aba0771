import type { PracticeId } from '../../../domain/model/practice.ts';
import { themesOn } from '../../../domain/workshop/notes-by-theme.ts';
import { notesOn, type Workshop } from '../../../domain/workshop/workshop.ts';
import { grouped } from '../../../i18n/grouped.ts';
import { count, fill } from '../../../i18n/words.ts';
import { themesInWords } from '../../../wording/workshop/themes.ts';
import { useReportText } from '../../text/report-text.ts';

interface Props {
  readonly practice: PracticeId;
  readonly workshop: Workshop;
}

/** What people wrote on a practice, folded, by theme where the notes were grouped. */
export function SaidOn({ practice, workshop }: Props) {
  const { locale, t } = useReportText();
  const { spread } = t.workshopReport;
  const notes = notesOn(workshop, practice);
  const { themes, others } = themesOn(workshop, practice);
  if (notes.length === 0) return null;
  return (
    <>
      {themes.length > 0 && (
        <p className="user-text">
          {fill(spread.themes, { themes: themesInWords(locale, spread.theme, themes) })}
        </p>
      )}
      <details>
        <summary>{count(locale, spread.notes, notes.length)}</summary>
        {themes.map(({ name, notes }) => (
          <section key={name}>
            <p>
              <strong className="user-text">
                {fill(spread.theme, grouped(locale, { name, n: notes.length }))}
              </strong>
            </p>
            <List of={notes} />
          </section>
        ))}
        <List of={others} />
      </details>
    </>
  );
}

function List({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map((note, at) => (
        <li key={at} className="user-text">
          {note}
        </li>
      ))}
    </ul>
  );
}
