import { isWrittenDate } from '../dates/date-reader.ts';
import { type FlagRole, flagKind } from './flag-kinds.ts';
import { flagDay, openFlagRole } from './flag-title.ts';
import { plainValue, type SaleMeaning, sameGender, statusMeaning } from './sale-words.ts';

const YES = /^(?:1|1 0|true|vrai|yes|oui|y|o|t|v|x|xx|ok|on|j|ja|wahr|si|checked|coche)$/;
const NO = /^(?:0|0 0|false|faux|no|non|n|f|off|nein|falsch|unchecked)$/;
const NOTHING = /^(?:|na|n a|none|null|nan|nil)$/;
/** The day that databases write for none. */
const NO_DAY = /^0{2,4}[-/.]0{2}[-/.]0{2,4}/;
const NUMBER = /^[-+]?(?=[\s.,'’]*\d)[\d\s.,'’]*(?:\p{Sc}|[A-Z]{3})?$/u;
/** Texts that differ so much are no answers. */
const ANSWERS_AT_MOST = 60;
const LONGEST = 60;
/** What is no yes or no: its column then says something else. */
const OTHER = '\u0002';

/** What is said instead of no. */
const CONTRARY: Readonly<Partial<Record<FlagRole, readonly string[]>>> = {
  test: ['live', 'production', 'prod', 'real', 'reel'],
  live: ['test', 'sandbox'],
};

/** Yes or no by a word or a sign that stands in a cell; undefined for neither. */
function answer(text: string): 'yes' | 'no' | 'nothing' | undefined {
  if (/^[✓✔☑✅]\ufe0f?$/u.test(text)) return 'yes';
  if (/^[✗✘☐✕❌×]\ufe0f?$/u.test(text)) return text === '×' ? 'yes' : 'no';
  const plain = plainValue(text);
  if (NOTHING.test(plain) || NO_DAY.test(text)) return 'nothing';
  if (YES.test(plain)) return 'yes';
  return NO.test(plain) ? 'no' : undefined;
}

/** Whether a cell that marks a row as cancelled does: a day, a reason, yes; not 0, no, “not cancelled” or nothing. */
export function saysYes(text: string): boolean {
  const says = answer(text);
  if (says !== undefined) return says === 'yes';
  if (statusMeaning(text) === 'sale') return false;
  return !/^(?:not|non|pas) (?:cancell?ed|annule|refunded|rembourse)$/.test(sameGender(plainValue(text)));
}

/**
 * A column of yes and no, which are told by its values as a whole: where there are but marks, an empty cell is no; where
 * there are amounts or anything, it is no such column.
 */
export class FlagColumn {
  readonly role: FlagRole;
  readonly #title: string;
  readonly #isDays: boolean;
  readonly #isNamed: boolean;
  readonly #read = new Map<string, string>();
  readonly #known = new Map<string, SaleMeaning | undefined>();
  readonly #isOpen: boolean;
  #hasOther = false;
  #hasUnknown = false;
  #hasYes = false;
  #hasNo = false;

  /** `isNamed`: it was named to tell of sales, so that no value of it is passed over. */
  constructor(role: FlagRole, title: string, isNamed = false) {
    this.role = role;
    this.#isNamed = isNamed;
    this.#title = title;
    this.#isDays = flagDay(title) !== undefined;
    this.#isOpen = openFlagRole(title) === role;
  }

  /** Takes in a cell; what it says, days as one. Empty for nothing. */
  read(cell: string): string {
    const known = this.#read.get(cell);
    if (known !== undefined) return known;
    const value = this.#valueOf(cell);
    if (this.#read.size <= ANSWERS_AT_MOST) this.#read.set(cell, value);
    return value;
  }

  #valueOf(cell: string): string {
    const says = answer(cell);
    if (says === 'nothing') return '';
    if (says === undefined && (isWrittenDate(cell) || this.#isDays)) return this.#keep(this.#title, 'yes');
    if (says === undefined && NUMBER.test(cell)) return this.#other(cell);
    return this.#keep(cell.slice(0, LONGEST), says);
  }

  #other(cell: string): string {
    this.#hasOther = true;
    return this.#isNamed ? cell : OTHER;
  }

  #keep(value: string, says: 'yes' | 'no' | undefined): string {
    if (!this.#known.has(value)) {
      if (this.#known.size >= ANSWERS_AT_MOST) return this.#other(value);
      const { yes, no } = flagKind(this.role);
      const meaning = says === undefined ? this.#ofWord(value) : says === 'yes' ? yes : no;
      if (says === 'yes' || (meaning !== undefined && meaning === yes)) this.#hasYes = true;
      else if (meaning !== undefined) this.#hasNo = true;
      else this.#hasUnknown = true;
      this.#known.set(value, meaning);
    }
    return value;
  }

  /** What a word means that is neither yes nor no: the title again, its contrary, or a status. */
  #ofWord(value: string): SaleMeaning | undefined {
    const { yes, no, titles } = flagKind(this.role);
    const plain = sameGender(plainValue(value));
    if (titles.includes(plain)) return yes;
    if (CONTRARY[this.role]?.includes(plain)) return no;
    const contrary = /^(?:not|non|pas|un|in|im) ?(.+)$/.exec(plain)?.[1];
    if (contrary !== undefined && titles.includes(contrary)) return no;
    const status = statusMeaning(value);
    return status === 'sale' ? (no === 'sale' ? no : yes) : status;
  }

  /** Whether it says nothing of being a sale after all. */
  get isOther(): boolean {
    return this.#hasOther || !(this.#hasYes || this.#hasNo) || (this.#isOpen && this.#hasUnknown);
  }

  /** Whether an empty cell says something, or may. */
  get asksOfEmpty(): boolean {
    return !this.isOther && flagKind(this.role).no !== 'sale';
  }

  /** What a value that was read means; undefined when nobody can tell. */
  meaningOf(value: string): SaleMeaning | undefined {
    if (this.isOther) return 'sale';
    if (value !== '') return this.#known.get(value);
    const { no } = flagKind(this.role);
    if (no === 'sale') return no;
    return this.#hasNo ? undefined : no;
  }
}
