import type { answer as english } from '../en/answer.ts';
import type { Words } from '../words.ts';
import { word } from './counts.ts';
import { sending } from './sending.ts';

/** The participant's page: one invitation, one practice a screen, one reply. */
export const answer: Words<typeof english> = {
  sending,
  title: 'Répondre à une invitation',
  description:
    'Répondez seul, sur votre appareil, aux questions d’un atelier sur la centricité client. Rien n’est envoyé sans que vous le demandiez.',
  noInvitation: {
    title: 'Ouvrez votre invitation',
    text: 'Cette page montre les questions d’un atelier à ceux qui y sont invités. Ouvrez le lien ou scannez le code QR qui vous a été donné.',
    script:
      'Si l’adresse de cette page contient une invitation, après le signe #, votre navigateur l’ouvre ici et ne l’envoie nulle part.',
    file: 'Ou ouvrez une invitation enregistrée en fichier',
    unread:
      'Le fichier n’a pas pu être lu : une partie de cette page n’est pas venue. Vérifiez la connexion ou rechargez la page, puis choisissez-le à nouveau.',
    own: 'Mes réponses sur cet appareil',
    go: 'Poursuivre',
    sent: 'envoyée',
    notSent: 'pas encore envoyée',
  },
  opening: 'Ouverture de l’invitation…',
  rehearsal: 'Répétition : ceci est un essai. Rien de ce que vous répondez ne compte.',
  start: {
    invited: 'Invitation à répondre',
    invitedBy: 'Invitation à répondre : {organisation}',
    about: { one: 'Une question, {minutes} min environ.', other: '{n} questions, {minutes} min environ.' },
    alone:
      'Répondez seul, d’après ce que vous voyez. Personne n’est noté. « Je ne sais pas » est une réponse.',
    rule: 'À chaque fois, choisissez la dernière ligne entièrement vraie. Les lignes 0 et 1 décrivent un état ; les lignes 2 à 4 s’additionnent. Entre 0 et 2, il n’y a que 1.',
    taps: 'Toucher une réponse mène à la question suivante ; « Retour » y revient.',
    who: 'Qui peut lire quoi',
    anonymous: 'Anonyme : votre réponse ne porte aucun nom.',
    anonymousMore:
      'La personne qui a fait l’invitation reçoit votre réponse, d’un seul tenant, sous un numéro tiré au hasard. Quiconque détient aussi votre lien, votre code ou votre fichier peut la lire. Si vous l’envoyez vous-même, votre message dit qu’il vient de vous.',
    named:
      'Nommé : la personne qui a fait l’invitation voit votre nom avec vos réponses, et quiconque détient aussi votre lien ou votre fichier.',
    groups: `Votre groupe n’est montré à part, dans la salle, que si ${word.anonymous} de ses membres au moins ont répondu ; dans ce qui est transmis, à partir de ${word.leaving}, et jamais là où tous disent la même chose.`,
    notes: 'Les notes sont lues telles que vous les écrivez : votre façon d’écrire peut vous trahir.',
    here: 'Jusqu’à ce que vous l’envoyiez, votre réponse est conservée sur cet appareil et nulle part ailleurs ; une fenêtre privée ou l’application qui a ouvert cette page peut l’oublier. Vous ne voyez rien de ce que les autres répondent.',
    keptUntil:
      'Les réponses sont gardées jusqu’au {date}. Le site demande alors à qui a fait l’invitation de les effacer en gardant le résultat, ou de dire pourquoi il les garde plus longtemps.',
    keptFor:
      'Les réponses sont gardées trois mois. Le site demande alors à qui a fait l’invitation de les effacer en gardant le résultat, ou de dire pourquoi il les garde plus longtemps.',
    name: 'Votre nom',
    nameMissing: 'Écrivez votre nom : cet atelier n’est pas anonyme.',
    group: 'Votre groupe',
    noGroup: 'Aucun de ceux-ci',
    groupMissing: 'Choisissez votre groupe.',
    begin: 'Commencer',
    goOn: 'Poursuivre',
  },
  choosing: {
    title: 'Qu’est-ce qui compte le plus ?',
    lead: `Lesquelles comptent le plus pour vos clients dans les 12 prochains mois ? Choisissez-en ${word.mostImportant} au plus.`,
    chosen: { none: 'Aucune choisie.', one: '{n} choisie.', other: '{n} choisies.' },
    full: 'Pour en choisir une autre, décochez-en une d’abord.',
    code: 'Code QR de votre choix',
    how: 'Montrez ce code à la personne qui a fait l’invitation. Il suit ce que vous cochez. Vos réponses n’y sont pas.',
  },
  question: {
    position: '{n} sur {of}',
    progress: 'Questions',
    meant: 'Ce que cela veut dire',
    note: 'Ajouter une note',
    noteLabel: 'Note sur « {title} »',
    noteGiven: 'Note',
    dontKnow: 'Je ne sais pas',
    notApplicable: 'Sans objet',
    before: 'Retour',
    next: 'Suivante',
    back: 'Retour à ma réponse',
    toSend: 'Vers la fin',
    clear: 'Effacer',
  },
  send: {
    title: 'Votre réponse',
    complete: 'Chaque question a une réponse.',
    open: { one: 'Une question est sans réponse.', other: '{n} questions sont sans réponse.' },
    openMay: 'Vous pouvez en rester là.',
    review: 'Relire mes réponses',
    change: 'Changer',
    how: 'Envoyez-la à la personne qui vous a invité',
    mail: 'Écrire le courriel',
    number: 'Écrire le message',
    chat: 'Ouvrir la discussion',
    others: 'Un autre moyen',
    subject: 'Ma réponse : {scope}',
    written: 'Elle est écrite dans le programme qui s’est ouvert. Envoyez-la de là.',
    pasteIn: 'Copié. Collez-le dans {to}.',
    out: 'Votre réponse a quitté cette page. Vous seul voyez si elle est partie.',
    isSent: 'Elle est envoyée',
    share: 'Envoyer…',
    copy: 'Copier en message',
    copyLink: 'Copier le lien seul',
    code: 'Afficher un code court',
    qr: 'Afficher un code QR',
    file: 'Enregistrer en fichier',
    message:
      'Ma réponse à l’atelier « {scope} ». Elle est dans le lien : quiconque détient ce message peut lire mes réponses. Merci de ne pas le transmettre :\n{link}',
    rehearsal: 'RÉPÉTITION. ',
    link: 'Le lien de votre réponse',
    readers:
      'Qui reçoit ce lien, ce code ou ce fichier peut lire vos réponses. Envoyez-le à la personne qui vous a invité, et à personne d’autre.',
    codeTitle: 'Votre code',
    codePublic:
      'Un code lu à voix haute est public : tous ceux qui l’entendent peuvent lire vos réponses. Écrivez-le sur un papier, ou montrez-le.',
    codeLeft:
      'Le code contient vos réponses et votre groupe, sans notes ni nom. Il ne peut pas prouver qu’une correction est de vous : la personne qui le saisit demande à qui il est, et décide.',
    codeSpelt: 'Signe par signe : {symbols}',
    qrTitle: 'Code QR de votre réponse',
    qrHow: 'Faites-le scanner par la personne qui a fait l’invitation.',
    copied: 'Copié. Collez-le dans un message à la personne qui vous a invité.',
    shared: 'Remis au programme que vous avez choisi.',
    saved: 'Enregistré. Envoyez le fichier à la personne qui vous a invité.',
    refused: 'Le navigateur a refusé de copier. Sélectionnez le lien et copiez-le vous-même.',
    failed: 'Cette partie de la page n’a pas pu être chargée. Essayez un autre moyen d’envoi.',
    impossible:
      'Le navigateur n’a pas pu faire ce lien : raccourcissez vos notes, ou enregistrez un fichier.',
    tooLong: 'Vos notes rendent le lien trop long pour certains programmes. Enregistrez plutôt un fichier.',
    done: 'Votre réponse est remise telle quelle.',
    changed:
      'Vous avez changé votre réponse depuis l’envoi. Envoyez-la de nouveau : elle prend la place de la précédente.',
    correct:
      'Vous pouvez changer vos réponses et les envoyer de nouveau depuis cet appareil : la nouvelle réponse prend la place de l’ancienne. Pour cela, votre réponse porte un numéro tiré au hasard, pour cet atelier seulement, qui n’entre dans aucun résultat ; et ce navigateur garde une clé qui prouve que la correction est de vous. Qui a vu votre réponse ne peut pas la remplacer. Depuis un autre appareil, ou une fois effacée ici, ce que vous envoyez compte comme une réponse de plus : dites-le à qui a fait l’invitation.',
    noKey:
      'Cet appareil n’a pas de clé qui prouve qu’une correction est de vous, car votre réponse a été commencée dans une édition antérieure. Si vous la corrigez, la personne qui a fait l’invitation devra peut-être le confirmer : dites-le-lui.',
  },
  erase: {
    title: 'Effacer',
    text: 'Vos réponses restent sur cet appareil pour que vous puissiez les corriger. Sur un appareil partagé, effacez-les une fois envoyées : elles ne pourront plus y être corrigées. Ce qui a été envoyé reste chez qui l’a reçu.',
    button: 'Effacer ma réponse de cet appareil',
    sure: 'Effacer définitivement',
    cancel: 'Annuler',
    done: 'Votre réponse est effacée de cet appareil.',
  },
  former: {
    loading: 'Chargement des questions telles qu’elles étaient posées…',
    failed:
      'Cet atelier pose les questions d’une édition antérieure, qui n’ont pas pu être chargées. Rechargez la page une fois connecté : dans les mots d’aujourd’hui, les réponses ne voudraient pas dire la même chose.',
  },
  notKept: {
    full: 'Ce navigateur n’a plus de place : vos réponses ne sont que sur cette page. Envoyez votre réponse avant de la fermer.',
    forbidden:
      'Ce navigateur ne laisse rien conserver au site : vos réponses disparaîtront avec cette page. Envoyez votre réponse avant de la fermer.',
    erased:
      'Ce que ce navigateur conservait pour le site a été effacé alors que cette page était ouverte : vos réponses ne sont plus que sur cette page. Envoyez votre réponse avant de la fermer, ou continuez : votre prochain changement les conserve à nouveau.',
    unsound: 'Votre dernier changement ne peut être conservé : le texte est trop long.',
  },
  failure: {
    empty: {
      title: 'Le lien ne contient aucune invitation',
      what: 'Elle devrait suivre le signe # de l’adresse. Il n’y a rien à cet endroit.',
      todo: 'Revenez au message et ouvrez le lien lui-même, ou copiez-le en entier, jusqu’au dernier caractère.',
    },
    'not-ours': {
      title: 'Ce n’est pas une invitation de Cap17',
      what: 'Ce qui suit le signe # n’est pas un de nos liens. Nous ne l’avons pas lu plus avant.',
      todo: 'Vérifiez d’où vient le lien. Une invitation contient /r#{invitation}',
    },
    'cut-or-altered': {
      title: 'L’invitation a été coupée ou altérée en chemin',
      what: 'Ses caractères de contrôle ne correspondent pas au reste. Les messageries coupent parfois un long lien ou le mettent sur deux lignes.',
      todo: 'Copiez le lien entier du message et collez-le dans la barre d’adresse, ou scannez de nouveau le code QR. À défaut, redemandez l’invitation.',
    },
    'too-new': {
      title: 'L’invitation demande un Cap17 plus récent',
      what: 'Elle a été faite par une version de ce site plus récente que celle que votre navigateur a gardée.',
      todo: 'Avec du réseau, rechargez la page. Si cela ne change rien, mettez votre navigateur à jour, ou demandez un bulletin papier.',
    },
    invalid: {
      title: 'Le lien ne contient pas d’invitation valable',
      what: 'Il est arrivé entier, mais son contenu n’obéit pas aux règles d’une invitation.',
      todo: 'Demandez à la personne qui vous a invité de refaire le lien.',
    },
    'too-long': {
      title: 'Le lien est trop long pour être des nôtres',
      what: 'Il dépasse toutes les invitations que fait Cap17. Il n’a pas été lu.',
      todo: 'Demandez l’invitation en code QR ou en fichier.',
    },
  },
  safe: 'Rien n’a été exécuté et rien de ce qui est à vous n’a changé.',
};
