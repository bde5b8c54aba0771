import type { Assessment } from '../domain/model/assessment.ts';
import type { CustomerValue } from '../domain/model/customer-value.ts';
import { PRACTICE_IDS, type PracticeId } from '../domain/model/model.ts';
import type { Report } from '../domain/scoring/report.ts';
import type { VoteFigures } from '../domain/workshop/agreement.ts';
import { everApart, firstFiguresOn, isSettled } from '../domain/workshop/moved.ts';
import { themesOn } from '../domain/workshop/notes-by-theme.ts';
import { groupsShownWith, type ResultPart, resultOf } from '../domain/workshop/result.ts';
import { notesOn, type Workshop } from '../domain/workshop/workshop.ts';
import type { WorkshopReport } from '../domain/workshop/workshop-report.ts';

/** A report on its way out as a document. Nothing of it is computed again. */
export interface LeavingReport {
  /** One's own, or the group as one. */
  readonly assessment: Assessment;
  readonly report: Report | WorkshopReport;
  /** What leaves of the workshop beside its report: `resultOf` with the parts its sender ticked. */
  readonly workshop?: Workshop | undefined;
  /** What a file of purchases said, where its owner had it shown. */
  readonly customerValue?: CustomerValue | undefined;
  /** The practices whose level was decided in the room; absent where it is not known. */
  readonly decided?: readonly PracticeId[] | undefined;
  /** How the first votes on each practice stood, of a workshop. */
  readonly first?: Readonly<Record<PracticeId, VoteFigures>> | undefined;
  /** The practices on which the room was ever apart, whatever was decided since, of a workshop. */
  readonly apart?: readonly PracticeId[] | undefined;
}

/** What of a workshop its sender lets into a document; its scope, organisation and actions always are in it. */
export type DocumentPart = Extract<ResultPart, 'votes' | 'groups' | 'notes'>;

/** Names and dates of proofs leave with the notes only. */
function withoutProofNames(assessment: Assessment): Assessment {
  const answers = Object.entries(assessment.answers).map(([id, answer]) => [
    id,
    answer?.proof ? { ...answer, proof: { kind: answer.proof.kind } } : answer,
  ]);
  return { ...assessment, answers: Object.fromEntries(answers) };
}

/** A workshop’s report on its way out: of the votes, groups and notes only what is ticked and `resultOf` allows. */
export function leavingWorkshop(
  workshop: Workshop,
  { assessment, report }: { readonly assessment: Assessment; readonly report: WorkshopReport },
  parts: readonly ResultPart[],
): LeavingReport {
  const { expected } = workshop;
  const shown = groupsShownWith(parts);
  const first = PRACTICE_IDS.map((id) => [id, firstFiguresOn(workshop, id, shown)] as const);
  const settled = PRACTICE_IDS.map((id) => isSettled(workshop, id));
  return {
    assessment: parts.includes('notes') ? assessment : withoutProofNames(assessment),
    report,
    workshop: { ...resultOf(workshop, ['scope', 'organisation', 'actions', ...parts]), expected },
    // An older result without rows says of every practice what it holds, not what was decided.
    decided: settled.includes(undefined) ? undefined : PRACTICE_IDS.filter((_, at) => settled[at]),
    first: Object.fromEntries(first) as Record<PracticeId, VoteFigures>,
    apart: everApart(workshop, report.practices, shown),
  };
}

/** The report of a group, with the votes it was made of; undefined for one person's. */
export function groupOf({ report }: LeavingReport): WorkshopReport | undefined {
  return report.kind === 'workshop' ? report : undefined;
}

/** How many people answered. */
export function voicesOf(leaving: LeavingReport): number {
  return groupOf(leaving)?.respondents ?? 1;
}

/** What was noted on a practice: one's own note, or those of a room where they leave. */
export function notesOf({ assessment, workshop }: LeavingReport, id: PracticeId): readonly string[] {
  const notes = workshop ? notesOn(workshop, id) : [assessment.answers[id]?.note?.trim() ?? ''];
  return notes.filter((note) => note !== '');
}

/** The same, each with the theme it was put under in the room, themes first. */
export function groupedNotes(
  leaving: LeavingReport,
  id: PracticeId,
): readonly { readonly note: string; readonly theme?: string }[] {
  if (!leaving.workshop) return notesOf(leaving, id).map((note) => ({ note }));
  const { themes, others } = themesOn(leaving.workshop, id);
  const grouped = themes.flatMap(({ name, notes }) => notes.map((note) => ({ note, theme: name })));
  return [...grouped, ...others.map((note) => ({ note }))];
}
