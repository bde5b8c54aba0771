import { useStore } from '@nanostores/react';
import { useId, useState } from 'react';
import { Dialog } from '../../components/parts/Dialog.tsx';
import { takeFocus } from '../../components/parts/take-focus.ts';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { DocumentPart } from '../../exports/leaving-report.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import { ticksOf } from '../../flows/sending/ticks.ts';
import { LANGUAGE_NAMES } from '../../i18n/document-conventions.ts';
import { LOCALES, type Locale, localeOf } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { $unreadableHouse, eraseUnreadableHouse } from '../../stores/house.ts';
import type { DocumentKind } from '../../wording/report/document-name.ts';
import { useReportText } from '../text/report-text.ts';
import { DocumentButton } from './DocumentButton.tsx';
import { DocumentLook } from './DocumentLook.tsx';
import { DOCUMENT_PARTS, DocumentParts } from './DocumentParts.tsx';
import { useMaking } from './use-making.ts';

const TO_SHOW = ['pptx', 'docx', 'html', 'charts'] as const;
const TO_FOLLOW = ['xlsx', 'ics', 'csv', 'md'] as const;

interface Props {
  readonly shared: Shared;
  readonly words: Pick<Messages, 'documents' | 'house'>;
  readonly onClose: () => void;
}

/** The documents a report leaves as: the language, what of a workshop goes along, and a button for each kind. */
export function ExportDialog({ shared, words, onClose }: Props) {
  const { locale, t } = useReportText();
  const [view, setView] = useState<'documents' | 'look' | 'back'>('documents');
  const isLook = view === 'look';
  const look = useLoaded(isLook, () => import('../house/HouseForm.tsx'));
  const unreadable = useStore($unreadableHouse);
  const aside = useLoaded(unreadable.length, () => import('../set-aside/SetAside.tsx'));
  const { title } = isLook ? words.house : words.documents;
  return (
    <Dialog title={title} close={t.common.close} className="share-dialog no-print" onClose={onClose}>
      {typeof aside === 'object' && (
        <aside.SetAside locale={locale} what="house" unreadable={unreadable} onErase={eraseUnreadableHouse} />
      )}
      {isLook && (
        <p>
          <button type="button" className="button-text" ref={takeFocus} onClick={() => setView('back')}>
            {words.house.back}
          </button>
        </p>
      )}
      {isLook && typeof look === 'object' && <look.HouseForm locale={locale} words={words.house} />}
      {(aside === 'failed' || (isLook && look === 'failed')) && <p role="alert">{t.share.unavailable}</p>}
      {!isLook && (
        <Documents shared={shared} words={words} isBack={view === 'back'} onLook={() => setView('look')} />
      )}
    </Dialog>
  );
}

interface DocumentsProps extends Omit<Props, 'onClose'> {
  readonly isBack: boolean;
  readonly onLook: () => void;
}

function Documents({ shared, words: { documents: words, house }, isBack, onLook }: DocumentsProps) {
  const { locale } = useReportText();
  const [language, setLanguage] = useState<Locale>(locale);
  const [parts, setParts] = useState<readonly DocumentPart[]>(() => {
    const ticks = ticksOf('workshop' in shared ? shared.saved : undefined);
    return DOCUMENT_PARTS.filter((part) => ticks.includes(part));
  });
  const { said, isMaking, make } = useMaking(shared, words);
  const id = useId();
  const onMake = (kind: DocumentKind) => make(kind, parts, language);
  const buttons = (kinds: readonly DocumentKind[]) =>
    kinds.map((kind) => (
      <DocumentButton key={kind} kind={kind} words={words.kind[kind]} isMaking={isMaking} onMake={onMake} />
    ));

  return (
    <>
      <p>{words.lead}</p>
      <DocumentLook words={house} isBack={isBack} onChange={onLook} />
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
          words={words}
          parts={parts}
          left={shared.saved?.file.left}
          onChange={setParts}
        />
      )}
      <p role="status">{said}</p>
      <h3>{words.toShow}</h3>
      {buttons(TO_SHOW)}
      <h3>{words.toFollow}</h3>
      {buttons(TO_FOLLOW)}
    </>
  );
}
