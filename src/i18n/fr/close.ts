import type { close as model } from '../en/close.ts';
import type { Words } from '../words.ts';
import { Word, word } from './counts.ts';
import { report } from './report.ts';
import { reveal } from './reveal.ts';
import { share } from './share.ts';

const { dialog } = share;
const { byDay, byMonth } = report.first;

export const close: Words<typeof model> = {
  title: 'Conclure',
  lead: 'Trois choses avant que chacun ne parte : ce qui compte le plus, trois actions avec un nom et une date, et un seul envoi.',
  headline: report.headline,
  wall: reveal.wall,
  matter: {
    title: 'Ce qui compte le plus pour vos clients',
    lead: `Dans les 12 mois qui viennent. Lisez les pratiques ; chacun lève la main pour ${word.mostImportant} au plus. Celles qui reçoivent le plus de mains prennent l’importance 3 et le niveau visé 3.`,
    hands: 'Mains levées pour {practice}',
    fewer: 'Une de moins',
    more: 'Une de plus',
    take: `Prendre les ${word.mostImportant} premières`,
    chosen: 'Compte le plus',
    none: 'Rien n’est encore choisi.',
    count: {
      one: `{n} choisie sur ${word.mostImportant}.`,
      other: `{n} choisies sur ${word.mostImportant}.`,
    },
    tied: 'À égalité pour les dernières places : {practices}. La salle choisit ; cochez-les.',
    full: `${Word.mostImportant} au plus : décochez-en une d’abord.`,
    choose: '{practice} compte le plus',
    phones: {
      open: 'Demander par téléphone',
      title: 'Ce qui compte le plus, par téléphone',
      how: 'Scannez ce code, choisissez, puis montrez le code qui apparaît. Chaque téléphone compte une fois ; qui n’en a pas lève la main.',
      code: 'Code QR pour dire ce qui compte le plus',
      inside: { one: '{n} téléphone a choisi.', other: '{n} téléphones ont choisi.' },
      scan: 'Lire ici leurs codes',
      close: `Terminé : retenir les ${word.mostImportant} plus choisies`,
      chose: { one: '{n} téléphone', other: '{n} téléphones' },
      failed: 'Cette partie n’a pas pu être chargée. Comptez plutôt les mains.',
    },
  },
  proof: {
    title: 'La preuve des niveaux élevés',
    lead: 'Un niveau 3 est prouvé par un indicateur, un niveau 4 par une preuve côté client. Sans cela, le rapport dit « à prouver ».',
    none: 'Aucune pratique n’est au niveau 3 ou 4.',
    of: 'Preuve pour {practice}',
    name: 'Laquelle',
    nameOf: 'Quelle preuve pour {practice}',
  },
  actions: {
    title: 'Trois actions',
    lead: 'Écrites sous les yeux de la salle. Une action sans responsable ni date est un vœu.',
    number: 'Action {n}',
    action: 'Ce qui est fait',
    practice: 'Pour quelle pratique',
    noPractice: 'Aucune en particulier',
    owner: 'Qui en répond',
    due: 'Pour quand',
    indicator: 'À quoi l’on voit que cela a marché',
    missing:
      'Dites ce qui est fait : d’ici là, le reste est gardé ici, mais cette action n’est ni dans le rapport ni dans l’envoi.',
    notADate: 'Cette date ne peut être conservée. Donnez-en une de 1900 à 2899, écrite comme 2027-01-31.',
    incomplete: 'Il manque : {fields}.',
    add: 'Ajouter une action',
    remove: 'Retirer l’action {n}',
    kept: 'Gardé.',
    proposed: {
      title:
        'Dans le guide, l’étape suivante de ce qui vient d’abord. Prenez-en une, puis reformulez-la à votre gré.',
      take: 'La prendre',
      failed: 'Les étapes du guide n’ont pas pu être chargées. Écrivez les actions vous-mêmes.',
    },
  },
  send: {
    title: 'Envoyer le résultat',
    lead: 'Un seul envoi pour tous : le message avec son lien, ou le fichier. Les niveaux, les statuts, le nombre de réponses, l’accord des premiers votes et les mains comptées voyagent toujours ; le reste dépend de vous.',
    parts: 'Ce qui voyage en plus',
    part: {
      scope: { name: 'Le périmètre', reveals: 'ce qui a été évalué, avec vos mots' },
      actions: { name: 'Les actions', reveals: 'ce qui est fait, par qui, pour quand' },
      organisation: { name: 'L’organisation', reveals: 'de qui est ce résultat' },
      votes: {
        name: 'Les votes',
        reveals:
          'une ligne par personne, sans ordre, sans nom ni groupe. Qui connaît bien l’avis de quelqu’un peut reconnaître sa ligne',
      },
      groups: {
        name: 'Les groupes',
        reveals: `comment chaque groupe de ${word.leaving} personnes ou plus a voté, pratique par pratique, là où personne ne peut être isolé et où le groupe n’est pas d’un seul avis`,
      },
      notes: {
        name: 'Les notes et les raisons',
        reveals:
          'ce que chacun a écrit, sans nom ; une tournure peut trahir son auteur. Et aussi les raisons des décisions et le nom des preuves',
      },
    },
    recommended: 'conseillé',
    none: 'rien de tel dans cet atelier',
    groupsLeft:
      'les groupes de cet atelier sont déjà partis : à côté d’eux, chaque ligne retrouverait son groupe',
    votesLeft:
      'les votes de cet atelier sont déjà partis : à côté des groupes, chaque ligne retrouverait son groupe',
    groupsCannot: 'aucun groupe ne peut être montré sans que quelqu’un soit reconnu',
    groupsCannotWithVotes:
      'pas à côté des votes, car on pourrait alors retrouver le groupe de chaque ligne : décochez d’abord les votes',
    votesCannotWithGroups:
      'pas à côté des groupes, car on pourrait alors retrouver le groupe de chaque ligne : décochez d’abord les groupes',
    link: dialog.link,
    making: dialog.making,
    size: {
      short: dialog.size.scannable,
      long: dialog.size.long,
      tooLong:
        'Le lien compte {n} caractères : certains logiciels de messagerie le couperaient. Envoyez plutôt le fichier, ou décochez les notes.',
      failed:
        'C’est trop pour un lien, qui contient des textes courts et les votes de {rows} personnes au plus. Envoyez le fichier, qui contient tout, ou décochez les notes ou les votes.',
    },
    copy: 'Copier comme message',
    copyLink: dialog.copyLink,
    system: dialog.system,
    copied: dialog.copiedMessage,
    copiedLink: dialog.copiedLink,
    refused: dialog.refused,
    message: dialog.message,
    text: 'Atelier sur la centricité client, {date}\n\n{decided}{headline}\n{people}\n\nLe résultat est dans le lien lui-même ; il s’ouvre dans votre langue, et rien n’est envoyé nulle part :\n{link}',
    decided: 'Décidé dans la salle :',
    line: { of: '– {what} ({facts})', alone: '– {what}', between: ' ; ', byDay, byMonth },
    people: { one: '{n} personne a répondu.', other: '{n} personnes ont répondu.' },
    readers:
      'Quiconque a le lien peut le lire et le transmettre. Il ne peut être retiré, et ne suit pas les changements à venir.',
    files: 'Deux fichiers, deux usages',
    result: 'Enregistrer le résultat',
    resultHint:
      'Contient ce qui est coché ci-dessus et rien d’autre : pour ceux qui ont pris part et ceux qui décident.',
    copyFile: 'Enregistrer la copie de travail',
    copyHint:
      'Contient chaque réponse, avec étiquettes, groupes et notes : seulement pour qui prend votre suite. Ne l’envoyez jamais aux participants.',
    deck: 'Faire les diapositives',
    deckLanguage: 'Langue des diapositives',
    deckHint:
      'Une douzaine de diapositives au plus, et une page par pratique, au format PowerPoint, faites dans ce navigateur : ce que la salle a décidé, les désaccords, où vous en êtes, le plan, la recherche, les limites et les sources.',
    deckMaking: 'Les diapositives se font…',
    deckDone: 'Enregistrées sous {name}.',
    deckFailed:
      'Les diapositives n’ont pas pu être faites. Vérifiez la connexion ou rechargez la page ; rien n’est perdu.',
  },
  goOn: 'Passer au rapport',
};
