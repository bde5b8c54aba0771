import { contentOf } from '../../domain/model/content-of.ts';
import type { RestorePlan } from '../../flows/keeping/restoring.ts';
import { contentOfReply } from '../../flows/replying/content-of-reply.ts';
import { LANGUAGE_NAMES } from '../../i18n/document-conventions.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { count, date } from '../../i18n/words.ts';
import type { KeptWorkshop } from '../../share/format/kept-workshop.ts';
import { dayHere } from '../../stores/browser/clock.ts';
import { type ImportText, useImportText } from './import-text.ts';
import { type RestoreRow, RowGroup } from './RowGroup.tsx';

/** What a backup holds, a row each, and what would become of it here. */
export function BackupTable({ plan }: { readonly plan: RestorePlan }) {
  const text = useImportText();
  const { columns, kinds } = text.importing.backup;
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.content}</th>
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <RowGroup title={kinds.assessment} rows={assessmentRows(text, plan)} />
        <RowGroup title={kinds.workshop} rows={workshopRows(text, plan)} />
        <RowGroup title={kinds.reply} rows={replyRows(text, plan)} />
        <RowGroup title={kinds.house} rows={houseRows(text, plan)} />
        <RowGroup title={kinds.wording} rows={wordingRows(text, plan)} />
      </table>
    </div>
  );
}

function assessmentRows({ locale, importing: t }: ImportText, plan: RestorePlan): RestoreRow[] {
  return plan.assessments.map(({ kept: { id, name, file }, outcome }) => {
    const { answered, all } = contentOf(file);
    const answers = count(locale, t.answersOf, answered, { all });
    const content = `${date(locale, file.date)}, ${answers}`;
    return { id, name, content, outcome: t.backup.assessmentOutcome[outcome] };
  });
}

function workshopRows({ locale, importing: { backup } }: ImportText, plan: RestorePlan): RestoreRow[] {
  const holdingOf = (file: KeptWorkshop['file']) =>
    file.format === 'cap17-workshop' ? backup.result : count(locale, backup.replies, file.replies.length);
  return plan.workshops.map(({ kept: { id, name, file }, outcome }) => {
    const content = `${date(locale, file.date)}, ${holdingOf(file)}`;
    return { id, name, content, outcome: backup.workshopOutcome[outcome] };
  });
}

function replyRows({ locale, importing: t }: ImportText, plan: RestorePlan): RestoreRow[] {
  return plan.replies.map(({ own, outcome }) => {
    const { id, invitation, updated } = own;
    const { answered, all } = contentOfReply(own);
    const answers = count(locale, t.answersOf, answered, { all });
    const content = `${date(locale, dayHere(updated))}, ${answers}`;
    return { id, name: invitation.scope ?? id, content, outcome: t.backup.replyOutcome[outcome] };
  });
}

function houseRows({ importing: { backup } }: ImportText, { house: step }: RestorePlan): RestoreRow[] {
  if (!step) return [];
  const { house, outcome } = step;
  const content = [house.main, house.second].filter(Boolean).join(', ');
  return [
    { id: 'house', name: house.name || backup.houseUnnamed, content, outcome: backup.houseOutcome[outcome] },
  ];
}

function wordingRows({ importing: { backup } }: ImportText, { wording: step }: RestorePlan): RestoreRow[] {
  if (!step) return [];
  const { wording, outcome } = step;
  const spoken = Object.values(wording.practices).flatMap((one) => Object.keys(one?.words ?? {}));
  const content = LOCALES.filter((language) => spoken.includes(language)).map(
    (language) => LANGUAGE_NAMES[language],
  );
  return [
    {
      id: 'wording',
      name: wording.name || backup.wordingUnnamed,
      content: content.join(', '),
      outcome: backup.wordingOutcome[outcome],
    },
  ];
}
