import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOwnSecret } from '../../src/room/derived.ts';
import { drawn } from '../../src/room/octets.ts';
import { type Fault, fakeRoom, settled } from './fake-room.ts';
import { drawnRoom, guestIn, hostIn } from './in-a-room.ts';

const own = () => ({ secret: drawOwnSecret() });
const { keys, pass } = await drawnRoom();

test('a reply is sent, taken once, and its receipt is known to the phone that sent it alone', async () => {
  const room = fakeRoom();
  const { taken, told } = await hostIn(room, keys);
  const [one, other] = [await guestIn(room, pass), await guestIn(room, pass)];
  expect(await one.guest.send('v2.one', own())).toBe('sent');
  await settled();
  expect(taken).toEqual(['v2.one']);
  expect(one.receipts).toEqual(['in']);
  expect(other.receipts).toEqual([]);
  expect(told).toMatchObject({ count: 1, arrived: 2 });
});

test('a correction takes the place of what it corrects', async () => {
  const room = fakeRoom();
  const { taken, told } = await hostIn(room, keys);
  const { guest, receipts } = await guestIn(room, pass);
  const mine = own();
  await guest.send('v2.one', mine);
  await settled();
  await guest.send('v2.two', mine);
  await settled();
  expect(taken).toEqual(['v2.one', 'v2.two']);
  expect(receipts).toEqual(['in', 'in']);
  expect(told.count).toBe(1);
  expect([...room.held.keys()].filter((subject) => subject.startsWith('reply.'))).toHaveLength(1);
});

test('what is said reaches those who are there and those who come later, the newest alone', async () => {
  const room = fakeRoom();
  const { host } = await hostIn(room, keys);
  const early = await guestIn(room, pass);
  await host.say({ shown: 'one' });
  await host.say({ shown: 'two', revealed: true });
  const late = await guestIn(room, pass);
  await settled();
  expect(early.states.at(-1)).toMatchObject({ shown: 'two', revealed: true, door: 'open' });
  expect(late.states).toEqual([early.states.at(-1)]);
});

test('another machine goes on with the keys: the same replies, newer words', async () => {
  const room = fakeRoom();
  const first = await hostIn(room, keys);
  const { guest, states } = await guestIn(room, pass);
  await guest.send('v2.one', own());
  await first.host.close();
  await first.host.leave();
  const second = await hostIn(room, keys);
  await settled();
  expect(second.taken).toEqual(['v2.one']);
  expect(await second.host.resume()).toBe('done');
  await settled();
  expect(states.map(({ door }) => door)).toEqual(['closed', 'open']);
  expect(states[1]?.number).toBeGreaterThan(states[0]?.number ?? 0);
});

test.each([
  ['pause', 'paused'],
  ['close', 'closed'],
] as const)(
  'after %s the server takes no reply and the phone says why; then it does again',
  async (verb, failure) => {
    const room = fakeRoom();
    const { host, taken, told } = await hostIn(room, keys);
    const { guest } = await guestIn(room, pass);
    const mine = own();
    expect(await host[verb]()).toBe('done');
    await settled();
    expect(await guest.send('v2.one', mine)).toBe(failure);
    // A phone that did not hear it learns it when nobody takes its reply.
    const unaware = await guestIn(room, pass);
    expect(await unaware.guest.send('v2.two', own())).toBe(failure);
    expect(await host.resume()).toBe('done');
    await settled();
    expect(await guest.send('v2.one', mine)).toBe('sent');
    await settled();
    expect([...new Set(taken)].toSorted()).toEqual(verb === 'pause' ? ['v2.one', 'v2.two'] : ['v2.one']);
    expect(told.count).toBe(verb === 'pause' ? 2 : 1);
    expect(unaware.told.late).toBe(verb === 'pause' ? 1 : 0);
  },
);

test('a locked room still takes corrections, and who is new is told that they were left aside', async () => {
  const room = fakeRoom();
  const { host, told } = await hostIn(room, keys, async (payload) =>
    payload === 'v2.new' ? 'locked' : 'in',
  );
  const [inside, late] = [await guestIn(room, pass), await guestIn(room, pass)];
  const mine = own();
  await inside.guest.send('v2.one', mine);
  await settled();
  expect(await host.lock()).toBe('done');
  await inside.guest.send('v2.corrected', mine);
  await late.guest.send('v2.new', own());
  await settled();
  expect(late.receipts).toEqual(['ignored']);
  expect(inside.receipts).toEqual(['in', 'in']);
  expect(told).toMatchObject({ count: 1, ignored: { locked: 1 } });
});

test('what a page cannot read stays in the room without a receipt, and is taken by one that can', async () => {
  const room = fakeRoom();
  const old = await hostIn(room, keys, async () => 'later');
  const { guest, receipts } = await guestIn(room, pass);
  await guest.send('v9.one', own());
  await settled();
  expect(receipts).toEqual([]);
  expect(old.told).toMatchObject({ count: 0, ignored: { 'not-ours': 0, forged: 0 } });
  await old.host.leave();
  const { taken } = await hostIn(room, keys);
  await settled();
  expect(taken).toEqual(['v9.one']);
  expect(receipts).toEqual(['in']);
});

test('an erased room holds nothing', async () => {
  const room = fakeRoom();
  const { host } = await hostIn(room, keys);
  const { guest } = await guestIn(room, pass);
  await guest.send('v2.one', own());
  expect(await host.erase()).toBe('done');
  expect(room.held.size).toBe(0);
});

test('a line that is cut says so, keeps the reply and sends it when it is back', async () => {
  const room = fakeRoom();
  const { taken, told } = await hostIn(room, keys);
  const one = await guestIn(room, pass);
  await settled();
  one.line.cut();
  expect(await one.guest.send('v2.one', own())).toBe('unreachable');
  one.line.mend();
  await settled();
  expect(one.told.late).toBe(1);
  expect(taken).toEqual(['v2.one']);
  expect(one.receipts).toEqual(['in']);
  expect(told.count).toBe(1);
});

test('a phone in a room that is not there is told so, and sends once it is', async () => {
  const room = fakeRoom();
  const one = await guestIn(room, pass);
  await settled();
  expect(await one.guest.send('v2.one', own())).toBe('no-room');
  const { taken } = await hostIn(room, keys);
  room.passLate();
  await settled();
  expect(one.told.late).toBe(1);
  expect(taken).toEqual(['v2.one']);
});

test('a facilitator on another machine is told how the room was left', async () => {
  const room = fakeRoom();
  const { host } = await hostIn(room, keys);
  await settled();
  await host.pause();
  const { doors } = await hostIn(room, keys);
  await settled();
  expect(doors.at(-1)).toBe('paused');
});

test('a receipt is found again after the page was loaded anew', async () => {
  const room = fakeRoom();
  const { host } = await hostIn(room, keys);
  const before = await guestIn(room, pass);
  const mine = own();
  await before.guest.send('v2.one', mine);
  await settled();
  await before.guest.leave();
  await host.leave();
  const after = await guestIn(room, pass);
  await after.guest.follow('v2.one', mine);
  await settled();
  expect(after.receipts).toEqual(['in']);
  await after.guest.follow('v2.other', mine);
  expect(after.receipts).toEqual(['in']);
});

test('a facilitator whose line is cut says everything again when it is back, and misses no reply', async () => {
  const room = fakeRoom();
  const { host, line, taken } = await hostIn(room, keys);
  const { guest, states, receipts } = await guestIn(room, pass);
  await settled();
  line.cut();
  expect(await host.say({ shown: 'one' })).toBe('unreachable');
  expect(await guest.send('v2.one', own())).toBe('sent');
  expect(taken).toEqual([]);
  line.mend();
  await settled();
  expect(states.at(-1)).toMatchObject({ shown: 'one' });
  expect(taken).toEqual(['v2.one']);
  expect(receipts).toEqual(['in']);
});

test('a flood of what is no reply is counted, taken out of the room, and keeps nobody out', async () => {
  const room = fakeRoom();
  const { taken, told } = await hostIn(room, keys);
  const stranger = room.line();
  for (let place = 0; place < 200; place += 1) await stranger.put(`reply.FLOOD${place}`, drawn(594));
  const { guest } = await guestIn(room, pass);
  expect(await guest.send('v2.one', own())).toBe('sent');
  await settled();
  expect(taken).toEqual(['v2.one']);
  expect(told).toMatchObject({ count: 1, ignored: { forged: 200 } });
  expect([...room.held.keys()].filter((subject) => subject.startsWith('reply.'))).toHaveLength(1);
});

test('a reply moved to another place, or from another room, is forged; one given again is repeated', async () => {
  const room = fakeRoom();
  const { taken, told } = await hostIn(room, keys);
  const { guest } = await guestIn(room, pass);
  await guest.send('v2.one', own());
  await settled();
  const [subject = '', held] = [...room.held].find(([name]) => name.startsWith('reply.')) ?? [];
  const server = room.line();
  await server.put('reply.ELSEWHERE', held?.body ?? drawn(1));
  await server.put(subject, held?.body ?? drawn(1));
  const elsewhere = fakeRoom();
  const other = await drawnRoom();
  await hostIn(elsewhere, other.keys);
  await (await guestIn(elsewhere, other.pass)).guest.send('v2.two', own());
  for (const [name, { body }] of elsewhere.held) if (name.startsWith('reply.')) await server.put(name, body);
  await settled();
  expect(taken).toEqual(['v2.one']);
  expect(told).toMatchObject({ count: 1, ignored: { forged: 2, repeated: 1 } });
});

test('a server that shows another facilitator’s door is found out before anything is sealed', async () => {
  const room = fakeRoom();
  const other = await drawnRoom();
  await hostIn(room, keys);
  await hostIn(room, other.keys);
  const { guest, states, told } = await guestIn(room, pass);
  expect(await guest.send('v2.one', own())).toBe('forged');
  expect([...room.held.keys()].filter((name) => name.startsWith('reply.'))).toEqual([]);
  const impostor = await hostIn(room, other.keys);
  await impostor.host.say({ shown: 'one' });
  await settled();
  expect(states).toEqual([]);
  expect(told.ignored?.forged).toBeGreaterThan(0);
});

test('a guest who speaks as the facilitator, and the server that says old words again, are not believed', async () => {
  const room = fakeRoom();
  const { host } = await hostIn(room, keys);
  const { states, told } = await guestIn(room, pass);
  await host.say({ shown: 'one' });
  const old = room.held.get('state')?.body ?? drawn(1);
  await host.say({ shown: 'two' });
  await settled();
  const server = room.line();
  await server.put('state', old);
  await server.put('state', drawn(1_024));
  await settled();
  expect(states.at(-1)).toMatchObject({ shown: 'two' });
  expect(told.ignored).toMatchObject({ older: 1, forged: 1 });
});

test('a reply too long for its room, or of a secret that is none, is not sent', async () => {
  const room = fakeRoom();
  await hostIn(room, keys);
  const { guest } = await guestIn(room, pass);
  expect(await guest.send('x'.repeat(600), own())).toBe('too-long');
  expect(await guest.send('v2.one', { secret: 'none' })).toBe('refused');
  expect(await guest.send('v2.one', own())).toBe('sent');
});

const FAULTS: readonly Fault[] = ['none', 'none', 'drop', 'repeat', 'alter', 'late'];

test('whatever an unfaithful server does, nothing counts twice, nothing is invented, and once it is faithful all is in', async () => {
  const step = fc.record({
    who: fc.nat({ max: 3 }),
    what: fc.constantFrom('send', 'correct', 'cut', 'mend', 'say', 'late', 'host-cut', 'host-mend'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 14 }),
      fc.array(fc.constantFrom(...FAULTS)),
      async (steps, faults) => {
        let isFaithful = false;
        let asked = 0;
        const room = fakeRoom(() => {
          asked += 1;
          return isFaithful ? 'none' : (faults[asked % Math.max(1, faults.length)] ?? 'none');
        });
        const facilitator = await hostIn(room, keys);
        const guests = await Promise.all(
          [0, 1, 2, 3].map(async () => ({
            ...(await guestIn(room, pass)),
            own: own(),
            sent: '',
            failure: '',
          })),
        );
        const written = new Set<string>();
        let said = '';
        for (const [place, { who, what }] of steps.entries()) {
          const one = guests[who];
          if (!one) continue;
          if (what === 'send' || what === 'correct') {
            one.sent = `v2.${who}.${place}`;
            written.add(one.sent);
            void one.guest.send(one.sent, one.own).then((became) => {
              one.failure = became;
            });
          }
          if (what === 'cut') one.line.cut();
          if (what === 'mend') one.line.mend();
          if (what === 'host-cut') facilitator.line.cut();
          if (what === 'host-mend') facilitator.line.mend();
          if (what === 'late') room.passLate();
          if (what === 'say') {
            said = `practice-${place}`;
            void facilitator.host.say({ shown: said });
          }
          await settled();
        }
        isFaithful = true;
        room.passLate();
        facilitator.line.mend();
        for (const { line } of guests) line.mend();
        await settled();
        facilitator.line.mend();
        for (const { line } of guests) line.mend();
        await settled();
        // Who was told that it failed tries again; who was told that it is sent, or waits, does not.
        const senders = guests.filter(({ failure }) => failure === 'sent' || failure === 'unreachable');
        expect(facilitator.told.count).toBeGreaterThanOrEqual(senders.length);
        expect(facilitator.told.count).toBeLessThanOrEqual(guests.filter(({ sent }) => sent !== '').length);
        expect(facilitator.taken.every((payload) => written.has(payload))).toBe(true);
        for (const { sent, receipts } of senders) {
          expect(facilitator.taken).toContain(sent);
          expect(receipts).toContain('in');
        }
        if (said !== '') for (const { states } of guests) expect(states.at(-1)?.shown).toBe(said);
        for (const { states } of guests) {
          const numbers = states.map(({ number }) => number);
          expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
        }
      },
    ),
    { numRuns: 25 },
  );
});
