import { useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import { nextDay, reminderAsCalendar } from '../../exports/actions/reminder.ts';
import { fileName } from '../../flows/keeping/download-file.ts';
import { makeLink } from '../../flows/sending/make-link.ts';
import { date, fill } from '../../i18n/words.ts';
import { toFile } from '../../share/files.ts';
import { now, today } from '../../stores/browser/clock.ts';
import { download } from '../../stores/browser/downloads.ts';
import type { LoadedText } from '../text/load-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly text: LoadedText;
  readonly onClose: () => void;
}

/** A reminder in one's own calendar, with the report's link in it: nothing need be kept here until then. */
export function RemindDialog({ assessment, text, onClose }: Props) {
  const { reminder: words } = text.t.documents;
  const [isWhole, setWhole] = useState(true);
  const [said, setSaid] = useState('');
  const day = nextDay(assessment, today());
  const save = async () => {
    try {
      const link = await makeLink(toFile(assessment), isWhole ? ['scope', 'actions'] : []);
      const name = `cap17-${words.fileName}-${day}-${fileName(isWhole ? (assessment.scope ?? '') : '')}.ics`;
      const of = isWhole ? assessment : { date: assessment.date };
      download(name, reminderAsCalendar(of, link, text, { now: now(), today: today() }), 'text/calendar');
      setSaid(fill(words.made, { name }));
    } catch {
      setSaid(text.t.documents.failed);
    }
  };
  return (
    <Dialog
      title={words.title}
      close={text.t.common.close}
      className="share-dialog no-print"
      onClose={onClose}
    >
      <p>{fill(words.lead, { date: date(text.locale, day) })}</p>
      <p className="share-parts">
        <label>
          <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
          <span>{words.whole}</span>
        </label>
      </p>
      <p className="hint">{words.readers}</p>
      <p>
        <button type="button" className="button button-small" onClick={save}>
          {words.save}
        </button>
      </p>
      <p role="status">{said}</p>
    </Dialog>
  );
}
