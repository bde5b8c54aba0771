/** Une salle en direct, dans une édition faite avec : la part de qui anime, et celle des participants. */
export const liveRoom = {
  title: 'Salle en direct',
  promise:
    'Vos réponses restent sur votre appareil jusqu’à ce que vous les envoyiez. Ce site n’a ni compte ni traceur.',
  privacy:
    'Cette édition du site a des salles en direct. Une invitation peut en nommer une : alors, et seulement si vous touchez « Envoyer » ou choisissez de suivre la salle, les pages d’un atelier parlent à son serveur. Il porte votre réponse scellée et ne peut pas la lire ; il peut voir qu’une personne à votre adresse a participé, et quand. La salle est effacée par la personne qui l’a ouverte, ou d’elle-même après quelques semaines.',
  failure: {
    unreachable: 'Le serveur de la salle ne répond pas.',
    refused: 'Le serveur de la salle ne l’accepte pas.',
    expired: 'Le temps de cette salle est passé.',
    closed: 'La salle est fermée : elle ne prend plus de réponses.',
    paused: 'La salle ne prend pas de réponses pour un moment.',
    'too-long':
      'Votre réponse est trop longue pour cette salle : raccourcissez vos notes, ou envoyez-la autrement.',
    forged:
      'Ce que le serveur a donné ne vient pas de la personne qui anime cet atelier. Rien n’a été envoyé.',
    full: 'La salle est pleine.',
    'not-a-key': 'Ce n’est pas une clé d’ouverture : copiez-la entière, jusqu’à son dernier caractère.',
    'no-room':
      'Le serveur est là, et n’a pas cette salle : elle a été effacée, son temps est passé, ou elle n’est pas encore ouverte.',
    'no-keys': 'Les clés de la salle, dans cette copie de travail, ne se lisent pas.',
    'other-server': 'Cette salle est sur un autre serveur que celui auquel ce site parle.',
    'not-a-pass': 'Ce que le lien dit de la salle n’est pas entier : demandez de nouveau l’invitation.',
    later:
      'Une édition plus récente de ce site a fait cette salle, ou le lien est abîmé : rechargez la page, ou demandez de nouveau l’invitation.',
  },
  whatToDo: {
    unreachable:
      'Cet appareil est-il en ligne ? Réessayez dans un moment ; si cela dure, demandez à la personne qui tient le serveur. Les autres moyens restent ouverts.',
    refused: 'Demandez à la personne qui tient le serveur la clé d’ouverture qui vaut maintenant.',
    expired: 'Prolongez-la et renvoyez l’invitation, ou oubliez-la et ouvrez-en une autre.',
    full: 'Effacez les salles finies, ou demandez plus de place à la personne qui tient le serveur.',
    'no-room': 'Oubliez-la et ouvrez-en une autre, puis renvoyez l’invitation.',
    'no-keys': 'Ouvrez la copie dont celle-ci vient, ou oubliez la salle et ouvrez-en une autre.',
    'other-server':
      'Prenez le site sur lequel la salle a été ouverte, ou une clé d’ouverture du serveur auquel ce site parle.',
  },
  lost: {
    forget: 'Oublier cette salle',
    what: 'Cet atelier n’a alors plus de salle en direct ; les réponses reçues restent ici.',
    sure: 'L’oublier pour de bon',
  },
  line: {
    off: 'Vous n’êtes pas dans la salle.',
    entering: 'Entrée dans la salle…',
    on: 'Vous êtes dans la salle : les réponses arrivent d’elles-mêmes.',
    waiting: 'La liaison avec le serveur est coupée. Elle est retentée d’elle-même ; rien n’est perdu.',
    refused: 'Le serveur de la salle ne laisse plus entrer cette page.',
  },
  door: {
    open: 'La salle prend les réponses.',
    paused: 'En pause : aucune réponse n’entre.',
    locked: 'Verrouillée : les corrections entrent, pas les nouvelles réponses.',
    closed: 'Fermée : plus rien n’entre.',
  },
  prepare: {
    lead: 'Pour beaucoup de monde, ou pour une campagne de plusieurs jours ou semaines : les téléphones envoient les réponses d’eux-mêmes. Tous les autres moyens restent possibles à côté, et chaque réponse compte une fois, quel que soit son chemin.',
    sees: 'Les réponses sont scellées sur chaque téléphone, pour vous seul. Le serveur transporte ce qu’il ne peut pas lire ; il peut voir qu’une personne à une adresse a participé, et quand. L’invitation le dit.',
    limit: 'Un atelier contient {most} réponses.',
    key: 'Clé d’ouverture',
    keyHint:
      'La personne qui tient le serveur vous la donne. Elle ouvre des salles et n’en lit aucune. Elle est conservée sur cet appareil dès qu’une salle est ouverte.',
    keyKept: 'Une clé d’ouverture est conservée sur cet appareil.',
    forget: 'L’oublier',
    forgotten: 'La clé est oubliée sur cet appareil.',
    closes: 'Dernier jour pour répondre (facultatif)',
    noDay: 'Ce jour ne peut être conservé : donnez-en un jusqu’en 2899, ou aucun.',
    past: 'Ce jour est passé : donnez-en un plus tard, ou aucun.',
    open: 'Ouvrir une salle en direct',
    opening: 'Ouverture…',
    needsScope: 'Écrivez d’abord le périmètre : la salle va avec l’invitation.',
    isOpen: 'Cet atelier a une salle en direct. Son laissez-passer est dans le lien de l’invitation.',
    until: 'Elle prend les réponses jusqu’au {date}.',
    resend:
      'Si vous avez déjà envoyé l’invitation, envoyez-la de nouveau : l’ancien lien ne connaît pas de salle.',
    prolong: 'Prolonger la salle, ou donner un nouveau laissez-passer',
    prolongHint:
      'La salle reste la même, avec tout ce qu’elle contient. Les laissez-passer déjà donnés valent aussi longtemps que dit ; le nouveau, dans le lien de l’invitation, aussi longtemps que vous le dites ici, ou que le serveur garde les salles.',
    prolongNow: 'Donner un nouveau laissez-passer',
    prolonged: 'Le nouveau laissez-passer est dans le lien de l’invitation : renvoyez-la.',
    elsewhere:
      'La copie de travail contient les clés de la salle : sur une autre machine, ouvrez-la et poursuivez. Quiconque la détient peut lire les réponses.',
  },
  reminder: {
    title: 'Rappel à envoyer',
    text: 'Un rappel : « {scope} ». {inside} Avez-vous répondu ? Cela prend quelques minutes, et une réponse envoyée de nouveau remplace la précédente.{by}\n{link}',
    inside: {
      none: 'Aucune réponse n’est encore arrivée.',
      one: '{n} réponse est arrivée.',
      other: '{n} réponses sont arrivées.',
    },
    by: ' Jusqu’au {date}.',
    copy: 'Copier le rappel',
    copied: 'Copié. Il va à tout le monde : qui a répondu n’est pas connu.',
    refused: 'Le navigateur a refusé de copier. Sélectionnez le texte et copiez-le vous-même.',
  },
  invitation: {
    all: 'Où en sommes-nous avec nos clients ? Un atelier va y répondre, et votre avis compte.\n\nPérimètre : {scope}\n{questions} {names} {notes}{sending}\n\nLe lien s’ouvre dans votre langue. Vos réponses restent sur votre appareil jusqu’à ce que vous les envoyiez. Elles passent alors, scellées, par un serveur qui ne peut pas les lire, et vont à la personne qui anime l’atelier ; il peut voir qu’une personne à votre adresse a participé, et quand :\n{link}',
    holds:
      'Le lien contient le périmètre, l’organisation, les noms des groupes, où vont les réponses, les règles ci-dessus et le laissez-passer de la salle ; rien d’autre. Quiconque l’a peut les lire, répondre, et suivre la salle.',
  },
  collect: {
    arrived: {
      one: '{n} téléphone est entré pendant que cette page était ouverte.',
      other: '{n} téléphones sont entrés pendant que cette page était ouverte.',
    },
    inRoom: {
      one: '{n} réponse est venue par la salle.',
      other: '{n} réponses sont venues par la salle.',
    },
    never: 'Qui est venu le premier n’est pas connu, et l’heure n’est pas conservée.',
    ignored: 'Laissées de côté :',
    reason: {
      forged: { one: '{n} qui ne s’ouvrait pas', other: '{n} qui ne s’ouvraient pas' },
      repeated: { one: '{n} déjà venue', other: '{n} déjà venues' },
      older: {
        one: '{n} plus ancienne que celle qui est là',
        other: '{n} plus anciennes que celles qui sont là',
      },
      locked: { one: '{n} nouvelle pendant le verrouillage', other: '{n} nouvelles pendant le verrouillage' },
      closed: { one: '{n} pendant la fermeture', other: '{n} pendant la fermeture' },
      unreadable: { one: '{n} qui n’est pas une réponse', other: '{n} qui ne sont pas des réponses' },
      'other-workshop': { one: '{n} à un autre atelier', other: '{n} à un autre atelier' },
      'other-model': { one: '{n} à d’autres questions', other: '{n} à d’autres questions' },
      'no-such-group': { one: '{n} d’un groupe qui n’existe pas', other: '{n} d’un groupe qui n’existe pas' },
      'no-first': {
        one: '{n} second vote d’une personne dont le premier n’est pas là',
        other: '{n} seconds votes de personnes dont le premier n’est pas là',
      },
      unproven: {
        one: '{n} qui ne prouve pas de qui elle vient, à trancher plus bas',
        other: '{n} qui ne prouvent pas de qui elles viennent, à trancher plus bas',
      },
      full: {
        one: '{n} pour laquelle l’atelier n’a plus de place',
        other: '{n} pour lesquelles l’atelier n’a plus de place',
      },
      later: {
        one: '{n} que cette page ne sait pas lire ; elle reste dans la salle : rechargez la page',
        other: '{n} que cette page ne sait pas lire ; elles restent dans la salle : rechargez la page',
      },
    },
    enter: 'Entrer de nouveau dans la salle',
    pause: 'Mettre en pause',
    lock: 'Verrouiller',
    close: 'Fermer la salle',
    open: 'Reprendre les réponses',
    erase: 'Effacer la salle',
    eraseWhat: 'La salle et tout ce qu’elle contient quittent le serveur ; les réponses reçues restent ici.',
    sure: 'Effacer définitivement',
    cancel: 'Annuler',
  },
  reveal: {
    tell: 'Montrer sur les téléphones ce que montre le mur',
    hint: 'Qui a choisi de suivre voit la pratique, le temps qui reste, et quand voter de nouveau. Les votes ne s’y voient pas.',
    asked: 'Les téléphones qui suivent sont invités à voter de nouveau sur cette pratique.',
  },
  guest: {
    who: 'Cet atelier a une salle en direct. Si vous envoyez votre réponse par elle, elle est scellée sur cet appareil : un serveur la porte à la personne qui anime et ne peut pas la lire. Le serveur peut voir qu’une personne à votre adresse a participé, et quand. Cette page ne lui parle qu’une fois que vous envoyez, ou que vous choisissez de suivre la salle ; vous pouvez aussi envoyer autrement.',
    send: 'Envoyer',
    sendAgain: 'Envoyer de nouveau',
    sending: 'Envoi…',
    sent: 'Envoyée. Elle attend, scellée, la personne qui anime l’atelier.',
    received: 'Reçue par la personne qui anime l’atelier.',
    changed: 'Vous avez changé votre réponse depuis l’envoi : envoyez-la de nouveau.',
    waits: {
      line: 'Vous êtes hors ligne, ou le serveur est absent. Votre réponse attend ici et part d’elle-même quand la liaison revient, tant que cette page est ouverte.',
      room: 'Votre réponse attend ici et part d’elle-même quand la salle est là, tant que cette page est ouverte.',
      pause: 'Votre réponse attend ici et part d’elle-même quand la salle reprend les réponses.',
    },
    now: 'Vous ne voulez pas attendre ? Montrez-la, copiez-la ou enregistrez-la ci-dessous : elle ne comptera qu’une fois.',
    leftOut:
      'Elle est arrivée, et n’a pas pu être prise. Montrez-la, copiez-la ou enregistrez-la ci-dessous.',
    elsewhere: 'Envoyez votre réponse par un des moyens ci-dessous.',
    leave: 'Ne pas attendre',
    follow: 'Suivre la salle sur ce téléphone',
    followHint: 'Cette page apprend alors du serveur ce que montre le mur.',
    unfollow: 'Ne plus suivre',
    following: 'Vous suivez la salle.',
    followLater: 'Regardez le mur en attendant ; votre réponse peut être envoyée tout de même.',
    unread: 'Quelque chose a été dit que cette page ne sait pas lire : rechargez-la, ou regardez le mur.',
    wall: 'Sur le mur : {title}',
    revealed: 'Les votes sur elle sont montrés dans la salle.',
    minutes: { one: 'Encore {n} minute environ.', other: 'Encore {n} minutes environ.' },
    over: 'Le temps prévu est passé.',
    inside: {
      none: 'Aucune réponse n’est encore arrivée.',
      one: '{n} réponse est arrivée.',
      other: '{n} réponses sont arrivées.',
    },
    again: 'La salle vote de nouveau sur elle.',
    voteAgain: 'Voter de nouveau',
  },
};
