import { useId, useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import { groupsTravel, staysBehind } from '../../domain/workshop/result.ts';
import type { DocumentPart } from '../../exports/leaving-report.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import { LANGUAGE_NAMES } from '../../i18n/conventions.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';
import { type DocumentKind, saveDocument } from './save-document.ts';

interface Props {
  readonly shared: Shared;
  readonly onClose: () => void;
}

const PARTS: readonly DocumentPart[] = ['groups', 'votes', 'notes'];

/** Slides and spreadsheet of a report: the language, what of a workshop goes along, and the two files. */
export function ExportDialog({ shared, onClose }: Props) {
  const { locale, t } = useReportText();
  const words = t.workshopReport.exports;
  const [language, setLanguage] = useState<Locale>(locale);
  const [parts, setParts] = useState<readonly DocumentPart[]>([]);
  const [said, setSaid] = useState('');
  const [isMaking, setMaking] = useState(false);
  const id = useId();

  const make = async (kind: DocumentKind) => {
    if (isMaking) return;
    setSaid(words.making);
    setMaking(true);
    try {
      setSaid(fill(words.made, { name: await saveDocument(kind, shared, parts, language) }));
    } catch {
      // The words or the script did not come, or the browser could not write the file: the page says so.
      setSaid(words.failed);
    }
    setMaking(false);
  };
  const hides =
    'workshop' in shared && parts.includes('groups') && !groupsTravel(shared.workshop, ['groups']);
  const hasApart = PARTS.some((part) => staysBehind(part, parts));

  return (
    <Dialog title={words.title} close={t.common.close} className="share-dialog no-print" onClose={onClose}>
      <p>{words.lead}</p>
      <p className="field">
        <label htmlFor={`${id}-language`}>{words.language}</label>{' '}
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Locale)}
        >
          {LOCALES.map((one) => (
            <option key={one} value={one} lang={one} selected={one === language}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </p>
      {'workshop' in shared && (
        <fieldset className="share-parts" aria-describedby={`${id}-parts`}>
          <legend>{words.parts}</legend>
          <p id={`${id}-parts`} className="hint">
            {words.partsHint}
          </p>
          {PARTS.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={parts.includes(part)}
                disabled={staysBehind(part, parts)}
                onChange={({ currentTarget }) =>
                  setParts(currentTarget.checked ? [...parts, part] : parts.filter((other) => other !== part))
                }
              />
              <span>{words[part]}</span>
            </label>
          ))}
          <p role="status" className="hint">
            {hides ? words.groupsNot : hasApart && words.votesOrGroups}
          </p>
        </fieldset>
      )}
      {(
        [
          ['pptx', words.slides, words.slidesHint],
          ['xlsx', words.sheet, words.sheetHint],
        ] as const
      ).map(([kind, label, hint]) => (
        <section key={kind} className="share-file">
          <button
            type="button"
            className="button button-small"
            aria-disabled={isMaking}
            aria-describedby={`${id}-${kind}`}
            onClick={() => make(kind)}
          >
            {label}
          </button>
          <p className="hint" id={`${id}-${kind}`}>
            {hint}
          </p>
        </section>
      ))}
      <p role="status">{said}</p>
    </Dialog>
  );
}
