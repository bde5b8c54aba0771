import type { share as english } from '../en/share.ts';
import type { Words } from '../words.ts';

/** Partager un rapport par lien, code ou fichier, et ouvrir ce que d’autres partagent. */
export const share: Words<typeof english> = {
  button: 'Partager',
  what: 'ce rapport',
  unavailable:
    'Cette partie n’a pas pu être chargée. Vérifiez la connexion ou rechargez la page ; rien n’est perdu.',
  dialog: {
    title: 'Partager ce rapport',
    lead: 'Le rapport voyage dans le lien lui-même, après le signe #. Les navigateurs gardent cette partie pour eux : ouvrir le lien n’envoie vos réponses à aucun serveur.',
    add: 'Ajouter au lien',
    addHint: 'Rien de cela n’est dans le lien tant que vous ne l’avez pas coché.',
    recommended: 'recommandé',
    none: 'rien dans ce rapport',
    part: {
      scope: 'Le périmètre : {text}',
      actions: {
        one: 'La décision demandée, avec son responsable, sa date et son indicateur',
        other: 'Les {n} décisions demandées, avec responsables, dates et indicateurs',
      },
      notes: { one: 'La note sur une pratique', other: 'Les notes sur {n} pratiques' },
      organisation: 'L’organisation : {text}',
    },
    missing: {
      scope: 'Le périmètre',
      actions: 'Les décisions demandées',
      notes: 'Les notes',
      organisation: 'L’organisation',
    },
    owners: {
      title: 'Un lien pour chaque responsable',
      hint: 'Le même rapport, ouvert à ses actions, la réponse à portée de main : s’en charger, la rendre ou dire où elle en est.',
      copy: 'Copier le message',
      copied: 'Le message pour {owner} est copié.',
      message:
        '{owner}, {actions} à votre nom dans ce rapport. Acceptez, rendez, ou dites où vous en êtes : votre réponse revient par un lien. Rien n’est envoyé nulle part :\n{link}',
    },
    holds: {
      title: 'Ce que contient ce lien',
      always: [
        'le niveau ou le statut de chacune des {n} pratiques',
        'le type de preuve à l’appui de chaque niveau, sans son nom',
        'les importances et les niveaux visés',
        'la date de l’évaluation : {date}',
        'le mois de la preuve la plus ancienne, si une preuve est datée',
      ],
      never:
        'Jamais dans un lien : le nom des preuves, la raison pour laquelle une pratique est sans objet, qui saurait répondre, les mesures, la valeur de vos clients, le secteur, les autres versions de cette évaluation.',
    },
    readers:
      'Quiconque a le lien peut le lire et le transmettre. Il ne peut pas être repris, et ne suit pas les changements que vous ferez ensuite.',
    readersLocked:
      'Quiconque a le lien et le mot de passe peut le lire et transmettre les deux. Il ne peut pas être repris, et ne suit pas les changements que vous ferez ensuite.',
    link: 'Lien',
    making: 'Préparation du lien…',
    size: {
      scannable: 'Le lien compte {n} caractères : assez court pour tout message et pour un code QR.',
      long: 'Le lien compte {n} caractères : il passe dans un message, mais il est trop long pour un code QR que les téléphones lisent bien.',
      tooLong:
        'Le lien compte {n} caractères : certaines messageries le couperaient. Mieux vaut enregistrer un fichier et l’envoyer, ou décocher les notes.',
      impossible:
        'C’est trop pour un lien : ses textes sont trop longs, ou il contient les votes de plus de 1 000 personnes. Enregistrez un fichier et envoyez-le, ou décochez les notes ou les votes.',
      failed: 'Le navigateur n’a pas pu faire ce lien. Enregistrez un fichier et envoyez-le.',
    },
    copyMessage: 'Copier en message',
    copyLink: 'Copier le lien seul',
    system: 'Partager avec…',
    message: 'Le message',
    text: 'Rapport d’écarts, {date}\n{decided}{headline}\n\nLe rapport est dans le lien lui-même ; il s’ouvre dans votre langue et rien n’est envoyé nulle part :\n{link}',
    textLocked:
      'Un rapport Cap17, sous mot de passe.\n\nLe rapport est dans le lien lui-même, chiffré. Ouvrez le lien et tapez le mot de passe, que je vous donne par un autre moyen ; le rapport s’ouvre dans votre langue et rien n’est envoyé nulle part :\n{link}',
    copiedMessage: 'Message copié.',
    copiedLink: 'Lien copié.',
    refused: 'Le navigateur a refusé de copier. Sélectionnez le texte et copiez-le vous-même.',
    code: {
      show: 'Afficher un code QR',
      hide: 'Masquer le code QR',
      title: 'Code QR du lien, {n} caractères : il ouvre ce rapport',
      hint: 'Visez-le avec l’appareil photo d’un téléphone. Le rapport s’y ouvre, sans serveur entre les deux.',
      save: 'Enregistrer le code QR (SVG)',
    },
    file: {
      save: 'Enregistrer un fichier',
      hint: 'Le fichier contient tout, quoi que vous ayez coché plus haut : notes, noms des preuves, mesures, valeur de vos clients.',
    },
    password: {
      title: 'Mettre le lien sous mot de passe',
      lead: 'Il sera demandé au lecteur à l’ouverture. Donnez-le par un autre moyen que le lien, par téléphone par exemple. Personne ne peut le retrouver : sans lui, le lien reste fermé pour toujours.',
      label: 'Mot de passe',
      show: 'Afficher le mot de passe',
      set: 'Protéger le lien',
      drop: 'Retirer le mot de passe',
      missing: 'Saisissez d’abord un mot de passe.',
      propose: 'En proposer un',
      strength: {
        weak: 'Faible : un programme qui essaie des mots de passe le trouverait en quelques jours. Ajoutez des mots, ou prenez celui qui est proposé.',
        fair: 'Correct : il tient quelques mois. Quatre ou cinq mots à la suite tiennent plus longtemps.',
        strong: 'Solide, sauf s’il s’agit d’une phrase connue.',
      },
      isSet: 'Le lien demande le mot de passe que vous avez choisi.',
    },
  },
  opening: {
    reading: 'Ouverture du lien…',
    script:
      'Si l’adresse de cette page contient un rapport, après le signe #, votre navigateur l’affiche ici, dans votre langue, sans l’envoyer à aucun serveur.',
    fromLink: 'Ouvert depuis un lien',
    fromFile: 'Ouvert depuis un fichier',
    noScope: 'périmètre non indiqué : demandez à l’expéditeur ce qu’il couvre',
    readOnly: 'en lecture seule',
    keep: 'Garder une copie',
    keepName: 'Rapport ouvert, {date}',
    kept: 'Gardé sur cet appareil sous le nom « {name} ».',
    keptNot:
      'La copie reste là tant que cet onglet est ouvert : ce navigateur ne laisse pas la page la garder. Enregistrez-la dans un fichier.',
    workOn: 'Ouvrir la copie',
    mine: 'Revenir au mien',
    close: 'Fermer',
    reply: 'Répondre',
    again: 'Réévaluer',
    owners: {
      title: 'Décisions',
      yours: '{owner} : vos actions',
      nobody: 'Sans responsable nommé',
      actions: { one: 'une action', other: '{n} actions' },
    },
    compare: 'Comparer au mien',
    compareLegend: '○ ouvert · ● le mien · ◉ les deux, d’« Absent » à « Confirmé »',
    compareCaption: 'Le rapport ouvert et le mien : {name}',
    practice: 'Pratique',
    theirs: 'Ouvert',
    ours: 'Le mien',
    differs: 'diffère',
    proofDiffers: 'preuve différente',
    compared: 'Comparaison',
    same: 'identique',
    opened: 'Le rapport est ouvert.',
  },
  locked: {
    label: 'Mot de passe',
    open: 'Ouvrir le rapport',
    checking: 'Vérification du mot de passe…',
    missing: 'Saisissez le mot de passe qu’on vous a donné.',
  },
  failure: {
    empty: {
      title: 'Le lien ne contient rien',
      what: 'Le rapport devrait suivre le signe # de l’adresse. Il n’y a rien à cet endroit.',
      todo: 'Revenez au message et ouvrez le lien lui-même, ou copiez-le en entier, jusqu’à son dernier caractère. S’il s’arrête à #, redemandez-le à l’expéditeur.',
    },
    'not-ours': {
      title: 'Ce n’est pas un lien de Cap17',
      what: 'Ce qui suit le signe # n’est pas un de nos rapports. La lecture s’est arrêtée là.',
      todo: 'Vérifiez d’où vient le lien. Un lien de Cap17 contient /r#{report} ou, s’il demande un mot de passe, /r#{password}',
    },
    'cut-or-altered': {
      title: 'Le lien a été coupé ou altéré en route',
      what: 'Ses caractères de contrôle ne correspondent pas au reste : plutôt que des niveaux faux, nous n’affichons rien. Il arrive qu’une messagerie coupe un lien long ou le brise sur deux lignes.',
      todo: 'Copiez le lien entier depuis le message et collez-le dans la barre d’adresse. Si cela échoue aussi, redemandez-le à l’expéditeur, copié en message, ou demandez un fichier.',
    },
    'too-new': {
      title: 'Le lien demande un Cap17 plus récent',
      what: 'Il a été fait par une version de ce site plus récente que celle de votre navigateur, ou il a besoin de ce que votre navigateur n’a pas encore.',
      todo: 'Rechargez la page. Si rien ne change, mettez votre navigateur à jour, ou demandez à l’expéditeur un rapport imprimé ou un PDF.',
    },
    invalid: {
      title: 'Le lien ne contient pas de rapport valable',
      what: 'Il est arrivé entier, mais ce qu’il contient enfreint les règles d’un rapport : aucune copie de ce site n’a pu le faire.',
      todo: 'Demandez à l’expéditeur de refaire le lien avec « Partager ce rapport », ou d’envoyer un fichier.',
    },
    'too-long': {
      title: 'Le lien est trop long pour être des nôtres',
      what: 'Il dépasse tout lien que Cap17 produit. Il n’a pas été lu, pour que cette page reste rapide et sûre.',
      todo: 'Demandez plutôt un fichier à l’expéditeur : « Partager ce rapport », puis « Enregistrer un fichier ».',
    },
    'needs-password': {
      title: 'Ce rapport demande un mot de passe',
      what: 'Son expéditeur l’a mis sous mot de passe. Il s’ouvre ici, dans votre navigateur ; le mot de passe n’est envoyé nulle part.',
      todo: 'Saisissez le mot de passe. Si vous ne l’avez pas, demandez-le à l’expéditeur : il n’est pas dans le lien et personne ne peut le retrouver.',
    },
    'wrong-password': {
      title: 'Ce n’est pas le mot de passe de ce rapport',
      what: 'Le lien est arrivé entier, mais ce mot de passe ne l’ouvre pas.',
      todo: 'Vérifiez les majuscules, les espaces et la fin du mot de passe, puis réessayez, autant de fois que vous voulez. Si cela échoue encore, redemandez le lien à l’expéditeur : s’il a été modifié exprès, c’est le même message qui s’affiche.',
    },
  },
  elsewhere: {
    'cap17-invitation': {
      title: 'Ce lien est une invitation à répondre',
      text: 'Il contient les questions d’un atelier, et non un rapport. Il s’ouvre sur la page des participants.',
      go: 'Répondre aux questions',
    },
    'cap17-reply': {
      title: 'Ce lien est la réponse d’un participant',
      text: 'Il contient les réponses d’une personne, et non un rapport. Il s’ouvre sur la page de l’atelier, ou sur l’appareil qui a posé la question.',
      go: 'Aller à l’atelier',
    },
  },
  safe: 'Rien n’a été exécuté et rien de ce qui est à vous n’a changé.',
  ways: {
    title: 'À partir d’ici',
    mine: 'Aller à mon rapport',
    sample: 'Voir le rapport d’exemple',
    file: 'Ouvrir un fichier',
  },
  printed: {
    title: 'Le même rapport à l’écran',
    text: 'Ce lien contient les niveaux et les statuts, les types de preuve, les importances et les niveaux visés, sans les textes. Il s’ouvre dans la langue du lecteur et rien n’est envoyé nulle part.',
    missing: 'Imprimé trop tôt : le lien manque. Réimprimez dans un instant.',
  },
};
