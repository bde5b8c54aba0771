import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { invitationText } from '../../../src/wording/workshop/invitation-text.ts';
import { sendingText } from '../../../src/wording/workshop/sending.ts';

const said = (locale: 'en' | 'fr', invitation: Parameters<typeof sendingText>[2]) =>
  sendingText(locale, messagesOf(locale).answer.sending, invitation);

test('where a reply goes and by when is one sentence, and none where neither is said', () => {
  const mail = { way: 'mail', to: 'ana@cap17.example' } as const;
  expect(said('en', {})).toBe('');
  expect(said('en', { sendTo: mail })).toBe('Send your reply by mail to ana@cap17.example.');
  expect(said('en', { sendTo: { way: 'show' }, sendBy: '2026-11-28' })).toBe(
    'Show your reply to whoever made this invitation, by 28\u00a0November\u00a02026.',
  );
  expect(said('fr', { sendBy: '2026-11-28' })).toBe(
    'Envoyez votre réponse, au plus tard le 28\u00a0novembre\u00a02026.',
  );
});

test('the text of the invitation says it on a line of its own', () => {
  const text = (more: object) =>
    invitationText(
      'en',
      messagesOf('en').prepare.text,
      { model: 2, scope: 'Claims', ...more },
      5,
      'https://x',
    );
  expect(text({ sendBy: '2026-11-28' })).toContain('\nSend your reply, by 28\u00a0November\u00a02026.\n\n');
  expect(text({})).not.toContain('Send your reply');
});
