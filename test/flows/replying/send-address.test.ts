import { expect, test } from 'vitest';
import { sendAddress } from '../../../src/flows/replying/send-address.ts';

const letter = {
  subject: 'Ma réponse : Sinistres & co',
  text: 'Elle est là :\nhttps://cap17.example/r#v1.XBEY',
};

test('a mail is written with its subject and its text, to that address and no other', () => {
  const address = sendAddress({ way: 'mail', to: 'ana+w@cap17.example' }, letter) ?? '';
  const { protocol, pathname, searchParams } = new URL(address);
  expect([protocol, decodeURIComponent(pathname)]).toEqual(['mailto:', 'ana+w@cap17.example']);
  expect([...searchParams]).toEqual([
    ['subject', letter.subject],
    ['body', letter.text],
  ]);
  expect(sendAddress({ way: 'mail', to: 'a@b.example?bcc=c@d.example' }, letter)).toBeUndefined();
  expect(sendAddress({ way: 'mail', to: 'Ana' }, letter)).toBeUndefined();
});

test('a message is written to a number, a chat is opened at its address on the secure web alone', () => {
  expect(sendAddress({ way: 'number', to: '+33 6 12.34.56.78' }, letter)).toMatch(
    /^sms:\+33612345678\?&body=Elle%20/,
  );
  expect(sendAddress({ way: 'chat', to: 'https://chat.example/claims' }, letter)).toBe(
    'https://chat.example/claims',
  );
  for (const to of ['Claims team', 'http://chat.example', 'javascript:alert(1)', 'data:text/html,x']) {
    expect(sendAddress({ way: 'chat', to }, letter)).toBeUndefined();
  }
  expect(sendAddress({ way: 'show' }, letter)).toBeUndefined();
});

test('what is too long for an address is left to be copied', () => {
  const long = { ...letter, text: 'x'.repeat(2_000) };
  expect(sendAddress({ way: 'mail', to: 'ana@cap17.example' }, long)).toBeUndefined();
});
