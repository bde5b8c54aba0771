import { contentOf } from '../../domain/model/content-of.ts';
import type { RestorePlan } from '../../flows/keeping/restoring.ts';
import { contentOfReply } from '../../flows/replying/content-of-reply.ts';
import { LANGUAGE_NAMES } from '../../i18n/conventions.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date } from '../../i18n/words.ts';
import type { KeptWorkshop } from '../../share/format/kept-workshop.ts';
import { type RestoreRow, RowGroup } from './RowGroup.tsx';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['importing'];
  readonly plan: RestorePlan;
}

/** What a backup holds, a row each, and what would become of it here. */
export function BackupTable({ locale, t, plan }: Props) {
  const { columns, kinds } = t.backup;
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
        <RowGroup title={kinds.assessment} rows={assessmentRows({ locale, t, plan })} />
        <RowGroup title={kinds.workshop} rows={workshopRows({ locale, t, plan })} />
        <RowGroup title={kinds.reply} rows={replyRows({ locale, t, plan })} />
        <RowGroup title={kinds.house} rows={houseRows(t, plan)} />
        <RowGroup title={kinds.wording} rows={wordingRows(t, plan)} />
      </table>
    </div>
  );
}

function assessmentRows({ locale, t, plan }: Props): RestoreRow[] {
  return plan.assessments.map(({ kept: { id, name, file }, outcome }) => {
    const { answered, all } = contentOf(file);
    const answers = count(locale, t.answersOf, answered, { all });
    const content = `${date(locale, file.date)}, ${answers}`;
    return { id, name, content, outcome: t.backup.assessmentOutcome[outcome] };
  });
}

function workshopRows({ locale, t: { backup }, plan }: Props): RestoreRow[] {
  const holdingOf = (file: KeptWorkshop['file']) =>
    file.format === 'cap17-workshop' ? backup.result : count(locale, backup.replies, file.replies.length);
  return plan.workshops.map(({ kept: { id, name, file }, outcome }) => {
    const content = `${date(locale, file.date)}, ${holdingOf(file)}`;
    return { id, name, content, outcome: backup.workshopOutcome[outcome] };
  });
}

function replyRows({ locale, t, plan }: Props): RestoreRow[] {
  return plan.replies.map(({ own, outcome }) => {
    const { id, invitation, updated } = own;
    const { answered, all } = contentOfReply(own);
    const answers = count(locale, t.answersOf, answered, { all });
    const content = `${date(locale, updated.slice(0, 10))}, ${answers}`;
    return { id, name: invitation.scope ?? id, content, outcome: t.backup.replyOutcome[outcome] };
  });
}

function houseRows({ backup }: Props['t'], { house: step }: RestorePlan): RestoreRow[] {
  if (!step) return [];
  const { house, outcome } = step;
  const content = [house.main, house.second].filter(Boolean).join(', ');
  return [
    { id: 'house', name: house.name || backup.houseUnnamed, content, outcome: backup.houseOutcome[outcome] },
  ];
}

function wordingRows({ backup }: Props['t'], { wording: step }: RestorePlan): RestoreRow[] {
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
