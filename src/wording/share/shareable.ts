import type { Assessment } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS, practicesIn } from '../../domain/model/model.ts';
import { scoreAssessment } from '../../domain/scoring/report.ts';
import { groupsTravel } from '../../domain/workshop/result.ts';
import { type ApartPart, type ResultPart, staysBehind } from '../../domain/workshop/result-parts.ts';
import { notesOn, respondentsOf, type Workshop } from '../../domain/workshop/workshop.ts';
import { groupAssessment } from '../../domain/workshop/workshop-report.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { headlineOf } from '../report/headline.ts';
import type { ReportLanguage } from '../report/report-language.ts';
import { decisionLines } from '../report/summary-text.ts';

/** The words of a report that can be handed on. */
export interface SharingLanguage extends ReportLanguage {
  readonly t: Pick<Messages, 'common' | 'report' | 'share' | 'workshopReport'>;
}

/** A part a sender may tick. */
export interface OfferedPart {
  readonly part: ResultPart;
  /** What it would add, in words; undefined when it cannot be ticked. */
  readonly words: string | undefined;
  /** What it is called then, and why. */
  readonly missing: string;
  readonly isRecommended?: boolean;
}

/** What can be shared of a report, in words. */
export interface Shareable {
  /** In the order they are offered, given what is ticked. */
  readonly partsWith: (ticked: readonly ResultPart[]) => readonly OfferedPart[];
  /** What the link holds whatever is ticked, and what it never holds. */
  readonly always: readonly string[];
  readonly never: string;
  /** The headline names the scope only when the link does. */
  readonly headlineWith: (ticked: readonly ResultPart[]) => string;
  /** What a room decided, a line each, where that travels; none of one person's report. */
  readonly decidedWith: (ticked: readonly ResultPart[]) => readonly string[];
}

/** Puts in words what can be shared of one person's report, or of a group's. */
export function shareableOf(
  text: SharingLanguage,
  shared:
    | { readonly assessment: Assessment }
    | { readonly workshop: Workshop; readonly left?: ApartPart | undefined },
): Shareable {
  return 'assessment' in shared
    ? ofAssessment(text, shared.assessment)
    : ofWorkshop(text, shared.workshop, shared.left);
}

/** What both kinds of report may have. */
function textParts(
  { locale, t }: SharingLanguage,
  { scope, organisation, decisions = [] }: Pick<Assessment, 'scope' | 'organisation' | 'decisions'>,
  notes: number,
): Record<'scope' | 'actions' | 'notes' | 'organisation', OfferedPart> {
  const { part, missing, none } = t.share.dialog;
  const offered = (name: keyof typeof missing, words: string | undefined, isRecommended = false) => ({
    part: name,
    words,
    missing: `${missing[name]} (${none})`,
    isRecommended,
  });
  return {
    scope: offered('scope', scope ? fill(part.scope, { text: scope }) : undefined, true),
    actions: offered(
      'actions',
      decisions.length > 0 ? count(locale, part.actions, decisions.length) : undefined,
      true,
    ),
    notes: offered('notes', notes > 0 ? count(locale, part.notes, notes) : undefined),
    organisation: offered(
      'organisation',
      organisation ? fill(part.organisation, { text: organisation }) : undefined,
    ),
  };
}

function headlineFor(text: SharingLanguage, assessment: Assessment): Shareable['headlineWith'] {
  const score = scoreAssessment(assessment);
  return (ticked) => headlineOf(text, { ...score, scope: ticked.includes('scope') ? score.scope : null });
}

function alwaysHeld(
  { locale }: SharingLanguage,
  { model, ...shared }: Pick<Assessment, 'model' | 'date'>,
  items: readonly string[],
): readonly string[] {
  const places = { n: practicesIn(model).length, date: date(locale, shared.date) };
  return items.map((item) => fill(item, places));
}

function ofAssessment(text: SharingLanguage, assessment: Assessment): Shareable {
  const { always, never } = text.t.share.dialog.holds;
  const notes = Object.values(assessment.answers).filter(({ note }) => note).length;
  const parts = textParts(text, assessment, notes);
  return {
    partsWith: () => [parts.scope, parts.actions, parts.notes, parts.organisation],
    always: alwaysHeld(text, assessment, always),
    never,
    headlineWith: headlineFor(text, assessment),
    decidedWith: () => [],
  };
}

function ofWorkshop(text: SharingLanguage, workshop: Workshop, left: ApartPart | undefined): Shareable {
  const { locale, t } = text;
  const words = t.workshopReport.share;
  const { none } = t.share.dialog;
  const notes = PRACTICE_IDS.filter((id) => notesOn(workshop, id).length > 0).length;
  const parts = textParts(text, workshop, notes);
  const rows = workshop.respondents.length;
  const held = (ticked: readonly ResultPart[]) => (left ? [...ticked, left] : ticked);
  const whyNotVotes = left === 'groups' ? words.groupsLeft : words.votesCannotWithGroups;
  const votesWith = (ticked: readonly ResultPart[]): OfferedPart => {
    const barred = staysBehind('votes', held(ticked));
    return {
      part: 'votes',
      words: rows > 0 && !barred ? count(locale, words.part.votes, respondentsOf(workshop)) : undefined,
      missing: `${words.missing.votes} (${rows > 0 ? whyNotVotes : none})`,
    };
  };
  const hasGroups = groupsTravel(workshop, ['groups']);
  const groupsWith = (ticked: readonly ResultPart[]): OfferedPart => {
    const apart = left === 'votes' ? words.votesLeft : words.groupsCannotWithVotes;
    const why = hasGroups ? apart : words.groupsCannot;
    return {
      part: 'groups',
      words: hasGroups && !staysBehind('groups', held(ticked)) ? words.part.groups : undefined,
      missing: `${words.missing.groups} (${(workshop.groups ?? []).length === 0 ? none : why})`,
    };
  };
  return {
    partsWith: (ticked) => [
      parts.scope,
      parts.actions,
      votesWith(ticked),
      groupsWith(ticked),
      parts.notes,
      parts.organisation,
    ],
    always: alwaysHeld(text, workshop, words.holds.always),
    never: words.holds.never,
    headlineWith: headlineFor(text, groupAssessment(workshop)),
    decidedWith: (ticked) =>
      ticked.includes('actions') ? decisionLines(text, workshop.decisions ?? []) : [],
  };
}
