import { useStore } from '@nanostores/react';
import { useLayoutEffect } from 'react';
import { contentOf } from '../../domain/model/content-of.ts';
import { planRestore, restore } from '../../flows/keeping/backup.ts';
import { restoreAsks } from '../../flows/keeping/backup-asks.ts';
import {
  planReplies,
  planWorkshops,
  restoreReplies,
  restoreWorkshops,
} from '../../flows/keeping/backup-workshops.ts';
import { contentOfReply } from '../../flows/replying/content-of-reply.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill, list } from '../../i18n/words.ts';
import type { KeptWorkshop } from '../../share/format/kept-workshop.ts';
import type { BackupFile } from '../../share/formats.ts';
import { $kept } from '../../stores/assessments.ts';
import { $keptWorkshops, $workshopsKeeping, openWorkshops } from '../../stores/workshops.ts';
import { type RestoreRow, RowGroup } from './RowGroup.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['importing'];
  readonly backup: BackupFile;
  readonly onDone: (said: string) => void;
}

/** What a backup holds and what restoring it would do, before anything is done. */
export function BackupPreview({ locale, t, backup, onDone }: Props) {
  const words = t.backup;
  const assessments = planRestore(backup, useStore($kept));
  const workshops = planWorkshops(backup, useStore($keptWorkshops));
  const replies = planReplies(backup);
  // Before the first paint, so that nothing is said of what is here without having looked.
  useLayoutEffect(openWorkshops, []);

  const made = date(locale, backup.date);
  const todo = {
    assessment: assessments.filter(({ outcome }) => outcome !== 'here').length,
    workshop: workshops.filter(({ outcome }) => outcome !== 'here').length,
    reply: replies.filter(({ outcome }) => outcome === 'new').length,
  };
  const toRestore = amounts(todo);

  function restoreAll() {
    const besideName = (name: string) => fill(words.besideName, { name, date: made });
    restoreAsks(backup, restore(assessments, besideName));
    const restored = {
      assessment: todo.assessment,
      workshop: restoreWorkshops(workshops, besideName),
      reply: restoreReplies(backup),
    };
    if (!$workshopsKeeping.get().ok || restored.reply < todo.reply) return onDone(words.notAllKept);
    const isElsewhere = todo.workshop + todo.reply > 0;
    const said = fill(words.restored, { what: amounts(restored) });
    onDone(isElsewhere ? `${said} ${words.where}` : said);
  }

  return (
    <>
      <p>{fill(words.lead, { date: made })}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.name}</th>
              <th scope="col">{words.columns.content}</th>
              <th scope="col">{words.columns.outcome}</th>
            </tr>
          </thead>
          <RowGroup
            title={words.kinds.assessment}
            rows={assessments.map(({ saved: { id, name, file }, outcome }): RestoreRow => {
              const { answered, all } = contentOf(file);
              const answers = count(locale, t.answersOf, answered, { all });
              const content = `${date(locale, file.date)}, ${answers}`;
              return { id, name, content, outcome: words.assessmentOutcome[outcome] };
            })}
          />
          <RowGroup
            title={words.kinds.workshop}
            rows={workshops.map(({ saved: { id, name, file }, outcome }): RestoreRow => {
              const content = `${date(locale, file.date)}, ${holdingOf(file)}`;
              return { id, name, content, outcome: words.workshopOutcome[outcome] };
            })}
          />
          <RowGroup
            title={words.kinds.reply}
            rows={replies.map(({ own, outcome }): RestoreRow => {
              const { answered, all } = contentOfReply(own);
              const answers = count(locale, t.answersOf, answered, { all });
              const content = `${date(locale, own.updated.slice(0, 10))}, ${answers}`;
              const name = own.invitation.scope ?? own.id;
              return { id: own.id, name, content, outcome: words.replyOutcome[outcome] };
            })}
          />
        </table>
      </div>
      {!toRestore && <p>{words.nothing}</p>}
      <p className="cluster">
        {toRestore && (
          <button type="button" className="button" onClick={restoreAll}>
            {fill(words.restore, { what: toRestore })}
          </button>
        )}
        <button type="button" className="button-text" onClick={() => onDone('')}>
          {toRestore ? t.cancel : t.close}
        </button>
      </p>
    </>
  );

  function holdingOf(file: KeptWorkshop['file']): string {
    if (file.format === 'cap17-workshop') return words.result;
    return count(locale, words.replies, file.replies.length);
  }

  /** “2 assessments and 1 workshop”; empty when there are none. */
  function amounts(of: typeof todo): string {
    const kinds = (['assessment', 'workshop', 'reply'] as const).filter((kind) => of[kind] > 0);
    return list(
      locale,
      kinds.map((kind) => count(locale, words.amounts[kind], of[kind])),
    );
  }
}
