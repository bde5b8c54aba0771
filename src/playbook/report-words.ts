import { PRACTICE_IDS, type PracticeId } from '../domain/model/practice.ts';
import type { FileWords } from '../i18n/file-words.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Messages, messagesOf } from '../i18n/messages.ts';
import { withoutCitations, withSearchesSaid } from './cited-text.ts';
import type { Evidence } from './evidence.ts';
import { practicePages } from './practices.ts';
import { researchStrength } from './research-strength.ts';
import type { Source } from './source-schema.ts';
import { bibliography } from './sources.ts';
import { strengthSentence } from './strength-sentence.ts';

/** A text cut where it cites: pieces of text, and lists of source ids. */
export type CitedPieces = readonly (string | readonly string[])[];

/** What the report says of one practice, in one language. */
export interface PracticeInReport {
  readonly title: string;
  readonly question: string;
  readonly levels: readonly string[];
  readonly proof: { readonly indicator: string; readonly customer: string };
  readonly research: CitedPieces;
  readonly contrary: CitedPieces;
  /** How strong the research is, as a sentence. */
  readonly strength: string;
  readonly evidence: Pick<Evidence, 'supports' | 'contrary' | 'steps'>;
  readonly steps: readonly {
    readonly action: string;
    readonly firstMove: string;
    readonly indicator: string;
  }[];
}

/** What the report says of one source, in one language. */
export interface SourceInReport {
  readonly label: string;
  readonly text: string;
  readonly kind: Source['kind'];
  readonly verified: Source['verified'];
}

/** The practices and the sources a report may name: plain values, so that a page can hand them to an island. */
export interface ReportWords {
  readonly practices: Readonly<Record<PracticeId, PracticeInReport>>;
  /** By id, in the order in which they are listed. */
  readonly sources: Readonly<Record<string, SourceInReport>>;
}

/** What the report says of the research on a practice. */
type Researched = Pick<PracticeInReport, 'research' | 'contrary' | 'strength' | 'evidence'>;

/** What the report page leaves for later: nothing of it is on the first screen, and it weighs more than all that is. */
export interface ReportRest {
  readonly practices: Readonly<Record<PracticeId, Researched>>;
  readonly sources: ReportWords['sources'];
  readonly files: FileWords;
  readonly notShown: Messages['notShown'];
}

const CITATIONS = /\s?((?:\s?\[@[a-z0-9-]+\])+)/;

function piecesOf(text: string): CitedPieces {
  return text
    .split(CITATIONS)
    .map((piece, at) =>
      at % 2 === 0 ? piece : [...piece.matchAll(/@([a-z0-9-]+)/g)].map(([, id]) => id ?? ''),
    )
    .filter((piece) => piece.length > 0);
}

function idsIn(pieces: CitedPieces): readonly string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece));
}

/** All that the report needs of the playbook in one language. Fails the build on a source that is not there. */
export async function reportWords(locale: Locale): Promise<ReportWords> {
  const pages = await practicePages(locale);
  const references = await bibliography(locale);
  const known = new Map([...references].map(([id, { source }]) => [id, source]));
  const { strength } = messagesOf(locale).guide;
  const entries = pages.map(({ practice, evidence, words }) => {
    const { supports, contrary, steps } = evidence;
    const plain = (text: string) => withoutCitations(text);
    const entry: PracticeInReport = {
      title: words.title,
      question: words.question,
      levels: words.levels,
      proof: { indicator: plain(words.proof.indicator), customer: plain(words.proof.customer) },
      research: piecesOf(withSearchesSaid(words.research, locale)),
      contrary: piecesOf(withSearchesSaid(words.contrary, locale)),
      strength: strengthSentence(researchStrength(evidence, known), strength),
      evidence: { supports, contrary, steps },
      steps: words.steps.map(({ action, firstMove, indicator }) => ({
        action: plain(action),
        firstMove: plain(firstMove),
        indicator: plain(indicator),
      })),
    };
    return [practice.id, entry] as const;
  });
  const cited = pages.flatMap(({ evidence }, at) => [
    ...evidence.supports,
    ...evidence.contrary,
    ...evidence.steps.flat(),
    ...idsIn(entries[at]?.[1].research ?? []),
    ...idsIn(entries[at]?.[1].contrary ?? []),
  ]);
  const sources = [...new Set(cited)].map((id) => {
    const reference = references.get(id);
    if (!reference) throw new Error(`The source ${id} is not in content/sources.json`);
    const { label, text, source } = reference;
    return [id, { label, text, kind: source.kind, verified: source.verified }] as const;
  });
  sources.sort(([, one], [, other]) => one.text.localeCompare(other.text, locale));
  return {
    practices: Object.fromEntries(entries) as Record<PracticeId, PracticeInReport>,
    sources: Object.fromEntries(sources),
  };
}

const NOT_YET: Researched = {
  research: [],
  contrary: [],
  strength: '',
  evidence: { supports: [], contrary: [], steps: [[], [], [], []] },
};

/** The words with which the report page begins: no research, no source. */
export function beginningOf({ practices }: ReportWords): ReportWords {
  return { practices: inEachPractice(practices, (one) => ({ ...one, ...NOT_YET })), sources: {} };
}

/** What `beginningOf` leaves out, and the words with which a file is opened. */
export function restOf(
  { practices, sources }: ReportWords,
  files: FileWords,
  notShown: Messages['notShown'],
): ReportRest {
  const researched = inEachPractice(practices, ({ research, contrary, strength, evidence }) => {
    return { research, contrary, strength, evidence };
  });
  return { practices: researched, sources, files, notShown };
}

function inEachPractice<Words>(
  practices: ReportWords['practices'],
  say: (ours: PracticeInReport) => Words,
): Readonly<Record<PracticeId, Words>> {
  return Object.fromEntries(PRACTICE_IDS.map((id) => [id, say(practices[id])])) as Record<PracticeId, Words>;
}
