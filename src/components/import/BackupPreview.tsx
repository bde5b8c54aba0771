import { useStore } from '@nanostores/react';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill } from '../../i18n/words.ts';
import type { BackupFile } from '../../share/formats.ts';
import { $saved } from '../../stores/assessments.ts';
import { planRestore, restore } from '../../stores/backup.ts';
import { contentOf } from '../../stores/content-of.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['importing'];
  readonly backup: BackupFile;
  readonly onDone: (said: string) => void;
}

/** What a backup holds and what restoring it would do, before anything is done. */
export function BackupPreview({ locale, t, backup, onDone }: Props) {
  const steps = planRestore(backup, useStore($saved));
  const todo = steps.filter(({ outcome }) => outcome !== 'here').length;
  const workshops = backup.workshops?.length ?? 0;
  const made = date(locale, backup.date);

  function restoreAll() {
    const restored = restore(steps, (name) => fill(t.backup.besideName, { name, date: made }));
    onDone(count(locale, t.backup.restored, restored));
  }

  return (
    <>
      <p>{fill(t.backup.lead, { date: made })}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.backup.columns.name}</th>
              <th scope="col">{t.backup.columns.content}</th>
              <th scope="col">{t.backup.columns.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ saved: { id, name, file }, outcome }, index) => {
              const { answered, all } = contentOf(file);
              return (
                <tr key={`${id} ${index}`}>
                  <th scope="row">{name}</th>
                  <td>
                    {date(locale, file.date)}, {count(locale, t.answersOf, answered, { all })}
                  </td>
                  <td>{t.backup.outcome[outcome]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {workshops > 0 && <p>{count(locale, t.backup.workshops, workshops)}</p>}
      {todo === 0 && <p>{t.backup.nothing}</p>}
      <p className="cluster">
        {todo > 0 && (
          <button type="button" className="button" onClick={restoreAll}>
            {count(locale, t.backup.restore, todo)}
          </button>
        )}
        <button type="button" className="button-text" onClick={() => onDone('')}>
          {todo > 0 ? t.cancel : t.close}
        </button>
      </p>
    </>
  );
}
