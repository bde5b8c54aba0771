import type { Assessment } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../domain/model/model.ts';
import { scoreAssessment } from '../../domain/scoring/report.ts';
import { groupsTravel } from '../../domain/workshop/result.ts';
import { notesOn, respondentsOf, type Workshop } from '../../domain/workshop/workshop.ts';
import { groupAssessment } from '../../domain/workshop/workshop-report.ts';
import { headlineOf } from '../../exports/report-sentences.ts';
import type { Shared } from '../../flows/sending/shared.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { type AssessmentFile, toFile, type WorkshopFile, workshopFile } from '../../share/files.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import type { ReportText } from '../report/report-text.ts';

/** A part a sender may tick. */
export interface OfferedPart {
  readonly part: LinkPart;
  /** What it would add, in words; undefined when it cannot be ticked. */
  readonly words: string | undefined;
  /** What it is called then, and why. */
  readonly missing: string;
  readonly isRecommended?: boolean;
}

/** What can be shared of a report, in words. */
export interface Shareable {
  readonly file: AssessmentFile | WorkshopFile;
  /** In the order they are offered, given what is ticked. */
  readonly partsWith: (ticked: readonly LinkPart[]) => readonly OfferedPart[];
  /** What the link holds whatever is ticked, and what it never holds. */
  readonly always: readonly string[];
  readonly never: string;
  /** The headline names the scope only when the link does. */
  readonly headlineWith: (ticked: readonly LinkPart[]) => string;
}

/** Puts in words what can be shared of a report. */
export function shareableOf(text: ReportText, shared: Shared): Shareable {
  return 'assessment' in shared ? ofAssessment(text, shared.assessment) : ofWorkshop(text, shared.workshop);
}

/** What both kinds of report may have. */
function textParts(
  { locale, t }: ReportText,
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

function headlineFor(text: ReportText, assessment: Assessment): Shareable['headlineWith'] {
  const score = scoreAssessment(assessment);
  return (ticked) => headlineOf(text, { ...score, scope: ticked.includes('scope') ? score.scope : null });
}

function ofAssessment(text: ReportText, assessment: Assessment): Shareable {
  const { always, never } = text.t.share.dialog.holds;
  const notes = Object.values(assessment.answers).filter(({ note }) => note).length;
  const parts = textParts(text, assessment, notes);
  return {
    file: toFile(assessment),
    partsWith: () => [parts.scope, parts.actions, parts.notes, parts.organisation],
    always: always.map((item) => fill(item, { date: date(text.locale, assessment.date) })),
    never,
    headlineWith: headlineFor(text, assessment),
  };
}

function ofWorkshop(text: ReportText, workshop: Workshop): Shareable {
  const { locale, t } = text;
  const words = t.workshopReport.share;
  const { none } = t.share.dialog;
  const notes = PRACTICE_IDS.filter((id) => notesOn(workshop, id).length > 0).length;
  const parts = textParts(text, workshop, notes);
  const rows = workshop.respondents.length;
  const votes: OfferedPart = {
    part: 'votes',
    words: rows > 0 ? count(locale, words.part.votes, respondentsOf(workshop)) : undefined,
    missing: `${words.missing.votes} (${none})`,
  };
  const hasGroups = groupsTravel(workshop, ['groups']);
  const groupsWith = (ticked: readonly LinkPart[]): OfferedPart => {
    const travels = groupsTravel(workshop, ['groups', ...ticked]);
    const why = hasGroups ? words.groupsCannotWithVotes : words.groupsCannot;
    return {
      part: 'groups',
      words: travels ? words.part.groups : undefined,
      missing: `${words.missing.groups} (${(workshop.groups ?? []).length === 0 ? none : why})`,
    };
  };
  return {
    file: workshopFile(workshop),
    partsWith: (ticked) => [
      parts.scope,
      parts.actions,
      votes,
      groupsWith(ticked),
      parts.notes,
      parts.organisation,
    ],
    always: words.holds.always.map((item) => fill(item, { date: date(locale, workshop.date) })),
    never: words.holds.never,
    headlineWith: headlineFor(text, groupAssessment(workshop)),
  };
}
