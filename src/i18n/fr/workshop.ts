import type { workshop as english } from '../en/workshop.ts';
import type { Words } from '../words.ts';
import { Word, word } from './counts.ts';

/** The workshop's page: what it is, the workshops of this device, its five phases. */
export const workshop: Words<typeof english> = {
  title: 'Atelier',
  description:
    'De trois à trois cents personnes répondent seules, sur leur propre appareil. L’animateur voit où elles divergent, la salle convient d’un niveau et repart avec un rapport. Sans compte ni serveur.',
  lead: 'Chacun répond seul. La salle discute ensuite de ce qui la divise et convient d’un niveau pour chaque pratique : de l’invitation au résultat en quatre-vingt-dix minutes, sans compte ni serveur.',
  how: {
    title: 'Comment cela se passe',
    steps: {
      prepare:
        'Dites ce qui est évalué, par qui, et si les réponses sont nommées. Vous obtenez un lien, un code QR et un texte à envoyer. Une répétition avec douze réponses fictives permet de tout essayer d’abord.',
      collect:
        'Les réponses vous reviennent par message, fichier, code QR, code court ou bulletin papier. Collez-les ou scannez-les : qui a répondu, sur combien, reste affiché.',
      reveal:
        'Rien n’est montré avant que vous ne le révéliez. Les pratiques sur lesquelles les avis diffèrent le plus viennent en premier ; celles où ils sont proches se règlent d’une touche.',
      close:
        'La salle dit ce qui compte le plus et décide trois actions, chacune avec un responsable, une date et un indicateur.',
      report:
        'Le rapport du groupe est celui de tout le monde, avec la dispersion des réponses. Il part en lien, en fichier, en diapositives ou en tableur.',
    },
    why: 'Pourquoi seul d’abord',
    whyText:
      'Quand on parle à tour de rôle, le premier qui parle et le plus haut placé pèsent sur tous les autres. Des réponses données seul, puis mises côte à côte, disent où les avis diffèrent, et donc à quoi la salle doit passer son temps.',
    needs: 'Ce qu’il vous faut',
    needsList: [
      `${Word.judged} personnes ou plus. En dessous de ${word.judged} réponses à une pratique, elles sont énumérées et aucun accord n’est calculé.`,
      'Dix minutes de chacun avant la séance, ou au début.',
      'Un écran que tous voient, et ce navigateur.',
    ],
    who: 'Qui peut lire quoi',
    whoList: [
      'Chaque réponse va du participant à vous, par le moyen qu’il choisit. Elle ne passe par aucun serveur à nous ; quiconque la détient peut la lire.',
      `Sur votre écran, un groupe de moins de ${word.anonymous} personnes n’est jamais montré à part, ni aucun chiffre qui trahirait une ou deux personnes.`,
      'Dans un atelier anonyme, les réponses portent un numéro au hasard, qui ne dit rien de leur ordre d’arrivée.',
      'Ce qui sort de ce navigateur est ce que vous choisissez d’envoyer.',
    ],
  },
  list: {
    compare: 'Comparer',
    title: 'Mes ateliers',
    storage:
      'Ils sont conservés dans ce navigateur, sur cet appareil et nulle part ailleurs, à chaque changement : ni un rechargement ni une batterie vide ne perdent une réponse. Ils partent avec les données du navigateur, avec une fenêtre privée, et avec l’application où une page a été ouverte depuis un message ; Safari peut les effacer après sept jours sans visite. Enregistrez une copie de travail après la séance.',
    mayGo: {
      week: 'Ce navigateur efface ce qu’un site conserve après sept jours d’utilisation sans visite, un atelier et ses réponses aussi. Prenez dès maintenant un fichier : il reste.',
      'inside-app':
        'Cette page est ouverte dans une autre application, et l’atelier y est conservé : votre navigateur ne le voit pas, et il peut disparaître demain. Prenez dès maintenant un fichier, ou préparez l’atelier dans votre navigateur.',
      file: 'Prendre le fichier',
    },
    keepFor:
      'Les réponses sont personnelles. Il est dit aux participants qu’elles sont gardées trois mois après l’atelier, ou après le dernier jour pour répondre. Il vous est alors demandé ici de les effacer en gardant le résultat, ou de dire jusqu’à quand vous les gardez, et pourquoi. Les résultats et copies envoyés ou enregistrés restent où ils sont.',
    past: {
      over: 'Le temps annoncé pour garder ces réponses est passé : dites ce qu’elles deviennent',
      title: 'Les réponses de « {name} » devaient être gardées jusqu’au {date}',
      text: 'Les invitations l’annoncent, ou vous l’avez dit depuis. Effacez les réponses et gardez le résultat ; ou dites jusqu’à quand vous les gardez, et pourquoi.',
      erase: 'Effacer les réponses, garder le résultat',
      sure: 'Les effacer pour de bon',
      eraseWhat:
        'Les réponses, les notes, les noms et cette copie de travail disparaissent pour de bon. Le résultat reste : niveaux, décisions et actions, nombre de réponses et, des groupes, ce qui pouvait être transmis.',
      until: 'Les garder jusqu’au',
      reason: 'Parce que',
      keep: 'Les garder plus longtemps',
      missing:
        'Rien n’a changé : dites jusqu’à quel jour, après aujourd’hui et en 2899 au plus tard, et pourquoi.',
      notKept:
        'Le résultat n’a pas pu être gardé dans ce navigateur : rien n’a été effacé. Enregistrez une copie de travail, faites de la place, puis réessayez.',
      kept: 'Les réponses de « {name} » sont gardées jusqu’au {date} ; la question vous sera alors posée de nouveau.',
      erased: 'Les réponses de « {name} » sont effacées. Le résultat est dans cette liste.',
    },
    none: 'Aucun atelier sur cet appareil pour l’instant.',
    create: 'Préparer un atelier',
    rehearse: 'Répéter avec 12 réponses fictives',
    open: 'Ouvrir une copie de travail ou un résultat',
    name: 'Atelier du {date}',
    rehearsal: 'Répétition',
    here: 'Sur cette page',
    go: 'Continuer',
    readWithout: 'Lire le rapport sans cela',
    tooLong:
      'Les notes, ou les votes de plus de 1 000 personnes, sont trop pour la page du rapport. Lisez le rapport sans cela ; tout reste dans cette copie.',
    read: 'Lire le rapport',
    remove: 'Supprimer',
    facts: {
      open: { none: 'aucune réponse', one: '{n} réponse', other: '{n} réponses' },
      of: { none: 'aucune réponse sur {of}', one: '{n} réponse sur {of}', other: '{n} réponses sur {of}' },
      result: 'résultat, en lecture seule',
      changed: 'modifié le {when}',
      noScope: 'périmètre à préciser',
    },
    undo: 'Annuler la suppression',
    deleted: { one: '{n} supprimé', other: '{n} supprimés' },
    deletedOn: 'supprimé le {when}',
    restore: 'Reprendre',
    erase: 'Effacer entièrement',
    eraseWhat: 'Invitation, réponses, notes et décisions disparaissent pour de bon.',
    cancel: 'Annuler',
    said: {
      created: 'Un atelier commence.',
      selected: '« {name} » est sur cette page.',
      deleted: '« {name} » est supprimé.',
      restored: '« {name} » est de retour.',
      erased: 'Effacé entièrement.',
      opened: '« {name} » est ouvert.',
      alreadyHere:
        '« {name} » est déjà ici. Donnez le fichier sous « Recueillir » : les deux copies y sont réunies, et ce qui diffère est montré.',
    },
    unreadable: {
      one: 'Un contenu conservé ici pour un atelier ne peut être lu. Il a été laissé tel quel.',
      other:
        '{n} contenus conservés ici pour des ateliers ne peuvent être lus. Ils ont été laissés tels quels.',
    },
    download: 'Télécharger tel quel',
  },
  former: {
    loading: 'Chargement des questions telles qu’elles étaient posées…',
    failed:
      'Cet atelier pose les questions d’une édition antérieure, qui n’ont pas pu être chargées. Rechargez la page une fois connecté : dans les mots d’aujourd’hui, les réponses ne voudraient pas dire la même chose.',
  },
  notKept: {
    full: 'Ce navigateur n’a plus de place : les derniers changements ne sont que sur cette page. Enregistrez une copie de travail avant de la fermer, ou effacez un atelier qui ne vous sert plus.',
    forbidden:
      'Ce navigateur ne laisse rien conserver au site : l’atelier n’est que sur cette page et disparaîtra avec elle. Enregistrez une copie de travail.',
    erased:
      'Ce que ce navigateur conservait pour le site a été effacé alors que cette page était ouverte, et l’atelier n’est plus que sur elle. Enregistrez une copie de travail avant de la fermer, ou continuez : votre prochain changement le conserve à nouveau.',
    unsound:
      'Le dernier changement ne peut être conservé tel quel : un texte ou une liste dépasse la longueur permise, ou un jour n’est pas valable. Ce qui était conservé est intact, et les autres changements continuent de l’être.',
    save: 'Enregistrer une copie de travail',
  },
  rehearsal: {
    banner: 'Répétition : ces personnes et leurs réponses sont fictives.',
    detail: 'Elle est gardée à part de vos ateliers et ses réponses ne peuvent se mêler aux leurs.',
    end: 'Terminer et effacer la répétition',
    scope: 'Répétition (réponses fictives) : commandes et retours en ligne, tous les clients',
    groups: ['Direction', 'Terrain', 'Fonctions support'],
    notes: [
      'La messagerie ferme à dix-huit heures ; la plupart des questions arrivent à vingt heures.',
      'Nous promettons la même réponse partout. En magasin, nous ne voyons pas la commande passée en ligne.',
      'Nous réparons le cas, pas la cause.',
    ],
  },
  phases: {
    label: 'Phases de l’atelier',
    prepare: 'Préparer',
    collect: 'Recueillir',
    reveal: 'Révéler',
    close: 'Conclure',
    report: 'Rapport',
    loading: 'Un instant…',
    failed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion ou rechargez la page.',
    again: 'Réessayer',
  },
  timer: {
    label: 'Minuteur',
    left: { one: 'encore {n} min', other: 'encore {n} min' },
    over: { one: 'dépassé de {n} min', other: 'dépassé de {n} min' },
    inAll: { one: '{n} min en tout', other: '{n} min en tout' },
    stop: 'Arrêter le minuteur',
    next: 'Ensuite : {step}',
    now: 'En cours : {step}',
  },
  reply: {
    title: 'Ce lien contient une réponse',
    nowhere:
      'Elle est destinée à un atelier ou à une question que cet appareil n’a pas. Ouvrez-la sur l’appareil d’où est partie l’invitation, ou ouvrez d’abord la copie de travail.',
    unreadable:
      'Il a été coupé ou modifié en chemin, vient d’un Cap17 plus récent, ou la connexion manque. Rechargez cette page et ouvrez le lien à nouveau ; sinon, redemandez-le à l’expéditeur, ou demandez-lui le code.',
  },
};
