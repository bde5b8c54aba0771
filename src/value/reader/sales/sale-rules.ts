import type { FileLayout } from '../layouts/file-layout.ts';
import { layoutMeaning } from '../layouts/layout-words.ts';
import { isCustomersAccount, journalMeaning } from './ledger.ts';
import { MARK_ROLES, type MarkRole, type Marks } from './sale-marks.ts';
import { plainValue, type SaleMeaning, statusMeaning, typeMeaning } from './sale-words.ts';

/** What the user says of values, as they are compared. */
export interface ToldValues {
  readonly counts: ReadonlySet<string>;
  readonly setsAside: ReadonlySet<string>;
}

/** What a row is taken for by its marks, and the value of them that says so. */
export type Verdict =
  | { readonly taken: 'sale' | 'refund' }
  | { readonly taken: 'unknown'; readonly value: string }
  /** `isGivenBack`: by the word that it was refunded alone. */
  | { readonly taken: 'set-aside'; readonly value: string; readonly isGivenBack?: boolean };

/** Whether marks leave open what a row is: a line of an order whose status stands on another row. */
export function saysNothing({ status, payment, cancelled, type }: Marks): boolean {
  return status === '' && payment === '' && cancelled === '' && type === '';
}

/** What the marks of a file mean: by the user's word, else by its layout, else as is usual in French and English. */
export class SaleRules {
  readonly #told: ToldValues;
  readonly #layout: FileLayout | null;
  /** Some journal is one of sales: no other then is. */
  readonly #hasSalesJournal: boolean;
  /** Refunds stand on rows of their own: a sale that was refunded stands as it is. */
  readonly #hasRefundRows: boolean;
  readonly #known = new Map<string, SaleMeaning | undefined>();
  /** Roles whose title alone says too little, and of whose values none is known. */
  readonly #ignored: readonly MarkRole[];

  constructor(
    sets: readonly Marks[],
    told: ToldValues,
    layout: FileLayout | null,
    weak: readonly MarkRole[],
  ) {
    this.#told = told;
    this.#layout = layout;
    this.#hasSalesJournal = sets.some(({ journal }) => journalSays(journal) === 'sales');
    this.#hasRefundRows = sets.some(({ type }) => type !== '' && this.#usual('type', type) === 'refund');
    this.#ignored = weak.filter((role) =>
      sets.every((marks) => marks[role] === '' || this.#usual(role, marks[role]) === undefined),
    );
  }

  /** What one value means; undefined when nobody can tell. */
  meaningOf(role: MarkRole, value: string): SaleMeaning | undefined {
    if (value === '' || this.#ignored.includes(role)) return 'sale';
    const key = `${role} ${value}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(role, value));
    return this.#known.get(key);
  }

  #find(role: MarkRole, value: string): SaleMeaning | undefined {
    const plain = plainValue(value);
    if (this.#told.setsAside.has(plain)) return 'never';
    if (this.#told.counts.has(plain)) return 'sale';
    const usual = this.#usual(role, value);
    return usual === 'refunded' ? (this.#hasRefundRows ? 'sale' : 'never') : usual;
  }

  #usual(role: MarkRole, value: string): SaleMeaning | undefined {
    switch (role) {
      case 'status':
      case 'payment':
        return layoutMeaning(this.#layout, 'status', plainValue(value)) ?? statusMeaning(value);
      case 'type':
        return layoutMeaning(this.#layout, 'type', plainValue(value)) ?? typeMeaning(value);
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

  /**
   * What a row is. What will never be a sale is none, whatever else is said; what is not known is asked; of what may still
   * become one, the payment decides before the order.
   */
  verdictOf(marks: Marks): Verdict {
    const met = MARK_ROLES.filter((role) => marks[role] !== '');
    const meaning = (role: MarkRole) => this.meaningOf(role, marks[role]);
    const never = ORDER_OF_REASONS.find((role) => met.includes(role) && meaning(role) === 'never');
    if (never) {
      const isTold = this.#told.setsAside.has(plainValue(marks[never]));
      const isGivenBack = !isTold && this.#usual(never, marks[never]) === 'refunded';
      return { taken: 'set-aside', value: marks[never], isGivenBack };
    }
    const unknown = met.find((role) => meaning(role) === undefined);
    if (unknown) return { taken: 'unknown', value: marks[unknown] };
    const deciding = marks.payment === '' ? 'status' : 'payment';
    if (meaning(deciding) === 'open') return { taken: 'set-aside', value: marks[deciding] };
    return { taken: meaning('type') === 'refund' ? 'refund' : 'sale' };
  }
}

/** Which mark is named where several say the same. */
const ORDER_OF_REASONS: readonly MarkRole[] = [
  ...(['account', 'journal', 'other', 'type', 'cancelled', 'status', 'payment'] as const),
];

function journalSays(journal: string) {
  if (journal === '') return undefined;
  const [code = '', name = ''] = journal.split(' · ');
  return journalMeaning(code, name);
}
