import { fill } from '../../i18n/words.ts';
import { DELIMITERS } from '../../value/reader/choices.ts';
import type { TableForm } from '../../value/reader/table-rows.ts';
import { delimiterWord } from '../../wording/value/how-read.ts';
import { Choice } from './Choice.tsx';
import { useLabText } from './lab-text.ts';

interface SheetProps {
  readonly form: TableForm;
  readonly onSheet: (name: string) => void;
}

/** Which sheet of a workbook is read, where it shows several. */
export function SheetField({ form, onSheet }: SheetProps) {
  const { how } = useLabText().t.reading;
  if (form.kind !== 'excel' || form.sheets.length < 2) return null;
  return (
    <Choice
      name="sheet"
      label={how.sheet}
      chosen={form.sheet}
      options={form.sheets.map(({ name, isEmpty }) => [
        name,
        isEmpty ? fill(how.emptySheet, { name }) : name,
      ])}
      onChoose={onSheet}
    />
  );
}

interface DelimiterProps {
  readonly form: TableForm;
  readonly onDelimiter: (sign: string) => void;
}

/** What separates the cells of a text. */
export function DelimiterField({ form, onDelimiter }: DelimiterProps) {
  const { reading } = useLabText().t;
  if (form.kind !== 'text') return null;
  return (
    <Choice
      name="delimiter"
      label={reading.how.delimiter}
      chosen={form.delimiter}
      options={DELIMITERS.map((sign) => [sign, delimiterWord(reading, sign) ?? sign])}
      onChoose={onDelimiter}
    />
  );
}
