import type { RoomFailure } from '../failure.ts';
import type { HostLine } from '../line.ts';
import { ask, readAnswer, type StreamAnswer } from './asking.ts';
import type { Connection } from './connection.ts';
import { followReplies } from './follow.ts';
import { natsLine } from './line.ts';
import { streamOf, subjectsOf } from './stream.ts';

/** The stream is not there: never made, over or erased. */
const NO_STREAM = 10_059;

/** The facilitator's line to one room over NATS. `inbox`: where answers may be sent. */
export function natsHostLine(connection: Connection, roomId: string, inbox: string): HostLine {
  async function askStream(verb: string, what?: object): Promise<StreamAnswer | RoomFailure> {
    const body = what === undefined ? '' : JSON.stringify(what);
    const answer = await ask(await connection.ready(), `$JS.API.STREAM.${verb}.${roomId}`, body);
    if (typeof answer === 'string') return connection.isOver() ? 'refused' : 'unreachable';
    const said = readAnswer(answer);
    if (said?.error === undefined) return said ?? 'unreachable';
    if (said.error.err_code === NO_STREAM) return 'expired';
    return said.error.code === 503 ? 'unreachable' : 'full';
  }

  return {
    ...natsLine(connection, roomId),
    make: async (size) => {
      const said = await askStream('CREATE', streamOf(roomId, size));
      return typeof said === 'string' ? said : 'done';
    },
    letIn: async (isOpen) => {
      const said = await askStream('INFO');
      if (typeof said === 'string') return said;
      const became = await askStream('UPDATE', { ...said.config, subjects: subjectsOf(roomId, isOpen) });
      return typeof became === 'string' ? became : 'done';
    },
    erase: async () => {
      const said = await askStream('DELETE');
      return typeof said === 'string' && said !== 'expired' ? said : 'done';
    },
    count: async () => {
      const replies = `r.${roomId}.reply.*`;
      const said = await askStream('INFO', { subjects_filter: replies });
      if (typeof said === 'string') return said;
      const isOpen = said.config?.subjects?.includes(replies) === true;
      return { replies: Object.keys(said.state?.subjects ?? {}).length, open: isOpen };
    },
    drop: async (sequence) => {
      // One that is gone already is as good.
      await askStream('MSG.DELETE', { seq: sequence });
    },
    follow: (take) => void followReplies(connection, roomId, inbox, take),
  };
}
