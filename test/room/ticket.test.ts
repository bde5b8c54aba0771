import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, textOf } from '../../src/room/octets.ts';
import { credentialOf, endOfTicket, packTicket, unpackTicket } from '../../src/room/ticket.ts';
import { octets } from './any-octets.ts';

const bytes = new Uint8Array(32);
const anyTicket = fc.record({
  issuer: octets(32),
  account: octets(32),
  expires: fc.nat({ max: 0xffff_ffff }),
  signature: octets(64),
});

test('a ticket reads as it was written', () => {
  fc.assert(
    fc.property(anyTicket, (ticket) => {
      expect(unpackTicket(packTicket(ticket))).toEqual(ticket);
    }),
  );
});

test('a credential says whose it is, for which room, until when, and no right of its own', () => {
  fc.assert(
    fc.property(anyTicket, octets(32), (ticket, holder) => {
      const [head, claims, signature] = credentialOf(ticket, 'ROOM', holder).split('.');
      const said = (part?: string) => JSON.parse(textOf(fromBase64url(part ?? '') ?? new Uint8Array()) ?? '');
      expect(said(head)).toEqual({ typ: 'JWT', alg: 'ed25519-nkey' });
      expect(said(claims)).toEqual({
        exp: ticket.expires,
        iss: expect.stringMatching(/^A[A-Z2-7]{55}$/),
        name: 'ROOM',
        nats: { issuer_account: expect.stringMatching(/^A[A-Z2-7]{55}$/), type: 'user', version: 2 },
        sub: expect.stringMatching(/^U[A-Z2-7]{55}$/),
      });
      expect(fromBase64url(signature ?? '')).toEqual(ticket.signature);
    }),
  );
});

test('near its end a ticket is for the server alone to judge', () => {
  const ticket = { issuer: bytes, account: bytes, expires: 1_800_000_000, signature: bytes };
  const at = (hours: number) => endOfTicket(ticket, (1_800_000_000 + hours * 3_600) * 1_000);
  expect([-25, -23, 0, 23, 25].map(at)).toEqual(['ahead', 'near', 'near', 'near', 'over']);
});
