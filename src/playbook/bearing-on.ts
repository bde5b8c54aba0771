import { getCollection } from 'astro:content';
import type { PracticeId } from '../domain/model/model.ts';
import type { Case, Norm } from './table-schemas.ts';

/** The documented cases of a practice. */
export async function casesOf(practice: PracticeId): Promise<readonly Case[]> {
  const all = (await getCollection('cases')).map(({ data }) => data);
  return all.filter(({ practices }) => practices.includes(practice));
}

/** The rules and norms that bear on a practice. */
export async function normsOn(practice: PracticeId): Promise<readonly Norm[]> {
  const all = (await getCollection('norms')).map(({ data }) => data);
  return all.filter(({ practices }) => practices.includes(practice));
}
