import { DEFAULT_IMPORTANCE, type Importance, LEVELS, type Level } from '../model/answer.ts';
import type { PracticeId } from '../model/practice.ts';
import { ownText } from './own-text.ts';
import type { OwnPractice, OwnPracticeWords, OwnWording } from './own-wording.ts';
import { spokenOf } from './spoken-of.ts';

/** A text that somebody's own takes the place of; `before` is empty where there was none. */
export interface TextChange {
  readonly language: string;
  /** Undefined: the name of the sector. */
  readonly practice: PracticeId | undefined;
  readonly part: 'sector' | 'title' | 'question' | 'example' | 'inSector';
  /** Whose example it is. */
  readonly level?: Level;
  readonly before: string;
  readonly after: string;
}

/** An importance that a blank assessment begins with. */
export interface ImportanceChange {
  readonly practice: PracticeId;
  readonly before: Importance;
  readonly after: Importance;
}

/** What differs from our words. */
export interface Differences {
  readonly texts: readonly TextChange[];
  readonly importances: readonly ImportanceChange[];
  /** The practices whose lines were changed, in any language: these are not taken. */
  readonly lines: readonly PracticeId[];
}

type Pair = readonly [
  part: TextChange['part'],
  own: string | undefined,
  ours: string | undefined,
  level?: Level,
];

function pairsOf(own: OwnPracticeWords, ours: OwnPracticeWords): readonly Pair[] {
  return [
    ['title', own.title, ours.title],
    ['question', own.question, ours.question],
    ...LEVELS.map((level): Pair => ['example', own.examples?.[level], ours.examples?.[level], level]),
    ['inSector', own.inSector, ours.inSector],
  ];
}

function changed(
  language: string,
  practice: PracticeId | undefined,
  pairs: readonly Pair[],
): readonly TextChange[] {
  return pairs.flatMap(([part, own, ours, level]) => {
    const [after, before] = [ownText(own), ownText(ours)];
    if (after === '' || after === before) return [];
    return [{ language, practice, part, before, after, ...(level !== undefined && { level }) }];
  });
}

function textsIn(language: string, own: OwnWording, ours: OwnWording): readonly TextChange[] {
  const sector: Pair = ['sector', own.sector?.name?.[language], ours.sector?.name?.[language]];
  return [
    ...changed(language, undefined, [sector]),
    ...spokenOf(own).flatMap((id) => {
      const [said = {}, ourWords = {}] = [own, ours].map(({ practices }) => practices[id]?.words?.[language]);
      return changed(language, id, pairsOf(said, ourWords));
    }),
  ];
}

function importancesIn(own: OwnWording, ours: OwnWording): readonly ImportanceChange[] {
  const weight = (practice: OwnPractice | undefined) => practice?.importance ?? DEFAULT_IMPORTANCE;
  return spokenOf(own).flatMap((practice) => {
    const after = weight(own.practices[practice]);
    const before = weight(ours.practices[practice]);
    return after === before ? [] : [{ practice, before, after }];
  });
}

/**
 * What somebody's own words change of ours, language by language in the order given, in model order. `ours` are ours
 * for the same sector.
 */
export function differencesOf(own: OwnWording, ours: OwnWording, languages: readonly string[]): Differences {
  const lineOf = ({ practices }: OwnWording, id: PracticeId, language: string, level: Level) =>
    ownText(practices[id]?.words?.[language]?.lines?.[level]);
  return {
    texts: languages.flatMap((language) => textsIn(language, own, ours)),
    importances: importancesIn(own, ours),
    lines: spokenOf(own).filter((id) =>
      languages.some((language) =>
        LEVELS.some((level) => {
          const line = lineOf(own, id, language, level);
          return line !== '' && line !== lineOf(ours, id, language, level);
        }),
      ),
    ),
  };
}

function ownPart(own: OwnPractice, changes: Differences, practice: PracticeId): OwnPractice {
  const { importance, words = {} } = own;
  const weighs = changes.importances.some((change) => change.practice === practice);
  const spoken = Object.entries(words).flatMap(([language, said]) => {
    const parts = changes.texts
      .filter((change) => change.practice === practice && change.language === language)
      .map(({ part }) => part);
    if (!said || parts.length === 0) return [];
    const { title, question, examples, inSector } = said;
    const kept = {
      ...(parts.includes('title') && { title }),
      ...(parts.includes('question') && { question }),
      ...(parts.includes('example') && { examples }),
      ...(parts.includes('inSector') && { inSector }),
    };
    return [[language, kept] as const];
  });
  return {
    ...(weighs && { importance }),
    ...(spoken.length > 0 && { words: Object.fromEntries(spoken) }),
  };
}

/** The same with what differs alone: what was left as it was stays ours, and follows us when we say it better. */
export function onlyOwn(own: OwnWording, changes: Differences): OwnWording {
  const practices = spokenOf(own).flatMap((id) => {
    const part = own.practices[id];
    const kept = part ? ownPart(part, changes, id) : {};
    return Object.keys(kept).length > 0 ? [[id, kept] as const] : [];
  });
  return { ...own, practices: Object.fromEntries(practices) };
}
