/** Hands counted in a room, in a sentence. */
export const hands = {
  present: { one: '{n} person present: {votes}', other: '{n} people present: {votes}' },
  at: '{n} at “{level}”',
  dontKnow: { one: '{n} does not know', other: '{n} do not know' },
  notApplicable: { one: '{n} says it does not apply', other: '{n} say it does not apply' },
  silent: { one: '{n} raised no hand', other: '{n} raised no hand' },
};
