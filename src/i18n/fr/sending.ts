import type { sending as english } from '../en/sending.ts';
import type { Words } from '../words.ts';

export const sending: Words<typeof english> = {
  mail: 'Envoyez votre réponse par courriel à {to}{by}.',
  number: 'Envoyez votre réponse par message au {to}{by}.',
  chat: 'Postez votre réponse dans {to}{by}.',
  show: 'Montrez votre réponse à la personne qui a fait l’invitation{by}.',
  any: 'Envoyez votre réponse{by}.',
  by: ', au plus tard le {date}',
};
