import { startOn } from './line-starts.ts';
import type { Message, Sender } from './message.ts';

/** A longer line begins no message. In UTF-16 units. */
const LINE_AT_MOST = 240;
/** So many lines are read at a time. */
const LINES_AT_A_TIME = 5_000;
/** Marks that chats put before a line. */
const MARKS = /^[\u200E\u200F\u202A-\u202E\uFEFF]+|\r$/g;

interface Line {
  readonly at: number;
  /** Empty where the line is too long to begin a message. */
  readonly text: string;
}

function* linesOf(text: string): Generator<Line> {
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const length = (end < 0 ? text.length : end) - at;
    yield { at, text: length > LINE_AT_MOST ? '' : text.slice(at, at + length).replace(MARKS, '') };
    at = next;
  }
}

/**
 * The messages of a text: of a chat as it is exported or copied (WhatsApp, Teams, Slack), of a mail with what it
 * quotes. Joined, they are the text; one that nothing attributes has no sender. Now and then comes one without any text,
 * so that who reads a long one can pause. Takes time in proportion to the text.
 */
export function* messagesIn(text: string): Generator<Message> {
  const ahead: Line[] = [];
  let [before, from] = ['', 0];
  let sender: Sender = {};
  const settle = function* (line: Line): Generator<Message> {
    const begun = startOn(
      line.text,
      before,
      ahead.map((one) => one.text),
    );
    before = line.text;
    if (!begun) return;
    if (line.at > from) yield { ...sender, views: [text.slice(from, line.at)] };
    [sender, from] = [begun, line.at];
  };
  let lines = 0;
  for (const line of linesOf(text)) {
    lines += 1;
    if (lines % LINES_AT_A_TIME === 0) yield { views: [] };
    ahead.push(line);
    if (ahead.length < 4) continue;
    const due = ahead.shift();
    if (due) yield* settle(due);
  }
  for (let due = ahead.shift(); due; due = ahead.shift()) yield* settle(due);
  if (from < text.length) yield { ...sender, views: [text.slice(from)] };
}
