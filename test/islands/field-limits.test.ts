import { expect, test } from 'vitest';
import { isoDate, isoMonth } from '../../src/share/format/fields.ts';
import { DAY_LIMITS, MONTH_LIMITS } from '../../src/share/format/limits.ts';
import { readAs } from '../../src/share/read-as.ts';
import { sourceFiles, sourceOf } from '../sources.ts';

// One table, `share/format/limits.ts`, says what a file may hold and what a field takes. What a field takes and a file
// does not would be shown, and not kept.

/** Fields of which nothing is kept as typed, each with where its limits are. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'components/parts/PasteBox.tsx': 'searched for replies or read as a file, cut and refused there',
  'islands/ask/PasteReply.tsx': 'searched for a reply',
  'islands/reply/PasteAnswer.tsx': 'searched for answers',
  'islands/share/PasswordChoice.tsx': 'a password, kept nowhere',
  'islands/house/ColourField.tsx': 'flows/house/house-form.ts, told before it is kept',
  'islands/house/HouseForm.tsx': 'flows/house/house-form.ts, told before it is kept',
  'islands/live-room/OpeningKeyForm.tsx': 'a key of the server, kept as text under a key of its own',
  'islands/value/DecimalInput.tsx': 'flows/lab/typed-economics.ts and typed-settings.ts',
  'islands/value/WrittenFields.tsx': 'value/calendar.ts, told before the file is read',
  'islands/value/audit/CutsForm.tsx': 'flows/lab/typed-settings.ts',
  'islands/workshop/collect/BallotPractice.tsx': 'one key, taken away at once; its note has a limit',
  'islands/workshop/collect/CodeField.tsx': 'share/code/slip.ts, read before it is taken',
  'islands/workshop/reveal/HandCounter.tsx': 'domain/workshop/tally.ts',
  'islands/workshop/reveal/Time.tsx': 'flows/revealing/clock.ts',
};

/** Pasted into, read only, ticked, chosen, searched, asked for a file or a password: nothing of it is kept as typed. */
const NOT_TYPED = /readOnly|type="(?:checkbox|radio|file|search|password)"/;

/** The fields of a source that one types into: each tag, up to where the next begins. */
function fieldsIn(source: string): string[] {
  const tags = source.split(/(?=<(?:input|textarea)\b)/).slice(1);
  return tags
    .map((tag) => tag.slice(0, /\/>|<\/textarea>/.exec(tag)?.index))
    .filter((tag) => !NOT_TYPED.test(tag));
}

const TYPED = sourceFiles('islands')
  .concat(sourceFiles('components/parts'))
  .flatMap((file) => fieldsIn(sourceOf(file)).map((field) => [file, field] as const));

test('every field that is typed into takes its limit from the table of files, or says where it has one', () => {
  const isLimited = (field: string) =>
    /type="date"/.test(field)
      ? /DAY_LIMITS/.test(field)
      : /type="month"/.test(field)
        ? /MONTH_LIMITS/.test(field)
        : /maxLength=\{(?:TEXT_LIMITS\.|most|longest)|\.\.\.LIMITS\[/.test(field) ||
          /DAY_LIMITS : \{ maxLength/.test(field);
  const without = TYPED.filter(([file, field]) => !isLimited(field) && OTHERWISE[file] === undefined);
  expect(without.map(([file, field]) => `${file}: ${field.slice(0, 60)}`)).toEqual([]);
  expect(TYPED.length).toBeGreaterThan(35);
  expect(Object.keys(OTHERWISE).filter((file) => !TYPED.some(([one]) => one === file))).toEqual([]);
});

/** What a browser is handed without end it draws for minutes: each field of text says how much it takes, or takes a paste itself. */
test('no field of text lets in a text without end', () => {
  const fields = ['islands', 'components']
    .flatMap((room) => sourceFiles(room))
    .flatMap((file) =>
      sourceOf(file)
        .split(/(?=<(?:input|textarea)\b)/)
        .slice(1)
        .map((tag) => [file, tag.slice(0, /\/>|<\/textarea>|[^=]>\n/.exec(tag)?.index)] as const),
    );
  const isText = (field: string) =>
    !/readOnly|type="(?:checkbox|radio|file|date|month|range|color)"|type=\{inputType/.test(field);
  const isEndless = (field: string) =>
    !/max[lL]ength|data-paste|\.\.\.LIMITS\[|type=\{isMonth|type=\{isDay/.test(field);
  expect(fields.filter(([, field]) => isText(field) && isEndless(field))).toEqual([]);
  expect(fields.filter(([, field]) => isText(field)).length).toBeGreaterThan(40);
});

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test('the first and the last day and month that a field takes are those of a file', () => {
  const holds = (schema: typeof isoDate, value: string) =>
    readAs(schema, JSON.stringify(value)) !== undefined;
  const { min, max } = DAY_LIMITS;
  expect([min, max].map((day) => holds(isoDate, day))).toEqual([true, true]);
  expect([dayAfter(min, -1), dayAfter(max, 1)].map((day) => holds(isoDate, day))).toEqual([false, false]);
  expect([MONTH_LIMITS.min, MONTH_LIMITS.max].map((month) => holds(isoMonth, month))).toEqual([true, true]);
  expect(['1899-12', '2900-01'].map((month) => holds(isoMonth, month))).toEqual([false, false]);
});
