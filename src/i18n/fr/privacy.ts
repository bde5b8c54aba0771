import type { privacy as english } from '../en/privacy.ts';
import type { Words } from '../words.ts';

/** What is kept on the device, on the Privacy page; its prose is in `content/pages/fr/privacy.md`. */
export const privacy: Words<typeof english> = {
  title: 'Ce qui est conservé ici en ce moment',
  noScript: 'Cette liste a besoin de JavaScript. Sans lui, le site ne conserve rien.',
  nothing: 'Rien n’est conservé dans ce navigateur.',
  forbidden: 'Ce navigateur ne laisse le site rien conserver.',
  total: {
    one: '{n} entrée est conservée dans ce navigateur, {size} en tout.',
    other: '{n} entrées sont conservées dans ce navigateur, {size} en tout.',
  },
  caption: 'Ce que ce site conserve dans ce navigateur',
  what: 'De quoi il s’agit',
  size: 'Taille',
  erase: 'Effacer',
  eraseThis: 'Effacer : {what}',
  eraseAll: 'Tout effacer',
  confirmOne: 'Effacer « {what} » de ce navigateur ?',
  confirmAll: 'Effacer tout ce que ce site conserve dans ce navigateur ?',
  warning: 'C’est sans retour. Les fichiers téléchargés et les liens envoyés ne sont pas touchés.',
  erased: 'Effacé : {what}.',
  erasedAll: 'Tout est effacé.',
  notErased: 'Ce navigateur a refusé d’effacer.',
  bytes: { one: '{n} octet', other: '{n} octets' },
  kilobytes: '{n} ko',
  purpose: {
    assessment: 'Une évaluation enregistrée',
    current: 'L’évaluation sur laquelle vous avez travaillé en dernier',
    unreadable: 'Un texte que cette version ne sait pas lire, gardé pour que vous puissiez le récupérer',
    workshop: 'Un atelier, avec son invitation, ses réponses et ses décisions',
    'current-workshop': 'L’atelier sur lequel vous avez travaillé en dernier',
    'unreadable-workshop':
      'Un atelier que cette version ne sait pas lire, gardé pour que vous puissiez le récupérer',
    timer: 'L’heure à laquelle le minuteur d’un atelier a été lancé',
    discussion: 'L’heure à laquelle la discussion d’un atelier a commencé',
    shown: 'La pratique d’un atelier affichée à l’écran',
    reply: 'Votre propre réponse à une invitation',
    'unreadable-reply':
      'Une réponse que cette version ne sait pas lire, gardée pour que vous puissiez la récupérer',
    asked: 'Des questions que vous avez posées à quelqu’un, jusqu’à ce que la réponse soit reprise',
    'unreadable-asked':
      'Des questions posées à quelqu’un que cette version ne sait pas lire, gardées pour que vous puissiez les récupérer',
    house: 'La présentation de vos documents : nom, logo, couleurs',
    'unreadable-house':
      'Une présentation de documents que cette version ne sait pas lire, gardée pour que vous puissiez la récupérer',
    language: 'La langue que vous avez choisie',
    other: 'Une autre entrée de ce site',
  },
  tabOnly: 'jusqu’à la fermeture de cet onglet',
};
