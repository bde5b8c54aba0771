import type { FileLayout } from '../layouts/file-layout.ts';
import { layoutMeaning } from '../layouts/layout-words.ts';
import { plainTitle } from '../plain-title.ts';
import { FLAG_ROLES } from './flag-kinds.ts';
import { isCustomersAccount, journalMeaning } from './ledger.ts';
import type { MarkRole, Marks, SaleMarks } from './sale-marks.ts';
import {
  type Paper,
  paperOf,
  plainValue,
  type SaleMeaning,
  statusMeaning,
  tellsKinds,
  typeMeaning,
} from './sale-words.ts';

/** What the user says of values, as they are compared. */
export interface ToldValues {
  readonly counts: Pick<ReadonlySet<string>, 'has'>;
  readonly setsAside: Pick<ReadonlySet<string>, 'has'>;
}

/** What a row is taken for by its marks, and the value of them that says so. */
export type Verdict =
  | { readonly taken: 'sale' | 'refund' }
  | { readonly taken: 'unknown'; readonly role: MarkRole; readonly value: string }
  /** `isGivenBack`: by the word that it was refunded alone; `isFlag`: by yes, which does not say how much. */
  | {
      readonly taken: 'set-aside';
      readonly value: string;
      readonly isGivenBack?: boolean;
      readonly isFlag?: boolean;
    };

/** What the marks of a file mean: by the user's word, else by its layout, else as is usual in French and English. */
export class SaleRules {
  readonly #told: ToldValues;
  readonly #layout: FileLayout | null;
  /** Some journal is one of sales: no other then is. */
  readonly #hasSalesJournal: boolean;
  readonly #papersAside = new Set<Paper | undefined>();
  readonly #known = new Map<string, SaleMeaning | undefined>();
  readonly #marks: SaleMarks;
  readonly #deciding: readonly MarkRole[];
  readonly #reasons: readonly MarkRole[];
  /** Roles that the rows of an order have from one another. */
  readonly #speaking: readonly MarkRole[];
  /** Roles whose title alone says too little, and of whose values none is known. */
  readonly ignored: readonly MarkRole[];

  constructor(marks: SaleMarks, told: ToldValues, layout: FileLayout | null, weak: readonly MarkRole[]) {
    const { sets, flags } = marks;
    this.#marks = marks;
    this.#told = told;
    this.#layout = layout;
    this.#hasSalesJournal = sets.some(({ journal }) => journalSays(journal) === 'sales');
    const unknown = weak.filter((role) =>
      sets.every((set) => set[role] === '' || !this.#tells(role, set[role])),
    );
    const others = [...flags].filter(([role, flag]) => flag.isOther && !NAMED.includes(role));
    this.ignored = [...unknown, ...others.map(([role]) => role)];
    const asks = (role: MarkRole) => DECIDING.findIndex((one) => one === (flags.get(role)?.role ?? role));
    this.#reasons = ORDER_OF_REASONS.filter((role) => marks.roles.includes(role));
    this.#speaking = marks.roles.filter((role) => !OF_BOOKS.includes(role));
    this.#deciding = marks.roles
      .filter((role) => asks(role) >= 0)
      .toSorted((one, other) => asks(one) - asks(other));
  }

  /** Whether a value of a role whose title says too little shows what its column is about. */
  #tells(role: MarkRole, value: string): boolean {
    if (this.#usual(role, value) === undefined) return false;
    return role !== 'type' || tellsKinds(plainTitle(this.#marks.titleOf(role)), value);
  }

  /** Whether marks leave open what a row is: a line of an order whose status stands on another row. */
  saysNothing(marks: Marks): boolean {
    return this.#speaking.every((role) => {
      const value = marks[role];
      if (value === '' || this.ignored.includes(role)) return true;
      // That a row is no test, or was not refunded, says nothing of its order.
      const flag = this.#marks.flags.get(role);
      return flag !== undefined && !flag.asksOfEmpty && this.meaningOf(role, value) === 'sale';
    });
  }

  /** Whether an empty cell of a role says something, or nobody can tell what. */
  asksOfEmpty(role: MarkRole): boolean {
    return this.#marks.flags.get(role)?.asksOfEmpty === true;
  }

  /** How the user names a value of yes or no, “paid=0”; an empty cell by `empty`. Undefined where the value says enough. */
  saidOf(role: MarkRole, value: string): string | undefined {
    return this.#marks.flags.has(role) ? `${this.#marks.titleOf(role)}=${value || 'empty'}` : undefined;
  }

  /** What one value means; undefined when nobody can tell. */
  meaningOf(role: MarkRole, value: string): SaleMeaning | undefined {
    if (this.ignored.includes(role) || (value === '' && !this.asksOfEmpty(role))) return 'sale';
    const key = `${role} ${value}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(role, value));
    return this.#known.get(key);
  }

  /** Papers of one kind are of the sales that others of the same file are of: they are no sales, unless the user says so. */
  setPapersAside(paper: Paper): void {
    this.#papersAside.add(paper);
    this.#known.clear();
  }

  #isTold(values: ToldValues['counts'], role: MarkRole, value: string): boolean {
    const own = `${this.#marks.titleOf(role)} ${value || 'empty'}`;
    return values.has(plainValue(value || 'empty')) || values.has(plainValue(own));
  }

  #find(role: MarkRole, value: string): SaleMeaning | undefined {
    if (this.#isTold(this.#told.setsAside, role, value)) return 'never';
    if (this.#isTold(this.#told.counts, role, value)) return 'sale';
    if (role === 'type' && this.#papersAside.size > 0 && this.#papersAside.has(paperOf(value)))
      return 'never';
    const usual = this.#usual(role, value);
    return usual === 'refunded' ? 'never' : usual;
  }

  #usual(role: MarkRole, value: string): SaleMeaning | undefined {
    const flag = this.#marks.flags.get(role);
    if (flag && !flag.isOther) return flag.meaningOf(value);
    switch (role) {
      case 'status':
      case 'payment':
        return layoutMeaning(this.#layout, 'status', plainValue(value)) ?? statusMeaning(value);
      case 'type':
        return (
          layoutMeaning(this.#layout, 'type', plainValue(value)) ?? typeMeaning(value) ?? this.#credit(value)
        );
      case 'account':
        return isCustomersAccount(value) ? 'sale' : 'never';
      case 'journal': {
        const says = journalSays(value);
        if (says === 'sales') return 'sale';
        return says === 'other' || this.#hasSalesJournal ? 'never' : undefined;
      }
      default:
        return 'never';
    }
  }

  /** A credit gives back beside sales; beside debits it may be either. */
  #credit(value: string): SaleMeaning | undefined {
    if (!CREDIT.test(plainValue(value))) return undefined;
    return this.#marks.sets.some(({ type }) => typeMeaning(type) === 'sale') ? 'refund' : undefined;
  }

  /**
   * What a row is. What will never be a sale is none, whatever else is said; what is not known is asked; of what may still
   * become one, the payment decides before the order.
   */
  verdictOf(marks: Marks): Verdict {
    const meaning = (role: MarkRole) => this.meaningOf(role, marks[role]);
    const named = (role: MarkRole) => this.saidOf(role, marks[role]) ?? marks[role];
    const isRefund = meaning('type') === 'refund' || meaning('givesBack') === 'refund';
    const saysGivenBack = (role: MarkRole) =>
      !this.#isTold(this.#told.setsAside, role, marks[role]) && this.#usual(role, marks[role]) === 'refunded';
    // Of a refund, that it was refunded says nothing more.
    const never = this.#reasons.find(
      (role) => meaning(role) === 'never' && !(isRefund && saysGivenBack(role)),
    );
    if (never) {
      const isGivenBack = saysGivenBack(never);
      return { taken: 'set-aside', value: named(never), isGivenBack, isFlag: this.#marks.flags.has(never) };
    }
    const deciding = this.#deciding.find((role) => this.#decides(role, marks[role]));
    const isOpen = deciding !== undefined && meaning(deciding) === 'open';
    const unknown = this.#marks.roles.find((role) => meaning(role) === undefined);
    // What was not paid is no sale yet, whatever its status means.
    if (unknown && !(isOpen && this.#comesAfter(unknown, deciding)))
      return { taken: 'unknown', role: unknown, value: named(unknown) };
    if (isOpen) return { taken: 'set-aside', value: named(deciding) };
    return { taken: isRefund ? 'refund' : 'sale' };
  }

  #comesAfter(role: MarkRole, deciding: MarkRole): boolean {
    return this.#deciding.indexOf(role) > this.#deciding.indexOf(deciding);
  }

  /** Whether a value says, for itself, that a row is or is not yet a sale; one that denies the contrary does not. */
  #decides(role: MarkRole, value: string): boolean {
    if (this.ignored.includes(role)) return false;
    const flag = this.#marks.flags.get(role);
    if (flag === undefined) return value !== '';
    return flag.asksOfEmpty || this.meaningOf(role, value) === 'open';
  }
}

const CREDIT = /^credits?$/;

/** Which mark is named where several say the same. */
const ORDER_OF_REASONS: readonly MarkRole[] = [
  ...(['account', 'journal', 'other', 'type', 'cancelled'] as const),
  ...FLAG_ROLES.filter((role) => role !== 'cancelled'),
  ...(['status', 'payment'] as const),
];

/** Which question decides of what may still become a sale, whichever column asks it: of payment before that of the order. */
const DECIDING = ['captured', 'payment', 'paid', 'unpaid', 'status', ...FLAG_ROLES] as const;

/** Of each row of a book, whatever its piece is. */
const OF_BOOKS: readonly MarkRole[] = ['account', 'journal', 'other'];

/** A column of these is what it was named for, whatever stands in it. */
const NAMED: readonly MarkRole[] = ['status', 'payment'];

function journalSays(journal: string) {
  if (journal === '') return undefined;
  const [code = '', name = ''] = journal.split(' · ');
  return journalMeaning(code, name);
}
