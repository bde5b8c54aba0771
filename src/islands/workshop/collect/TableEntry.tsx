import { useMemo, useRef, useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { useLocale, useText } from '../../../components/parts/text.ts';
import { useLoaded } from '../../../components/parts/use-loaded.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { isAsked } from '../../../domain/workshop/workshop.ts';
import { SHEET_LIMITS } from '../../../exports/spreadsheet/open-workbook.ts';
import type { Collecting } from '../../../flows/collecting/collecting.ts';
import { openTable } from '../../../flows/collecting-table/open-table.ts';
import { LOCALES } from '../../../i18n/locale.ts';
import { fill } from '../../../i18n/words.ts';
import { tableWords } from '../../../wording/workshop/table-words.ts';
import { useLatest } from '../../share/use-latest.ts';
import { type LoadedText, loadText } from '../../text/load-text.ts';
import { usePractices } from '../workshop-content.ts';
import { FormQuestions } from './FormQuestions.tsx';
import { TablePreview } from './TablePreview.tsx';

interface Props {
  /** Of the workshop. */
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly collecting: Collecting;
}

/** Replies as a table: chosen, seen column by column, and taken in. Its words come in every language a form may have. */
export function TableEntry(props: Props) {
  const locale = useLocale();
  const { ways } = useText('collect');
  const loaded = useLoaded(true, async () => ({
    words: await loadText(locale),
    languages: await Promise.all(LOCALES.map(loadText)),
  }));
  if (loaded === 'failed') return <p role="alert">{ways.failed}</p>;
  return loaded ? <Entry {...props} {...loaded} /> : null;
}

interface EntryProps extends Props {
  readonly words: LoadedText;
  readonly languages: readonly LoadedText[];
}

function Entry({ id, copy, collecting, words, languages }: EntryProps) {
  const { formReplies: t } = words.t;
  const asked = usePractices().filter((practice) => isAsked(copy.invitation, practice.id));
  const known = useMemo(() => tableWords(asked, languages), [copy.invitation, languages]);
  const [file, setFile] = useState<File | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const made = useLatest(async (chosen: File | null) => chosen && openTable(chosen, known), file);
  const opened = made.state === 'ready' ? made.value : null;
  const why = made.state === 'failed' ? 'unreadable' : opened?.ok === false && opened.why;
  return (
    <section className="collect-way" aria-label={t.title}>
      <h4 ref={heading} tabIndex={-1}>
        {t.title}
      </h4>
      <p className="measure">{t.lead}</p>
      <Field label={t.file} error={why && fill(t.why[why], SHEET_LIMITS)} isAlert>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".xlsx,.xlsm,.ods,.csv,.tsv,.txt"
            // The same file can be chosen again once it was mended.
            onClick={({ currentTarget }) => {
              currentTarget.value = '';
            }}
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
      <p role="status">{file && made.state === 'making' && t.reading}</p>
      {file && opened?.ok && (
        <TablePreview
          key={`${file.name} ${file.lastModified} ${file.size}`}
          id={id}
          copy={copy}
          collecting={collecting}
          table={opened.table}
          file={file.name}
          known={known}
          asked={asked}
          words={words}
          onTaken={() => {
            setFile(null);
            heading.current?.focus();
          }}
        />
      )}
      <FormQuestions copy={copy} asked={asked} words={words} />
    </section>
  );
}
