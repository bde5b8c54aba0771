import type { Evidence } from './evidence.ts';
import { EMPIRICAL, type Source } from './source-schema.ts';

/** How much is known of a practice, most first. */
export const STRENGTHS = ['solid', 'partial', 'thin'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Whether the studies say the same: all in favour, some that set limits, or as many against as for. */
const AGREEMENTS = ['agree', 'limits', 'divided'] as const;
export type ResearchAgreement = (typeof AGREEMENTS)[number];

export interface ResearchStrength {
  readonly strength: Strength;
  /** Null where no study was read. */
  readonly agreement: ResearchAgreement | null;
  /** Ids of the empirical studies that support the practice and of which we read the abstract at least. */
  readonly support: readonly string[];
  /** Ids of those that contradict or limit it, read as far. */
  readonly against: readonly string[];
}

/** Kinds that gather the studies of others by a stated method. */
const GATHERS: readonly Source['kind'][] = ['meta-analysis', 'systematic-review'];
const READ_ENOUGH: readonly Source['read'][] = ['abstract', 'first-page'];

/**
 * What is known is solid from so many studies on, one of them on behaviour; what gathers studies by a stated method
 * stands for as many.
 */
export const SOLID_FROM = 3;
/** Fewer studies than this is thin, unless one observed what people do. */
const PARTIAL_FROM = 2;

type StudyRecord = Pick<Source, 'kind' | 'verified' | 'read' | 'measured'>;

/** Does the study observe what people do or buy, rather than what they say? */
function isOnBehaviour({ measured }: StudyRecord): boolean {
  return measured === 'behaviour' || measured === 'both';
}

/** How much a body of studies tells. Adding a study, whatever it found, never makes it less. */
function strengthOf(studies: readonly StudyRecord[]): Strength {
  const weight = studies.reduce((sum, { kind }) => sum + (GATHERS.includes(kind) ? SOLID_FROM : 1), 0);
  const seesBehaviour = studies.some(isOnBehaviour);
  if (weight >= SOLID_FROM && seesBehaviour) return 'solid';
  return weight >= PARTIAL_FROM || seesBehaviour ? 'partial' : 'thin';
}

function agreementOf(support: readonly string[], against: readonly string[]): ResearchAgreement | null {
  if (support.length + against.length === 0) return null;
  if (against.length === 0) return 'agree';
  const onlyAgainst = against.filter((id) => !support.includes(id));
  return onlyAgainst.length < support.length ? 'limits' : 'divided';
}

/**
 * How strong the research behind a practice is. Our convention, in two words that never mix. How much is known:
 * the number of empirical studies for or against, each with its record seen and its abstract read, a meta-analysis
 * or systematic review standing for three; solid from three on when one of them observed behaviour, partial from two
 * on or when one observed behaviour, else thin. Whether they agree: all for; some that set limits; or divided, when
 * at least as many only contradict as support. A study on both sides counts on both. Studies of something near the
 * practice are not counted.
 */
export function researchStrength(
  evidence: Pick<Evidence, 'supports' | 'contrary' | 'nearby'>,
  sources: ReadonlyMap<string, StudyRecord>,
): ResearchStrength {
  const isStudy = (id: string) => {
    const source = sources.get(id);
    return (
      source !== undefined &&
      !evidence.nearby?.includes(id) &&
      EMPIRICAL.includes(source.kind) &&
      source.verified === 'yes' &&
      READ_ENOUGH.includes(source.read)
    );
  };
  const support = evidence.supports.filter(isStudy);
  const against = evidence.contrary.filter(isStudy);
  const studies = [...new Set([...support, ...against])].flatMap((id) => sources.get(id) ?? []);
  return {
    strength: strengthOf(studies),
    agreement: agreementOf(support, against),
    support,
    against,
  };
}
