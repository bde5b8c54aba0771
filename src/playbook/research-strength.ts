import type { Practice } from '../domain/model.ts';
import type { RESEARCH_KINDS, Source } from './source-schema.ts';

/** How much research stands behind a practice, weakest last. */
export const STRENGTHS = ['solid', 'mixed', 'thin'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface ResearchStrength {
  readonly strength: Strength;
  /** Ids of the empirical studies that support the practice and of which we read the abstract at least. */
  readonly support: readonly string[];
  /** Ids of the empirical studies that contradict or limit it, read or not. */
  readonly against: readonly string[];
}

type Kind = (typeof RESEARCH_KINDS)[number];
/** Kinds that observe people or firms; reviews, models, practitioners and vendors argue from others' findings. */
const EMPIRICAL: readonly Kind[] = ['meta-analysis', 'experiment', 'field-data', 'survey'];
/** Of these, the kinds that go beyond what respondents say. */
const BEYOND_WORDS: readonly Kind[] = ['meta-analysis', 'experiment', 'field-data'];
const READ_ENOUGH: readonly Source['read'][] = ['abstract', 'first-page'];

/**
 * How strong the research behind a practice is. Our convention, on the kinds of its sources:
 * thin when no empirical study supports it; solid when two or more do, one of them beyond a survey, and none
 * limits or contradicts it; mixed otherwise. A study on both sides counts on both. It says what kind of studies
 * there are, not how closely they bear on the practice: the text of the page says that.
 */
export function researchStrength(
  practice: Pick<Practice, 'supports' | 'contrary'>,
  sources: ReadonlyMap<string, Pick<Source, 'kind' | 'verified' | 'read'>>,
): ResearchStrength {
  const kindOf = (id: string) => sources.get(id)?.kind;
  const isOneOf = (kinds: readonly Kind[]) => (id: string) => kinds.some((kind) => kind === kindOf(id));
  const support = practice.supports.filter((id) => {
    const source = sources.get(id);
    return isOneOf(EMPIRICAL)(id) && source?.verified === 'yes' && READ_ENOUGH.includes(source.read);
  });
  const against = practice.contrary.filter(isOneOf(EMPIRICAL));
  const isSolid = support.length >= 2 && support.some(isOneOf(BEYOND_WORDS)) && against.length === 0;
  return { strength: support.length === 0 ? 'thin' : isSolid ? 'solid' : 'mixed', support, against };
}
