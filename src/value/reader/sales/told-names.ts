import { plainValue } from './sale-words.ts';

/** Names of values that the user gives, and which of them nothing in the file is called. */
export class ToldNames {
  readonly #given: ReadonlyMap<string, string>;
  readonly #met = new Set<string>();

  constructor(given: readonly string[] = []) {
    this.#given = new Map(given.map((name) => [plainValue(name), name]));
  }

  /** Whether a value of the file, as it is compared, is one of them. */
  has(value: string): boolean {
    const isGiven = this.#given.has(value);
    if (isGiven) this.#met.add(value);
    return isGiven;
  }

  /** Those that no value asked for was, as they were given. */
  get unmet(): readonly string[] {
    return [...this.#given].flatMap(([value, name]) => (this.#met.has(value) ? [] : [name]));
  }
}
