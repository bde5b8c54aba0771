import { strToU8, unzipSync, zipSync } from 'fflate';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { actionWords } from '../../../src/exports/spreadsheet/action-words.ts';
import { openWorkbook } from '../../../src/exports/spreadsheet/open-workbook.ts';
import { readActions } from '../../../src/exports/spreadsheet/read-actions.ts';
import { openTable } from '../../../src/flows/collecting-table/open-table.ts';
import { planTable } from '../../../src/flows/collecting-table/table-plan.ts';
import { planReturn } from '../../../src/flows/own-report/returned-actions.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { replyFile } from '../../../src/share/formats.ts';
import { jsonOfWholeSigns } from '../../../src/share/whole-signs.ts';
import { tableWords } from '../../../src/wording/workshop/table-words.ts';
import { languageOf } from '../../exports/leaving.ts';
import type { Chance } from '../chance.ts';
import { bytesOfInput, type Door, hold, type Input, textOfInput } from '../door.ts';
import { mutatedBytes, mutatedText, PIECES } from '../mutate.ts';
import { fixtureBytes } from '../seed-files.ts';
import { holdFile, WORDS } from '../sound.ts';

const LANGUAGES = LOCALES.map((locale) => {
  const { t, practices, ...others } = languageOf(locale);
  return { ...others, t: { ...t, formReplies: messagesOf(locale).formReplies }, practices };
});
const ACTIONS = LANGUAGES.map(actionWords);
const [FIRST] = LANGUAGES;
const ASKED = PRACTICE_IDS.flatMap((id) => (FIRST ? [{ id, ...FIRST.practices[id] }] : []));
const TABLE = tableWords(ASKED, LANGUAGES);
const COPY = newCopy(
  { model: 2, workshop: 'ABCDEFGH', groups: ['Sales', 'Field'], named: true },
  '2026-11-21',
);
const ANSWERS = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '7',
  '5 ',
  '2 - x',
  'n/a',
  "don't know",
  'je ne sais pas',
  '',
  '-',
  '2.0',
  '=2',
  "'3",
];
const OTHERS = ['name', 'group', 'Timestamp', 'email', 'Q6', '6', ''];

function answers(chance: Chance): string {
  const titles = Array.from({ length: 1 + chance.int(9) }, () =>
    chance.of(chance.oneIn(3) ? OTHERS : PRACTICE_IDS),
  );
  const cell = () => (chance.oneIn(10) ? chance.of(PIECES) : chance.of([...ANSWERS, 'Ann', 'Sales']));
  const rows = Array.from({ length: chance.int(12) }, () => titles.map(cell));
  return [titles, ...rows].map((row) => row.join(chance.of(['\t', '\t', ',']))).join('\n');
}

/** A workbook whose parts were altered, and packed again. */
function repacked(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const name = chance.of(Object.keys(parts));
  const part = parts[name];
  if (!part) return new Uint8Array(bytes);
  const altered = strToU8(mutatedText(new TextDecoder().decode(part), chance));
  return new Uint8Array(zipSync({ ...parts, [name]: altered }, { level: 0 }));
}

/** Sheets of actions that come back, and tables of answers from forms: separated texts, XLSX, ODS. */
export const sheet: Door = {
  name: 'sheet',
  share: 6,
  most: 1_000,
  seeds: async () => ['.csv', '.xlsx', '.ods'].flatMap((end) => fixtureBytes('returning', end)),
  make: (chance: Chance, seeds: readonly Input[]) => {
    const bytes = bytesOfInput(chance.of(seeds));
    const isPacked = bytes[0] === 0x50;
    const kind = chance.int(5);
    if (kind === 0) return answers(chance);
    if (kind === 1) return mutatedText(answers(chance), chance);
    if (kind === 2) return mutatedBytes(bytes, chance);
    return isPacked ? repacked(bytes, chance) : mutatedText(textOfInput(bytes), chance);
  },
  enter: async (input) => {
    const bytes = bytesOfInput(input);
    const returned = readActions(await openWorkbook(bytes), ACTIONS);
    if (returned.ok) planReturn({ decisions: [], said: () => [] }, returned);
    else
      for (const { t } of WORDS)
        hold(t.returning.why[returned.why].length > 10, `no words for ${returned.why}`);
    const opened = await openTable(new Blob([bytes]), TABLE);
    if (!opened.ok) {
      for (const { t } of WORDS)
        hold(t.formReplies.why[opened.why].length > 10, `no words for ${opened.why}`);
      return returned.ok ? 'actions' : `refused ${returned.why}`;
    }
    const plan = planTable(COPY, opened.table, opened.table.roles, TABLE);
    // They are kept in whole signs.
    for (const reply of plan.replies) holdFile(replyFile(JSON.parse(jsonOfWholeSigns(reply))));
    return returned.ok
      ? 'actions and a table'
      : `a table of ${plan.replies.length > 0 ? 'replies' : 'nothing'}`;
  },
};
