import type { MatrixCell } from '../../domain/comparing/matrix.ts';
import type { Unit } from '../../domain/comparing/unit.ts';
import { BETWEEN_FACTS, count, date } from '../../i18n/words.ts';
import { standingInWords } from '../levels.ts';
import type { CompareLanguage } from './compare-language.ts';

/** What a column is of: its organisation, its scope, its group. */
export function unitName({ t }: CompareLanguage, { assessment, group }: Unit): string {
  const { organisation, scope } = assessment;
  return [organisation?.trim(), scope?.trim() || t.compare.noScope, group].filter(Boolean).join(' – ');
}

/** The organisation of all columns; empty where they are of several, or of none. */
export function organisationOf(units: readonly Unit[]): string {
  const [first = '', ...others] = new Set(
    units.map(({ assessment }) => assessment.organisation?.trim() ?? ''),
  );
  return others.length === 0 ? first : '';
}

/** What a column is of, beside others: an organisation that is that of all is left out. */
export function unitNameAmong(text: CompareLanguage, units: readonly Unit[], unit: Unit): string {
  const { organisation: _, ...assessment } = unit.assessment;
  return unitName(text, units.length > 1 && organisationOf(units) !== '' ? { ...unit, assessment } : unit);
}

/** How many people a column rests on: “12 people”. */
export function voicesInWords({ locale, t }: CompareLanguage, people: number): string {
  return count(locale, t.compare.people, people);
}

/** When it was, and of how many people: “21 November 2026 · 12 people”. */
export function unitFacts(text: CompareLanguage, { assessment, people }: Unit): string {
  return date(text.locale, assessment.date) + BETWEEN_FACTS + voicesInWords(text, people);
}

/** Where a column stands on a practice, in words. */
export function cellInWords({ t }: CompareLanguage, { standing }: Pick<MatrixCell, 'standing'>): string {
  return standing === 'too-few' ? t.compare.matrix.tooFew : standingInWords(t.common, standing);
}
