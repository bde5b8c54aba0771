import type { collect as english } from '../en/collect.ts';
import type { Words } from '../words.ts';
import { figure } from './counts.ts';
import { hands } from './hands.ts';
import { refused } from './refused.ts';

/** The second phase of a workshop: replies come in. */
export const collect: Words<typeof english> = {
  title: 'Recueillir les réponses',
  inside: {
    of: {
      none: 'Aucune réponse reçue, sur {of} attendues',
      one: '{n} réponse reçue, sur {of} attendues',
      other: '{n} réponses reçues, sur {of} attendues',
    },
    open: { none: 'Aucune réponse reçue', one: '{n} réponse reçue', other: '{n} réponses reçues' },
    more: {
      one: '{n} de plus que prévu : quelqu’un s’est-il ajouté, ou a-t-il été compté deux fois ?',
      other:
        '{n} de plus que prévu : des personnes se sont-elles ajoutées, ou ont-elles été comptées deux fois ?',
    },
    all: 'Toutes les réponses attendues sont là.',
    anonymous:
      'Atelier anonyme : aucun nom n’est gardé, et chaque réponse porte un numéro au hasard, qui ne dit rien de son arrivée.',
    hidden: 'Aucune réponse n’est montrée ici. Elles attendent d’être révélées.',
  },
  second: 'Ce sont des seconds votes, donnés après la discussion : les premiers restent à côté.',
  paste: {
    title: 'Coller ou déposer',
    label: 'Messages contenant des réponses',
    hint: 'Collez tout un fil de discussion ou de courriels, ou déposez des fichiers n’importe où sur cette page : les liens et les codes sont retrouvés, le reste est ignoré. Un fichier peut être une réponse, un courriel (.eml, .mbox) avec ses pièces jointes, une discussion exportée de WhatsApp, Teams ou Slack, zippée ou non, ou l’image d’un code QR.',
    take: 'Trouver les réponses',
    files: 'Choisir des fichiers',
    progress: 'Lecture : {percent} %',
    stop: 'Arrêter la lecture',
    nothing:
      'Aucune réponse n’a été trouvée dans ce que vous avez donné. Une réponse est un lien qui contient « #{reply} », un code en groupes de quatre, ou un fichier.',
  },
  ways: {
    title: 'Autres moyens',
    scan: 'Scanner des codes QR',
    code: 'Saisir un code',
    ballot: 'Saisir un bulletin papier',
    table: 'Prendre un tableau ou formulaire',
    failed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion ou rechargez la page.',
  },
  scan: {
    title: 'Scanner des codes QR',
    starting: 'Démarrage de la caméra…',
    running:
      'Présentez un code après l’autre à la caméra. Chacun est pris en compte dès qu’il est lu, jusqu’à ce que vous arrêtiez.',
    seen: { one: '{n} code lu', other: '{n} codes lus' },
    video: 'Ce que voit la caméra',
    stop: 'Arrêter',
    again: 'Réessayer',
    problem: {
      refused:
        'Le navigateur ne laisse pas cette page utiliser la caméra. Autorisez-la dans ses réglages pour ce site (l’icône à côté de l’adresse), puis réessayez ; ou collez les liens, saisissez les codes, déposez des images des codes.',
      none: 'Cet appareil n’a pas de caméra utilisable par le navigateur. Scannez avec un téléphone (plus bas), collez les liens ou saisissez les codes.',
      busy: 'Un autre programme occupe la caméra. Fermez-le, puis réessayez.',
      insecure:
        'Ce navigateur ne donne pas la caméra aux pages ouvertes de cette façon. Ouvrez le site à son adresse en https, ou collez les liens et saisissez les codes.',
      failed:
        'La caméra ou le lecteur de codes n’a pas démarré. Vérifiez la connexion ou rechargez la page ; ou collez les liens et saisissez les codes.',
    },
  },
  code: {
    title: 'Saisir un code',
    label: 'Code',
    hint: {
      one: '{n} lettre ou chiffre. Majuscules ou non ; O est lu 0, I et L sont lus 1.',
      other:
        '{n} lettres et chiffres, par groupes de quatre. Majuscules ou non ; O est lu 0, I et L sont lus 1.',
    },
    left: { one: 'encore {n} signe', other: 'encore {n} signes' },
    complete: 'Le code est juste.',
    whose: 'De qui est-il ? (facultatif)',
    replaces: 'Il remplace',
    nobody: 'personne : c’est celui de quelqu’un d’autre',
    replacesHint:
      'Un code ne dit pas de qui il vient. Quand quelqu’un redonne le sien, choisissez la réponse qu’il remplace.',
    replacesSigned:
      'Cette réponse sait prouver ses corrections, et un code ne prouve rien : ne le prenez que si vous savez qu’il vient de la même personne.',
    take: 'Prendre le code',
    slip: {
      empty: 'Saisissez d’abord le code.',
      symbol:
        '« {symbol} », à la place {at}, ne figure dans aucun code : ils n’ont que des chiffres et des lettres, sans U. Relisez-le.',
      'too-short': {
        one: 'Il manque une lettre ou un chiffre.',
        other: 'Il manque {n} lettres ou chiffres.',
      },
      'too-long': {
        one: 'Il y a une lettre ou un chiffre de trop.',
        other: 'Il y a {n} lettres ou chiffres de trop.',
      },
      check: 'Une lettre ou un chiffre est faux, ou deux sont inversés. Relisez le code, groupe par groupe.',
      'other-workshop':
        'Ce code est juste, mais c’est celui d’un autre atelier. Demandez à la personne à quelle invitation elle a répondu.',
    },
  },
  ballot: {
    title: 'Saisir un bulletin papier',
    hint: 'Touches : 0 à 4 pour un niveau, N sans objet, D je ne sais pas ; Espace ou Entrée passe, Retour arrière revient.',
    group: 'Groupe',
    note: 'Note',
    noteOn: 'Note sur « {title} »',
    noteKey: 'Tapez + pour écrire ce que le papier dit à côté, Entrée pour revenir.',
    noGroup: 'Sans groupe',
    name: 'Nom (facultatif)',
    key: 'Réponse {n} sur {all} : {title}',
    skip: 'Passer',
    back: 'Revenir',
    noted: '{title} : {answer}.',
    skipped: 'passé',
    next: 'Ensuite, {n} sur {all} : {title}',
    last: 'C’était la dernière. {n} réponses sur {all}.',
    wrong: '« {key} » n’est pas une réponse : 0 à 4, N ou D.',
    nothing: 'Rien n’est saisi sur ce bulletin.',
    keep: 'Garder ce bulletin',
    change: 'Revenir à la dernière réponse',
    kept: 'Bulletin gardé. Vous pouvez saisir le suivant.',
  },
  taken: {
    title: 'Ce qu’il en est advenu',
    counts: {
      added: { one: '{n} nouvelle réponse', other: '{n} nouvelles réponses' },
      corrected: { one: '{n} corrigée', other: '{n} corrigées' },
      second: { one: '{n} second vote', other: '{n} seconds votes' },
      choice: {
        one: '{n} téléphone qui dit ce qui compte le plus',
        other: '{n} téléphones qui disent ce qui compte le plus',
      },
      again: { one: '{n} déjà reçue', other: '{n} déjà reçues' },
      older: {
        one: '{n} plus ancienne que celle qui est là',
        other: '{n} plus anciennes que celles qui sont là',
      },
      conflict: { one: '{n} qui en contredit une autre', other: '{n} qui en contredisent d’autres' },
      unproven: {
        one: '{n} qui ne prouve pas de qui elle vient, à vous de trancher',
        other: '{n} qui ne prouvent pas de qui elles viennent, à vous de trancher',
      },
      'no-first': { one: '{n} second vote sans premier', other: '{n} seconds votes sans premier' },
      other: { one: '{n} non prise en compte', other: '{n} non prises en compte' },
    },
    sum: '{counts}.',
    name: {
      one: 'Cet atelier est anonyme : le nom que portait {n} réponse a été laissé de côté.',
      other: 'Cet atelier est anonyme : les noms que portaient {n} réponses ont été laissés de côté.',
    },
    notes: {
      one: 'Les notes n’étaient pas annoncées dans cet atelier : celles de {n} réponse ont été laissées de côté.',
      other:
        'Les notes n’étaient pas annoncées dans cet atelier : celles de {n} réponses ont été laissées de côté.',
    },
    again: 'Déjà reçue, exactement la même.',
    older: 'Une correction plus récente de cette réponse est déjà là.',
    corrected: 'Remplace ce que {label} avait répondu.',
    second: 'Gardée comme second vote de {label}.',
    'no-first':
      'Un second vote sur une pratique, sans première réponse de ce téléphone ici : il n’est pas compté, car la personne a pu répondre sur papier. Si c’est une réponse tardive, dites que les réponses sont des premières et remettez-la.',
    choice: 'Ce qui compte le plus, compté à côté des mains à la clôture.',
    conflict:
      'Une autre réponse, sous le même numéro, dit autre chose. Les deux sont gardées : choisissez plus bas.',
    unproven:
      'Elle changerait {label} sans prouver qu’elle vient de la même personne. Elle n’est pas comptée : {label} reste en l’état, sauf si vous en décidez autrement plus bas.',
    'other-workshop': 'Elle est pour un autre atelier, que cet appareil ne détient pas.',
    elsewhere: 'Elle est pour « {name} », qui est sur cet appareil.',
    there: 'L’y mettre',
    thereDone: 'Confiée à « {name} ».',
    thereNot: '« {name} » n’a pas pu la prendre. Ouvrez-la là-bas.',
    'other-model': `Elle répond à une autre version des ${figure.practices} pratiques que celle de cet atelier. Demandez une nouvelle réponse, à partir de l’invitation de cet atelier.`,
    'no-such-group':
      'Elle nomme un groupe que cet atelier n’a pas. Si vous avez ajouté des groupes sur un autre appareil, réunissez d’abord les deux copies de travail.',
    full: 'Non prise en compte : un atelier contient {most} réponses au plus.',
    linked: {
      assessment: 'Un lien vers un rapport, non une réponse.',
      workshop: 'Un lien vers le résultat d’un atelier, non une réponse.',
      invitation: 'Une invitation, non une réponse.',
      'answer-back': 'Une réponse à un rapport, non celle d’un participant : ouvrez-la sur la page Rapport.',
      password:
        'Un lien protégé par un mot de passe. Les réponses n’en ont pas : ouvrez-le pour voir ce que c’est.',
    },
    failed: {
      empty: 'Ce lien ne contient rien. Redemandez-le.',
      'not-ours': 'Cela ressemble à une réponse, mais ce n’en est pas une de Cap17.',
      'cut-or-altered': 'Ce lien a été coupé ou modifié en chemin. Redemandez-le, ou demandez le code.',
      'too-new': 'Ce lien vient d’un Cap17 plus récent. Rechargez cette page, puis collez-le à nouveau.',
      invalid: 'Ce lien est arrivé entier mais ne contient aucune réponse valable. Demandez-en une nouvelle.',
      'too-long': 'Ce lien est plus long que toute réponse. Il n’a pas été lu.',
      'needs-password': 'Ce lien est protégé par un mot de passe. Les réponses n’en ont pas.',
      'wrong-password': 'Ce lien est protégé par un mot de passe. Les réponses n’en ont pas.',
      symbol:
        'Cela ressemble à un code, mais l’un de ses signes n’est dans aucun code. Relisez-le avec la personne.',
      'too-short': 'Cela ressemble à un code auquel il manque une lettre ou un chiffre. Redemandez-le.',
      'too-long-code': 'Cela ressemble à un code avec une lettre ou un chiffre de trop. Redemandez-le.',
      check:
        'Cela ressemble à un code mal recopié : une lettre ou un chiffre est faux, ou deux sont inversés.',
      'other-workshop': 'Ce code est celui d’un autre atelier.',
    },
    cut: 'Le texte dépasse {most} millions de caractères : seul son début a été lu. Collez le reste à part.',
    file: {
      ...refused,
      'cap17-assessment':
        'L’évaluation d’une personne, non une réponse. Demandez-lui de répondre à l’invitation.',
      'cap17-working-copy': 'La copie de travail d’un autre atelier. Elle s’ouvre sous « Mes ateliers ».',
      'too-large':
        'Plus de {most} Mo, compressé ou non : ce fichier n’a pas été lu. Déposez-le par parties, ou copiez le texte des réponses et collez-le.',
      'picture-too-large':
        'Cette image a trop de points. Recadrez-la sur le code, ou reprenez-la en plus petit.',
      outlook:
        'Le format propre à Outlook (.msg). Ouvrez-y le message, copiez son texte et collez-le ici ; ou enregistrez-le en texte ou en .eml, et déposez-le.',
      archive:
        'Cette archive ne s’ouvre pas : elle est abîmée ou protégée par un mot de passe. Décompressez-la, puis déposez ce qu’elle contenait.',
      mail: 'Ce courriel n’a pas pu être lu. Ouvrez-le dans votre messagerie, copiez son texte et collez-le ici.',
      'no-code': 'Aucun code QR n’a été trouvé dans cette image. On lit PNG, JPEG, GIF et WebP.',
      nothing: 'Aucune réponse n’a été trouvée dans ce fichier.',
      'not-read':
        'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion ou rechargez la page.',
    },
    merged: {
      one: 'La copie de travail d’un autre animateur a été réunie à la vôtre : {n} différence à trancher, plus bas.',
      other:
        'La copie de travail d’un autre animateur a été réunie à la vôtre : {n} différences à trancher, plus bas.',
    },
    mergedClean:
      'La copie de travail d’un autre animateur a été réunie à la vôtre. Rien n’y contredit la vôtre.',
    times: '{n} fois',
    more: {
      one: '{n} autre, qui ne s’ouvre pas ou dépasse ce qui est lu en une fois, n’est pas listé ici.',
      other:
        '{n} autres, qui ne s’ouvrent pas ou dépassent ce qui est lu en une fois, ne sont pas listés ici.',
    },
    rest: { one: 'encore {n}', other: 'encore {n}' },
    close: 'Fermer cette liste',
  },
  settle: {
    title: 'À vous de trancher',
    alike: '{n} réponses disent exactement la même chose : {labels}.',
    alikeAsk:
      'Une personne deux fois, ou des personnes d’accord ? Toutes sont gardées jusqu’à ce que vous le disiez.',
    one: 'Une seule personne : n’en garder qu’une',
    several: 'Plusieurs personnes : tout garder',
    conflict: '{labels} portent le même numéro caché et ne disent pas la même chose sur : {practices}.',
    conflictNotes:
      '{labels} portent le même numéro caché ; les réponses sont les mêmes, le groupe ou les notes diffèrent.',
    conflictAsk:
      'Une personne a répondu sur deux écrans, ou un appareil a été prêté. Demandez, si vous le pouvez ; les réponses restent cachées.',
    unproven:
      'Une version de {label} est arrivée sans prouver qu’elle vient de la même personne. Elle dit autre chose sur : {practices}.',
    unprovenNotes:
      'Une version de {label} est arrivée sans prouver qu’elle vient de la même personne. Ses réponses sont les mêmes, son groupe ou ses notes diffèrent.',
    unprovenAsk:
      'Quiconque a vu la réponse a pu la faire ; son auteur aussi, depuis un autre appareil. Elle ne compte pas tant que vous n’en décidez pas. Demandez, si vous le pouvez ; les réponses restent cachées.',
    first: '{label} reste en l’état',
    instead: 'Prendre la nouvelle version à la place',
    saidFirst: 'La réponse reste en l’état. Cette version ne vous sera plus soumise.',
    saidInstead: 'La nouvelle version compte à sa place.',
    answered: { one: '{n} réponse', other: '{n} réponses' },
    keep: 'Ne garder que {label}',
    said: { one: 'Une réponse a été retirée.', other: '{n} réponses ont été retirées.' },
    saidSeveral: 'Toutes sont gardées.',
    merge: 'Les deux copies de travail diffèrent',
    removed: 'L’un de vous avait retiré {label}, l’autre non. La réponse est revenue.',
    removeAgain: 'La retirer',
    leave: 'La laisser',
    decided: 'Décision sur « {practice} »',
    room: 'Mains comptées sur « {practice} »',
    hands,
    matterMost: 'Ce qui compte le plus',
    mine: 'Ici : {what}',
    theirs: 'Dans l’autre copie : {what}',
    keepMine: 'Garder ce qui est ici',
    takeTheirs: 'Prendre l’autre',
    reason: '{level} ({reason})',
    none: 'Il ne reste rien à trancher.',
  },
  rows: {
    title: 'Qui a répondu',
    none: 'Personne encore. Ce que vous collez, déposez, scannez ou saisissez paraît ici.',
    label: 'N° {number}',
    how: {
      link: 'par lien',
      file: 'par fichier',
      code: 'par code',
      ballot: 'sur papier',
      own: 'vos propres réponses',
    },
    noGroup: 'sans groupe',
    of: { one: '{n} réponse sur {all}', other: '{n} réponses sur {all}' },
    change: 'Modifier',
    group: 'Groupe',
    name: 'Nom',
    save: 'Enregistrer',
    cancel: 'Annuler',
    remove: 'Retirer',
    removed: '{label} : réponse retirée.',
    restored: { one: '{n} réponse est de retour.', other: '{n} réponses sont de retour.' },
    undo: 'Annuler le retrait',
    changed: '{label} : modification enregistrée.',
    find: 'Chercher une réponse par nom ou numéro',
    showMore: { one: 'En montrer {n} de plus', other: 'En montrer {n} de plus' },
    shown: '{n} montrées sur {all}',
  },
  devices: {
    title: 'Plusieurs appareils, plusieurs animateurs',
    phone: 'Scanner avec un téléphone',
    phoneText:
      'Scannez ce code avec le téléphone qui fera le tour de la salle. Il y ouvre cette page, avec cet atelier ; scannez les réponses, puis choisissez sur le téléphone « Remettre toutes les réponses ».',
    phoneTitle: 'Code QR qui ouvre cet atelier sur un téléphone',
    phoneNot:
      'L’invitation est trop longue pour un code QR que lisent les téléphones. Envoyez-vous plutôt la copie de travail.',
    over: 'Remettre toutes les réponses',
    overText:
      'Choisissez « Scanner des codes QR » sur l’autre appareil et montrez-lui ce code. Ce qui y est déjà n’est pas compté deux fois.',
    overTitle: 'Code QR de {n} réponses',
    part: 'Code {n} sur {all}. Montrez-les l’un après l’autre.',
    next: 'Code suivant',
    copy: 'Les copier en un message',
    copied: 'Copié. Collez le message sur l’autre appareil.',
    refused: 'Le navigateur a refusé de copier. Enregistrez plutôt la copie de travail.',
    left: {
      one: 'Une réponse est trop longue pour un code, à cause de ses notes : elle voyage dans la copie de travail.',
      other:
        '{n} réponses sont trop longues pour un code, à cause de leurs notes : elles voyagent dans la copie de travail.',
    },
    names: 'Réponses, groupes, noms et notes éventuels y sont : ne le montrez qu’à vos propres appareils.',
    copyFile: 'Enregistrer une copie de travail',
    copyText:
      'La copie de travail contient tout. Déposez sur cette page celle d’un autre animateur pour réunir les deux.',
    making: 'Préparation du code…',
  },
};
