import { type ChangeEvent, useId, useState } from 'react';
import type { Phase } from '../../flows/facilitating/phase.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date, fill } from '../../i18n/words.ts';
import { $workshops, addWorkshop, selectWorkshop } from '../../stores/workshops.ts';

interface Props {
  readonly locale: Locale;
  readonly t: Messages['workshop']['list'];
  readonly onOpened: (said: string, phase?: Phase) => void;
}

/** Takes over a working copy, or keeps a result. A copy of a workshop that is here is merged where replies are. */
export function OpenCopy({ locale, t, onOpened }: Props) {
  const id = useId();
  const [isUnread, setUnread] = useState(false);

  async function open({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (!chosen) return;
    const { openFile } = await import('../../flows/opening/open-file.ts');
    const parsed = await openFile(chosen);
    const file = parsed.ok ? parsed.file : undefined;
    const isOurs = file?.format === 'cap17-working-copy' || file?.format === 'cap17-workshop';
    setUnread(!isOurs);
    if (!isOurs) return;
    if (file.format === 'cap17-workshop') {
      const name = file.scope || fill(t.name, { date: date(locale, file.date) });
      addWorkshop(name, file);
      return onOpened(fill(t.said.opened, { name }));
    }
    const mine = $workshops
      .get()
      .find((saved) => saved.file.invitation.workshop === file.invitation.workshop);
    if (!mine) {
      const name = file.invitation.scope || fill(t.name, { date: date(locale, file.date) });
      selectWorkshop(addWorkshop(name, file));
      return onOpened(fill(t.said.opened, { name }));
    }
    selectWorkshop(mine.id);
    onOpened(fill(t.said.alreadyHere, { name: mine.name }), 'collect');
  }

  return (
    <div className="field open-copy">
      <label htmlFor={id}>{t.open}</label>
      <input id={id} type="file" accept=".json,application/json" onChange={open} />
      <p role="status" className={isUnread ? 'error' : undefined}>
        {isUnread && t.unread}
      </p>
    </div>
  );
}
