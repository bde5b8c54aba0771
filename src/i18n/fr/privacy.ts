import type { privacy as english } from '../en/privacy.ts';
import type { Words } from '../words.ts';

/** What is kept on the device, on the Privacy page; its prose is in `content/pages/fr/privacy.md`. */
export const privacy: Words<typeof english> = {
  title: 'Ce qui est conservé ici en ce moment',
  noScript: 'Cette liste a besoin de JavaScript. Sans lui, le site ne conserve rien.',
  nothing: 'Rien n’est conservé dans ce navigateur.',
  unread:
    'Ce qui est conservé ici n’a pas pu être listé : une partie de la page n’est pas arrivée. Vérifiez la connexion et rechargez la page.',
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
  notErased:
    'Ce navigateur n’a pas tout effacé : fermez les autres onglets de ce site, rechargez cette page et effacez de nouveau.',
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
    reply: 'Votre propre réponse à une invitation, avec la clé qui prouve que ses corrections sont de vous',
    'unreadable-reply':
      'Une réponse que cette version ne sait pas lire, gardée pour que vous puissiez la récupérer',
    asked: 'Des questions que vous avez posées à quelqu’un, jusqu’à ce que la réponse soit reprise',
    'unreadable-asked':
      'Des questions posées à quelqu’un que cette version ne sait pas lire, gardées pour que vous puissiez les récupérer',
    house: 'La présentation de vos documents : nom, logo, couleurs',
    'unreadable-house':
      'Une présentation de documents que cette version ne sait pas lire, gardée pour que vous puissiez la récupérer',
    wording: 'Le modèle dans vos propres mots',
    'unreadable-wording':
      'Une formulation que cette version ne sait pas lire, gardée pour que vous puissiez la récupérer',
    'opening-key': 'La clé qui ouvre des salles en direct sur un serveur',
    language: 'La langue que vous avez choisie',
    other: 'Une autre entrée de ce site',
  },
  changed: 'dernier changement le {date}',
  where: {
    storage: 'dans le stockage local',
    disk: 'dans la base de données',
    both: 'dans le stockage local et, une seconde fois, dans la base de données',
    tab: 'dans cet onglet',
  },
  persistent: 'Ce navigateur a promis de le garder jusqu’à ce que vous l’effaciez.',
  passing:
    'Ce navigateur n’a pas promis de le garder : il peut l’effacer s’il manque de place, ou après un temps sans visite. Prenez une copie de ce qui compte.',
  visit: {
    title: 'Ce que cette page a demandé',
    noScript: 'Ce compte a besoin de JavaScript. Sans lui, regardez le panneau réseau de votre navigateur.',
    count: {
      one: 'Depuis son ouverture, cette page a fait {n} demande, à {host}, d’où vient la page elle-même, et aucune à qui que ce soit d’autre.',
      other:
        'Depuis son ouverture, cette page a fait {n} demandes, toutes à {host}, d’où vient la page elle-même, et aucune à qui que ce soit d’autre.',
    },
    elsewhere: {
      one: 'Depuis son ouverture, cette page a fait {n} demande à une autre adresse que {host}. Elle n’aurait dû en faire aucune : quelque chose l’a ajoutée, ce navigateur, une extension ou l’hébergeur de cette copie.',
      other:
        'Depuis son ouverture, cette page a fait {n} demandes à d’autres adresses que {host}. Elle n’aurait dû en faire aucune : quelque chose les a ajoutées, ce navigateur, une extension ou l’hébergeur de cette copie.',
    },
    unseen:
      'Compté ici, en direct, par votre navigateur : pages, scripts, caractères, images, données. Ne sont pas comptés : ce que le navigateur demande de lui-même, comme l’icône de son onglet, ce que charge la copie pour l’usage sans réseau, ce que les extensions demandent en leur nom, et ce que l’hébergeur note en répondant.',
  },
  tabOnly: 'jusqu’à la fermeture de cet onglet',
};
