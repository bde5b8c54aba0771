import { useId, useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import type { DocumentPart } from '../../exports/leaving-report.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import { LANGUAGE_NAMES } from '../../i18n/conventions.ts';
import { LOCALES, type Locale, localeOf } from '../../i18n/locale.ts';
import { useReportText } from '../text/report-text.ts';
import { DocumentButton } from './DocumentButton.tsx';
import { DocumentParts } from './DocumentParts.tsx';
import type { DocumentKind } from './save-document.ts';
import { useMaking } from './use-making.ts';

interface Props {
  readonly shared: Shared;
  readonly onClose: () => void;
}

/** Slides and spreadsheet of a report: the language, what of a workshop goes along, and the two files. */
export function ExportDialog({ shared, onClose }: Props) {
  const { locale, t } = useReportText();
  const words = t.workshopReport.exports;
  const [language, setLanguage] = useState<Locale>(locale);
  const [parts, setParts] = useState<readonly DocumentPart[]>([]);
  const { said, isMaking, make } = useMaking(shared);
  const id = useId();
  const makes = { isMaking, onMake: (kind: DocumentKind) => make(kind, parts, language) };

  return (
    <Dialog title={words.title} close={t.common.close} className="share-dialog no-print" onClose={onClose}>
      <p>{words.lead}</p>
      <p className="field">
        <label htmlFor={`${id}-language`}>{words.language}</label>{' '}
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ currentTarget }) => setLanguage(localeOf(currentTarget.value))}
        >
          {LOCALES.map((one) => (
            <option key={one} value={one} lang={one} selected={one === language}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
      </p>
      {'workshop' in shared && (
        <DocumentParts
          workshop={shared.workshop}
          parts={parts}
          left={shared.saved?.file.left}
          onChange={setParts}
        />
      )}
      <DocumentButton kind="pptx" label={words.slides} hint={words.slidesHint} {...makes} />
      <DocumentButton kind="xlsx" label={words.sheet} hint={words.sheetHint} {...makes} />
      <p role="status">{said}</p>
    </Dialog>
  );
}
