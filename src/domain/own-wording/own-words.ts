import type { Answers, Sector } from '../model/answer.ts';
import { PRACTICE_IDS, type PracticeId } from '../model/practice.ts';
import { beginWith } from './begin-with.ts';
import { ownText } from './own-text.ts';
import type { OwnPracticeWords, OwnWording } from './own-wording.ts';
import { spokenOf } from './spoken-of.ts';

/** The words of a practice that somebody's own may take the place of; a page holds those it shows. */
export interface OurWords {
  readonly title: string;
  readonly question?: string;
  readonly startingPoints?: Readonly<Record<Sector, string>>;
  /** Examples beside the levels, empty where there is none. */
  readonly examples?: readonly string[] | undefined;
}

/** The words of a report or of documents; `modified`: whose own ones are among them. */
interface InALanguage<Practice extends OurWords> {
  readonly locale: string;
  readonly practices: Readonly<Record<PracticeId, Practice>>;
  readonly modified?: string | undefined;
}

/** Somebody's own words, ready to be put in the place of ours. */
export interface OwnWords {
  /** Whose they are; empty when they do not say. */
  readonly name: string;
  /** Answers with the importances a blank assessment begins with: `beginWith`. */
  begun(answers: Answers): Answers;
  /** A practice as they say it in a language. */
  practice<Words extends OurWords>(id: PracticeId, ours: Words, language: string): Words;
  /** Practices as they say them in a language, in the order given. */
  practices<Words extends OurWords & { readonly id: PracticeId }>(
    ours: readonly Words[],
    language: string,
  ): readonly Words[];
  /** What practices are called in a language. */
  titles(ours: Readonly<Record<PracticeId, string>>, language: string): Readonly<Record<PracticeId, string>>;
  /** All the words of a report or of documents in their language, marked as theirs. */
  marked<Practice extends OurWords, Words extends InALanguage<Practice>>(ours: Words): Words;
  /** The names of sectors, with theirs. */
  sectors(ours: Readonly<Record<Sector, string>>, language: string): Readonly<Record<Sector, string>>;
}

function said<Words extends OurWords>(ours: Words, own: OwnPracticeWords, of: Sector | undefined): Words {
  const [title, question, inSector] = [own.title, own.question, own.inSector].map(ownText);
  const examples = own.examples?.map(ownText) ?? [];
  const { startingPoints } = ours;
  return {
    ...ours,
    ...(title && { title }),
    ...(question && ours.question !== undefined && { question }),
    ...(inSector && of && startingPoints && { startingPoints: { ...startingPoints, [of]: inSector } }),
    // Where no question is asked, no example stands beside its levels.
    ...(examples.some(Boolean) && ours.question !== undefined && { examples }),
  };
}

/** Something of each practice. */
function each<Value>(of: (id: PracticeId) => Value): Record<PracticeId, Value> {
  return Object.fromEntries(PRACTICE_IDS.map((id) => [id, of(id)])) as Record<PracticeId, Value>;
}

/** A wording ready to be put in the place of ours: what is not said in a language, or of another model, stays ours. */
export function ownWordsOf(wording: OwnWording): OwnWords {
  const { sector, practices } = wording;
  const name = ownText(wording.name);
  const spoken = spokenOf(wording);
  const practice: OwnWords['practice'] = (id, ours, language) => {
    const own = spoken.includes(id) ? practices[id]?.words?.[language] : undefined;
    return own ? said(ours, own, sector?.of) : ours;
  };
  return {
    name,
    begun: (answers) => beginWith(wording, answers),
    practice,
    practices: (ours, language) => ours.map((one) => practice(one.id, one, language)),
    titles: (ours, language) => each((id) => practice(id, { title: ours[id] }, language).title),
    marked: (ours) => ({
      ...ours,
      practices: each((id) => practice(id, ours.practices[id], ours.locale)),
      modified: name,
    }),
    sectors: (ours, language) => {
      const called = ownText(sector?.name?.[language]);
      return sector && called ? { ...ours, [sector.of]: called } : ours;
    },
  };
}
