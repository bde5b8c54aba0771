import type { GuestLine, Put } from '../line.ts';
import { ask, readAnswer } from './asking.ts';
import type { Connection } from './connection.ts';
import { SOON_MS } from './patience.ts';

/** A message longer than a room takes. */
const TOO_LONG = 10_054;

/** The line to one room over NATS: its subjects are `r.<room>.…`, its stream has the room's name. */
export function natsLine(connection: Connection, roomId: string): GuestLine {
  const at = (subject: string) => `r.${roomId}.${subject}`;

  const put: GuestLine['put'] = async (subject, body): Promise<Put> => {
    const answer = await ask(await connection.ready(), at(subject), body);
    if (typeof answer === 'string') return answer;
    const said = readAnswer(answer);
    if (said === undefined) return 'away';
    if (said.error === undefined) return 'held';
    return said.error.err_code === TOO_LONG ? 'too-long' : 'full';
  };

  return {
    put,
    tell: (subject, body) => {
      connection.onMade((made) => {
        if (!made.isClosed()) made.publish(at(subject), body);
      });
    },
    hear: (subject, take) => {
      connection.onMade((made) => {
        if (made.isClosed()) return;
        made.subscribe(at(subject), {
          callback: (error, message) => {
            if (!error) take(Uint8Array.from(message.data));
          },
        });
      });
    },
    last: async (subject) => {
      const answer = await ask(await connection.ready(), `$JS.API.DIRECT.GET.${roomId}.${at(subject)}`);
      if (answer === 'nobody' || answer === 'away') return 'away';
      if (answer.headers?.code) return answer.headers.code === 404 ? 'none' : 'away';
      return Uint8Array.from(answer.data);
    },
    watch: connection.watch,
    soon: (work) => {
      setTimeout(work, SOON_MS);
    },
    leave: connection.close,
  };
}
