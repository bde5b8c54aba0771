import type { PracticeId } from '../../domain/model/practice.ts';
import type { Invitation, Reply } from '../../domain/workshop/invitation.ts';
import type { OwnReply } from '../../stores/own-replies.ts';

/** A screen of the participant's page: the rules, a practice asked, the sending. */
export type ReplyStep = 'start' | PracticeId | 'send';

/** The screens of a reply, in order, given the practices asked. */
export function replySteps(asked: readonly PracticeId[]): readonly ReplyStep[] {
  return ['start', ...asked, 'send'];
}

/** The screen a name stands for; the first when it is none of this reply's. */
export function replyStepOf(name: string | null, asked: readonly PracticeId[]): ReplyStep {
  return replySteps(asked).find((step) => step === name) ?? 'start';
}

/** The practices that are asked and have no answer yet. */
export function openIn(
  asked: readonly PracticeId[],
  { answers }: Pick<Reply, 'answers'>,
): readonly PracticeId[] {
  return asked.filter((id) => answers[id] === undefined);
}

/** Where one begins or goes on: the first practice without an answer, the sending when all have one. */
export function firstOpenStep(asked: readonly PracticeId[], reply: Pick<Reply, 'answers'>): ReplyStep {
  return openIn(asked, reply)[0] ?? 'send';
}

/** What is asked of a participant before the first question and is not there yet; undefined when nothing is. */
export function missingAtStart(
  { named = false, groups = [] }: Pick<Invitation, 'named' | 'groups'>,
  { name, hasGroup }: { readonly name: string; readonly hasGroup: boolean },
): 'name' | 'group' | undefined {
  if (named && name.trim() === '') return 'name';
  return groups.length > 0 && !hasGroup ? 'group' : undefined;
}

/**
 * Has one's own reply been handed over: `never`, `as-it-stands`, or before it was `changed`. `out`: as it stands it was
 * copied, shown, saved or written in a mail, and only its author knows whether it was sent.
 */
export function handedOver({
  sent,
  out = 0,
  reply: { revision = 1 },
}: Pick<OwnReply, 'sent' | 'out' | 'reply'>): 'never' | 'as-it-stands' | 'changed' | 'out' {
  if (sent >= revision) return 'as-it-stands';
  if (out >= revision) return 'out';
  return Math.max(sent, out) === 0 ? 'never' : 'changed';
}
