import { afterEach, expect, test } from 'vitest';
import { roomServers, withRoomServers } from '../../src/build/room-policy.ts';

const PAGE = `<meta http-equiv="content-security-policy" content="default-src 'none'; connect-src 'self'; base-uri 'none';"><p>connect-src 'self'</p>`;

afterEach(() => {
  delete process.env['ROOM_URL'];
});

test('a page of a room may speak to its server and to no other', () => {
  expect(withRoomServers(PAGE, 'wss://a.example,wss://b.example:8443')).toBe(
    PAGE.replace("connect-src 'self';", "connect-src 'self' wss://a.example wss://b.example:8443;"),
  );
});

test('what is no address of a server stops the build, and none names none', () => {
  expect(roomServers()).toBe('');
  process.env['ROOM_URL'] = 'wss://rooms.example';
  expect(roomServers()).toBe('wss://rooms.example');
  for (const bad of ["wss://rooms.example; script-src 'unsafe-inline'", 'https://rooms.example', 'rooms']) {
    process.env['ROOM_URL'] = bad;
    expect(() => roomServers()).toThrow(bad);
  }
});
