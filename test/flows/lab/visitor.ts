import { readArguments } from '../../../src/cli/arguments.ts';
import type { ValueDefinitions } from '../../../src/cli/value-options.ts';
import type { Lab, PurchaseDraft } from '../../../src/flows/lab/lab.ts';
import { LabController } from '../../../src/flows/lab/lab-controller.ts';
import { type RoleChoices, SETTLED_ROLES } from '../../../src/flows/lab/role-choices.ts';
import { choose, type SaleChoices, withChoices } from '../../../src/flows/lab/sale-choices.ts';
import { firstFields, type SettleFields, settle, settleTotals } from '../../../src/flows/lab/settle.ts';
import { isoDay } from '../../../src/value/calendar.ts';
import type { Economics } from '../../../src/value/economics.ts';
import type { SaleValue } from '../../../src/value/reader/account.ts';
import { DELIMITERS } from '../../../src/value/reader/choices.ts';
import type { FileProblem } from '../../../src/value/reader/problem.ts';
import type { ReadOptions } from '../../../src/value/reader/read-transactions.ts';
import { plainValue } from '../../../src/value/reader/sales/sale-words.ts';
import type { TableForm, WantedTable } from '../../../src/value/reader/table-rows.ts';
import { workingThreads } from './threads.ts';

/** The definitions that options of the terminal make. */
export function definitionsOf(args: readonly string[]): ValueDefinitions {
  const call = readArguments(['value', ...args, 'purchases.csv']);
  if (typeof call === 'string' || call.verb !== 'value') throw new Error(`No options of value: ${args}`);
  return call.definitions;
}

const isNone = (name: unknown) => name === 'none';

/** The controls of columns, set as options of the terminal name them. */
function rolesBy(roles: RoleChoices, titles: readonly string[], reading: ReadOptions): RoleChoices {
  const named = SETTLED_ROLES.flatMap((role) => {
    const name = reading[role];
    if (typeof name !== 'string') return [];
    const at = titles.indexOf(name);
    if (!isNone(name) && at < 0) throw new Error(`No control offers ${name}`);
    return [[role, isNone(name) ? 'none' : String(at + 1)] as const];
  });
  return { ...roles, ...Object.fromEntries(named) };
}

/** What options of the terminal say of values of status and type. */
function choicesBy(values: readonly SaleValue[], { counts = [], setsAside = [] }: ReadOptions): SaleChoices {
  const isAmong = (told: readonly string[], { value, said = value }: SaleValue) =>
    told.some((name) => plainValue(name) === plainValue(said) || plainValue(name) === plainValue(value));
  return values.reduce<SaleChoices>((choices, value) => {
    if (isAmong(counts, value)) return choose(choices, value, true);
    return isAmong(setsAside, value) ? choose(choices, value, false) : choices;
  }, {});
}

const isTold = ({ sheet, delimiter }: WantedTable) => sheet !== undefined || delimiter !== undefined;

/** The table that is looked at first, as it would be chosen. */
function tableOf(form: TableForm): WantedTable {
  if (form.kind === 'excel') return { sheet: form.sheet };
  const delimiter = DELIMITERS.find((sign) => sign === form.delimiter);
  return delimiter ? { delimiter } : {};
}

/** Somebody at the page of the lab, who does what the terminal is told by options. */
export class Visitor {
  readonly #threads = workingThreads();
  readonly controller = new LabController(this.#threads.start);

  get lab(): Lab {
    return this.controller.$lab.get();
  }

  /** Why the file is not read: as it was looked at, as the form was sent, or as it was read. */
  problems: readonly FileProblem[] = [];
  /** The controls, and the table, as they stood first. */
  #first: { readonly fields: SettleFields; readonly table: WantedTable } | undefined;

  async #settled(): Promise<void> {
    await this.#threads.settled();
    const { next, draft } = this.lab;
    this.problems = next?.problems ?? draft?.problems ?? [];
  }

  async drop(content: BlobPart, name = 'purchases.csv'): Promise<void> {
    this.controller.choose(new File([content], name));
    await this.#settled();
  }

  /** Chooses another sheet, or another sign between cells. */
  async #look(wanted: WantedTable | undefined): Promise<void> {
    if (!wanted) return;
    this.controller.lookAgain(wanted);
    await this.#settled();
  }

  /** The form as it first stands, changed, and sent. */
  async read(change: (fields: SettleFields, draft: PurchaseDraft) => SettleFields = (fields) => fields) {
    const { draft } = this.lab;
    if (!draft?.preview) return;
    const { preview, reading, endDay, problems, isSummary } = draft;
    const end = endDay === undefined ? '' : isoDay(endDay);
    const shown = firstFields(preview, reading, end, isSummary ? [] : problems);
    this.#first ??= { fields: shown, table: tableOf(preview.form) };
    const fields = change(shown, draft);
    const settled = isSummary ? settleTotals(fields, reading) : settle(fields, preview, reading, problems);
    if (!settled.ok) {
      this.problems = settled.problems;
      return;
    }
    this.controller.read(settled.reading, settled.endDay);
    await this.#settled();
  }

  /** Reads a file with the controls as these options of the terminal have them. */
  async readBy({ reading, endDay }: ValueDefinitions): Promise<void> {
    const { sheet, delimiter } = reading;
    const wanted = { ...(sheet !== undefined && { sheet }), ...(delimiter && { delimiter }) };
    await this.#look(isTold(reading) ? wanted : undefined);
    await this.read((fields, { preview }) => ({
      ...fields,
      roles: rolesBy(fields.roles, preview?.header ?? [], reading),
      ...(reading.dateOrder && { dateOrder: reading.dateOrder }),
      ...(reading.decimal && { decimal: reading.decimal }),
      ...(reading.discountForm && { discountForm: reading.discountForm }),
      ...(reading.amountOf && { amountOf: reading.amountOf }),
      ...(reading.leavesOutUnreadable && { leavesOut: true }),
      ...(reading.takesWiderRows && { takesWider: true }),
      ...(endDay !== undefined && { end: isoDay(endDay) }),
    }));
    await this.#sayOfSales(reading);
  }

  /** Sets every control back to what it was first, and every value to what it is taken for where nobody says anything. */
  async undo(): Promise<void> {
    const told = this.lab.described?.file.saleValues ?? [];
    const { read } = this.lab;
    const { counts = [], setsAside = [] } = read?.reading ?? {};
    this.controller.correct();
    const { fields: first, table } = this.#first ?? {};
    await this.#look(isTold(read?.reading ?? {}) ? table : undefined);
    await this.read((fields) => first ?? fields);
    const isSaid = ({ value, said = value }: SaleValue) => [...counts, ...setsAside].includes(said);
    const back = told.filter(isSaid).map((value) => [value.said ?? value.value, value.taken !== 'counted']);
    await this.tick(Object.fromEntries(back));
  }

  /** Answers what is asked of values, else sets the ticks of those that were taken otherwise. */
  async #sayOfSales({ status, ...reading }: ReadOptions): Promise<void> {
    const asked = this.problems.flatMap(({ values = [] }) => values);
    if (asked.length > 0 && this.lab.draft)
      await this.read((fields) => ({ ...fields, sales: choicesBy(asked, reading) }));
    const values = this.lab.described?.file.saleValues ?? [];
    // That no column says what a sale is, is said of columns of yes and no by ticks.
    const all = status === 'none' ? { counts: values.map(({ said, value }) => said ?? value) } : reading;
    if (!this.lab.draft) await this.tick(choicesBy(values, all));
  }

  /** Sets what is asked of a forecast. */
  async ask(economics: Partial<Economics>): Promise<void> {
    this.controller.kept.lookAhead({ ...this.lab.economics, ...economics });
    await this.#settled();
  }

  /** Sets ticks of values and counts again, where that changes something. */
  async tick(choices: SaleChoices): Promise<void> {
    const { read } = this.lab;
    if (!read || Object.keys(choices).length === 0) return;
    this.controller.read(withChoices(read.reading, choices), read.endDay);
    await this.#settled();
  }
}
