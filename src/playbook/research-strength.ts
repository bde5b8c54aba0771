import type { Practice } from '../domain/model/model.ts';
import type { RESEARCH_KINDS, Source } from './source-schema.ts';

/** How much research stands behind a practice, weakest last. */
export const STRENGTHS = ['solid', 'mixed', 'thin'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface ResearchStrength {
  readonly strength: Strength;
  /** Ids of the empirical studies that support the practice and of which we read the abstract at least. */
  readonly support: readonly string[];
  /** Ids of all sources that contradict or limit it, of whatever kind, read or not. */
  readonly against: readonly string[];
}

type Kind = (typeof RESEARCH_KINDS)[number];
/** Kinds that observe people or firms; reviews, models, practitioners and vendors argue from others' findings. */
const EMPIRICAL: readonly Kind[] = ['meta-analysis', 'experiment', 'field-data', 'survey'];
/** Of these, the kinds that go beyond what respondents say. */
const BEYOND_WORDS: readonly Kind[] = ['meta-analysis', 'experiment', 'field-data'];
const READ_ENOUGH: readonly Source['read'][] = ['abstract', 'first-page'];

/** Fewer empirical studies than this is thin: one study alone settles nothing. */
const SEVERAL = 2;

/**
 * How strong the research behind a practice is. Our convention, on the kinds of its sources: thin when at most
 * one empirical study supports it; solid when several do, one of them beyond a survey, and nothing limits or
 * contradicts it; mixed otherwise. A study on both sides counts on both. It says what kind of studies there are,
 * not how closely they bear on the practice: the text of the page says that.
 */
export function researchStrength(
  practice: Pick<Practice, 'supports' | 'contrary'>,
  sources: ReadonlyMap<string, Pick<Source, 'kind' | 'verified' | 'read'>>,
): ResearchStrength {
  const isOf = (kinds: readonly Kind[], id: string) => kinds.some((kind) => kind === sources.get(id)?.kind);
  const support = practice.supports.filter((id) => {
    const source = sources.get(id);
    return isOf(EMPIRICAL, id) && source?.verified === 'yes' && READ_ENOUGH.includes(source.read);
  });
  const against = practice.contrary;
  if (support.length < SEVERAL) return { strength: 'thin', support, against };
  const isSolid = support.some((id) => isOf(BEYOND_WORDS, id)) && against.length === 0;
  return { strength: isSolid ? 'solid' : 'mixed', support, against };
}
