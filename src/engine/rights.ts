/** Stands for the name of a credential, which is the room's id: the server puts it in. */
const ROOM = '{{name()}}';

/** What a phone may send: its reply, that it is there, and questions for what the room holds for it. */
const GUEST_SENDS = [
  'r.ROOM.reply.*',
  'r.ROOM.here',
  '$JS.API.DIRECT.GET.ROOM.r.ROOM.door',
  '$JS.API.DIRECT.GET.ROOM.r.ROOM.state',
  '$JS.API.DIRECT.GET.ROOM.r.ROOM.receipt.*',
];
const GUEST_HEARS = ['r.ROOM.state', 'r.ROOM.receipt.*'];

const HOST_SENDS = [
  'r.ROOM.>',
  ...['CREATE', 'UPDATE', 'DELETE', 'INFO', 'MSG.DELETE'].map((verb) => `$JS.API.STREAM.${verb}.ROOM`),
  '$JS.API.CONSUMER.CREATE.ROOM.>',
  '$JS.API.CONSUMER.MSG.NEXT.ROOM.>',
  '$JS.API.DIRECT.GET.ROOM.>',
];

const inRoom = (subjects: readonly string[], room: string) =>
  subjects.map((subject) => subject.replaceAll('ROOM', room));

/** The longest message of a phone, in bytes: a reply with notes, sealed, and what NATS writes around it. */
const GUEST_OCTETS = 9_000;

/** A key that signs credentials without rights of their own, and the rights that these have. */
function scope(
  key: string,
  role: string,
  sends: readonly string[],
  hears: readonly string[],
  limits: object,
) {
  const template = {
    pub: { allow: inRoom(sends, ROOM) },
    sub: { allow: inRoom(hears, ROOM) },
    subs: -1,
    data: -1,
    payload: -1,
    allowed_connection_types: ['WEBSOCKET'],
    ...limits,
  };
  return { kind: 'user_scope', key, role, template };
}

/** What a facilitator may do: everything in one room. */
export const hostScope = (key: string) => scope(key, 'host', HOST_SENDS, ['r.ROOM.>', '_h.ROOM.>'], {});

/** What a phone may do. */
export const guestScope = (key: string) =>
  scope(key, 'guest', GUEST_SENDS, [...GUEST_HEARS, '_g.ROOM.>'], { payload: GUEST_OCTETS, subs: 32 });

/**
 * What passes between the account of the facilitators and that of the phones. Two accounts, for in one a phone could
 * name a request of the server as where its answer goes, and the server would ask it of itself: a room was emptied so.
 */
export const SHARED = [
  ...inRoom(GUEST_SENDS, '*').map((subject) => ({ subject, type: 'service' as const })),
  ...inRoom(GUEST_HEARS, '*').map((subject) => ({ subject, type: 'stream' as const })),
];
