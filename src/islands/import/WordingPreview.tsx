import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import { differencesOf, onlyOwn } from '../../domain/own-wording/differences.ts';
import type { OwnWording } from '../../domain/own-wording/own-wording.ts';
import { remarksOn } from '../../domain/own-wording/remarks.ts';
import { standardWords } from '../../flows/own-words/standard-words.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { fill, list } from '../../i18n/words.ts';
import { $wordingKeeping, keepWording, keptWording } from '../../stores/own-wording.ts';
import { quotedList } from '../../wording/quoted.ts';
import { TextChanges, WeightChanges } from './Changes.tsx';
import { useImportText } from './import-text.ts';

interface Props {
  readonly wording: OwnWording;
  readonly onDone: (said: string) => void;
}

/** What somebody’s own words change, old beside new, before they are used. */
export function WordingPreview({ wording, onDone }: Props) {
  const words = useImportText();
  const { locale, importing, titles } = words;
  const t = importing.wording;
  const ours = useLoaded(true, () => standardWords(wording.sector?.of));
  if (ours === undefined) return <p role="status">{t.loading}</p>;
  const close = (label: string) => (
    <button type="button" className="button-text" onClick={() => onDone('')}>
      {label}
    </button>
  );
  if (ours === 'failed') {
    return (
      <>
        <p role="alert">{t.unavailable}</p>
        <p>{close(importing.close)}</p>
      </>
    );
  }
  const changes = differencesOf(wording, ours, LOCALES);
  const remarks = remarksOn(wording, ours, LOCALES);
  const named = (ids: readonly PracticeId[]) =>
    list(
      locale,
      ids.map((id) => titles[id] ?? id),
    );
  const isSame = changes.texts.length + changes.importances.length === 0;
  const keep = () => {
    keepWording(onlyOwn(wording, changes));
    onDone($wordingKeeping.get().ok ? t.kept : t.notKept);
  };
  return (
    <>
      <p>{isSame ? t.nothing : t.preview}</p>
      {!isSame && (
        <>
          {LOCALES.map((language) => (
            <TextChanges key={language} locale={locale} words={words} language={language} changes={changes} />
          ))}
          <WeightChanges locale={locale} words={words} changes={changes} />
        </>
      )}
      {changes.lines.length > 0 && (
        <p className="notice">{fill(t.lines, { practices: named(changes.lines) })}</p>
      )}
      {remarks.changed.length > 0 && (
        <p className="notice">{fill(t.changed, { practices: named(remarks.changed) })}</p>
      )}
      {remarks.languages.length > 0 && (
        <p className="notice">{fill(t.languages, { languages: quotedList(locale, remarks.languages) })}</p>
      )}
      {remarks.alike.length > 0 && (
        <p className="notice notice-warn">{fill(t.alike, { names: quotedList(locale, remarks.alike) })}</p>
      )}
      {!isSame && keptWording() && <p>{t.replaces}</p>}
      <p className="cluster">
        {!isSame && (
          <button type="button" className="button" onClick={keep}>
            {t.keep}
          </button>
        )}
        {close(isSame ? importing.close : importing.cancel)}
      </p>
    </>
  );
}
