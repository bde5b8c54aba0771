import type { workshopReport as english } from '../en/workshop-report.ts';
import type { Words } from '../words.ts';
import { word } from './counts.ts';
import { hands } from './hands.ts';

/** Le rapport d’un groupe : ce qu’il ajoute à celui d’une personne, et comment un rapport va vers d’autres et en revient. */
export const workshopReport: Words<typeof english> = {
  title: 'Rapport du groupe',
  loading: 'Ouverture du rapport…',
  failed:
    'Les mots du rapport n’ont pas pu être chargés. Vérifiez la connexion ou rechargez la page ; rien n’est perdu.',
  again: 'Réessayer',
  nobody: {
    text: 'Personne n’a encore répondu : il n’y a rien à rapporter. Les réponses arrivent à l’étape « Recueillir ».',
    go: 'Aller à l’étape Recueillir',
  },
  decided: {
    title: 'Ce que la salle a décidé',
    more: { one: '{n} autre décision', other: '{n} autres décisions' },
    nobody: 'personne n’est encore nommé',
  },
  spread: {
    title: 'Là où les avis diffèrent',
    sentence: {
      none: `Sur les {of} pratiques qui ont ${word.judged} votes ou plus, les avis ne sont proches sur aucune.`,
      one: `Les avis sont proches sur {n} des {of} pratiques qui ont ${word.judged} votes ou plus.`,
      other: `Les avis sont proches sur {n} des {of} pratiques qui ont ${word.judged} votes ou plus.`,
    },
    widest: 'Les plus éloignés : {practices}.',
    none: `Aucune pratique n’a ${word.judged} votes : l’accord n’est pas jugé.`,
    unsaid:
      'Les votes n’ont pas voyagé avec ce résultat. Il contient ce que le groupe retient de chaque pratique, et le nombre de réponses.',
    hint: 'Un point par vote, de « {low} » à « {high} ». Le trait est la médiane.',
    status: { close: 'proches', 'to-discuss': 'à discuter', split: 'opposés' },
    few: `moins de ${word.judged} votes : non jugé`,
    median: 'Médiane : {level}.',
    held: 'Le groupe retient : {level}.',
    decided: 'Décidé ensemble : {level}.',
    reason: 'Raison : {reason}',
    firstStatus: 'Premiers votes : {status}.',
    firstMedian: 'Médiane des premiers votes : {level}.',
    secondMedian: 'Des seconds : {level}.',
    handsAsVotes:
      'Les seconds votes sont ici des mains comptées dans la salle par une édition précédente : leur somme est juste, mais ils ne sont à personne en particulier.',
    apartTitle: 'Là où la salle n’était pas d’accord au départ',
    hands: { said: hands, sentence: 'Mains : {hands}.' },
    votes: '{n} pour « {level} »',
    notApplicable: { one: '{n} sans objet', other: '{n} sans objet' },
    dontKnow: { one: '{n} ne sait pas', other: '{n} ne savent pas' },
    unknown: 'inconnu',
    groups: 'Groupe contre groupe : {groups}.',
    group: '{group} : {level}',
    apart: { one: '{n} niveau d’écart', other: '{n} niveaux d’écart' },
    notes: { one: '{n} note', other: '{n} notes' },
    theme: '{name} ({n})',
    themes: 'De quoi parlent les notes : {themes}.',
    table: 'La même chose en tableau',
    caption: 'Les votes sur chaque pratique, les plus éloignés d’abord',
    practice: 'Pratique',
    agreement: 'Accord',
    medianHead: 'Médiane',
    heldHead: 'Le groupe retient',
    statistics: 'Statistiques',
    sd: 'Écart type',
    within: 'À un niveau au plus de la médiane',
    kendall:
      'W de Kendall : {w}. Il dit à quel point {people} personnes rangent {practices} pratiques dans le même ordre, de 0 (pas du tout) à 1 (exactement). Le même ordre n’est pas encore le même niveau.',
    chance: 'χ² = {chi}, p = {p}.',
    chanceSmall: 'χ² = {chi}, p < 0,001.',
    noKendall: `Le W de Kendall n’est pas calculé : il y faut ${word.concordant} personnes qui ont toutes donné un niveau sur ${word.concordantOn} pratiques ou plus, et pas partout le même.`,
    jackknife:
      'Jackknife : en écartant une personne, l’indice de suivi va de {low} à {high} ; avec toutes, il est de {index}.',
    jackknifeNoIndex: 'Jackknife : en écartant une personne, l’indice de suivi va de {low} à {high}.',
    noJackknife: `Pas de jackknife : il y faut ${word.jackknife} personnes et les ${word.axes} axes calculés.`,
  },
  find: {
    title: 'À éclaircir',
    lead: 'Trop peu de personnes ont pu le dire. Ce n’est pas un zéro : c’est une question à poser.',
    unknown: 'Inconnu du groupe',
    know: {
      none: 'personne sur {of} ne le sait',
      one: '{n} sur {of} le sait',
      other: '{n} sur {of} le savent',
    },
    nobody: 'personne n’a répondu',
    untold: 'inconnu du groupe',
  },
  left: {
    lead: 'Elles n’entrent dans aucun chiffre.',
    notAsked: 'Non posée dans cet atelier',
    agreed: 'La plupart de ceux qui ont répondu le disent, ou le groupe l’a décidé',
  },
  agreement: {
    few: `Aucune pratique n’a ${word.judged} votes.`,
    unsaid: 'Le degré d’accord n’a pas voyagé avec ce résultat.',
  },
  share: {
    part: {
      votes: {
        one: 'Les votes d’une personne',
        other: 'Chaque vote : une ligne par personne, {n} lignes, sans nom ni ordre',
      },
      groups: `Les groupes, avec les comptes là où ${word.leaving} personnes au moins ont voté et où nul ne reste seul`,
    },
    missing: { votes: 'Les votes', groups: 'Les groupes' },
    groupsLeft:
      'les groupes de cet atelier sont déjà partis : à côté d’eux, chaque ligne retrouverait son groupe',
    votesLeft:
      'les votes de cet atelier sont déjà partis : à côté des groupes, chaque ligne retrouverait son groupe',
    groupsCannot: 'aucun groupe ne peut être montré sans trahir quelqu’un',
    groupsCannotWithVotes:
      'jamais à côté de tous les votes, car on pourrait alors retrouver le groupe de chaque ligne : décochez d’abord les votes',
    votesCannotWithGroups:
      'jamais à côté des groupes, car on pourrait alors retrouver le groupe de chaque ligne : décochez d’abord les groupes',
    holds: {
      always: [
        'le niveau ou le statut que le groupe retient pour chacune des {n} pratiques',
        'le nombre de personnes qui ont répondu, à quel point les premiers votes s’accordaient sur chaque pratique, et lesquelles la salle a décidées',
        'les mains comptées dans la salle, s’il y en a',
        'ce qui compte le plus, et le type de preuve derrière chaque niveau',
        'la date de l’atelier : {date}',
      ],
      never:
        'Jamais dans un lien : les noms, les numéros des réponses, leur ordre d’arrivée, le groupe d’une personne, le nom des preuves.',
    },
    files: {
      result: 'Enregistrer le résultat dans un fichier',
      resultHint:
        'Le fichier contient ce qui est coché plus haut, et avec les notes, les raisons et le nom des preuves. Pour les lecteurs.',
      copy: 'Enregistrer la copie de travail',
      copyHint:
        'Tout : chaque réponse, avec son groupe, son nom ou son numéro. Pour qui anime avec vous, et personne d’autre.',
    },
  },
  opened: {
    fromLink: 'Résultat d’un atelier, ouvert depuis un lien',
    fromFile: 'Résultat d’un atelier, ouvert depuis un fichier',
    voices: { one: 'une réponse', other: '{n} réponses' },
    kept: 'Gardé sur cet appareil sous le nom « {name} ». Il est sur la page Atelier.',
    go: 'Aller à la page Atelier',
    loading: 'Ouverture du rapport…',
  },
  team: {
    button: 'Comparer avec mon équipe',
    title: 'Comparer avec mon équipe',
    text: 'Un atelier est préparé sur cet appareil. Vos réponses y deviennent la première : niveaux, « sans objet » et « je ne sais pas ». Vos notes, vos preuves et vos décisions ne sont pas transmises.',
    go: 'Préparer l’atelier',
    begun: '« {name} » est déjà sur cet appareil. Sa première réponse contient vos réponses d’alors.',
    goOn: 'Le reprendre',
    another: 'En préparer un autre',
    cancel: 'Pas maintenant',
    name: 'Avec mon équipe : {name}',
  },
  ask: {
    title: 'Demander à la personne qui sait',
    lead: 'Une courte invitation pour les pratiques que vous cochez. Qui la reçoit répond en une minute sur son téléphone ; sa réponse prend la place de votre « je ne sais pas ».',
    which: 'Pratiques à demander',
    make: 'Préparer l’invitation',
    none: 'Cochez au moins une pratique.',
    message: 'Message à envoyer',
    text: {
      one: 'Bonjour,\n\nNous évaluons où nous en sommes avec nos clients, pour ce périmètre : {scope}.\nUne question m’échappe. Pouvez-vous y répondre ? Cela prend une minute, sans compte ; rien n’est envoyé tant que vous ne m’envoyez pas votre réponse :\n{link}\n\nMerci.',
      other:
        'Bonjour,\n\nNous évaluons où nous en sommes avec nos clients, pour ce périmètre : {scope}.\n{n} questions m’échappent. Pouvez-vous y répondre ? Cela prend quelques minutes, sans compte ; rien n’est envoyé tant que vous ne m’envoyez pas votre réponse :\n{link}\n\nMerci.',
    },
    noScope: 'notre organisation',
    copy: 'Copier le message',
    copied: 'Message copié.',
    refused: 'Le navigateur a refusé de copier : sélectionnez le texte.',
    system: 'Partager avec…',
    whatNow:
      'Quand la réponse arrive, ouvrez son lien sur cet appareil, ou collez ici le message ou le code.',
    failed: 'L’invitation n’a pas pu être faite. Raccourcissez le périmètre et réessayez.',
    paste: 'Une réponse est arrivée : collez-la ici',
    pasteHint: 'Le message entier, son lien ou son code.',
    read: 'Lire la réponse',
    nothing: 'Aucune réponse à l’une de vos questions dans ce texte.',
  },
  reply: {
    title: 'Une réponse à ce que vous avez demandé',
    lead: 'Rien ne change avant que vous le disiez. Elle concerne : {name}.',
    practice: 'Pratique',
    mine: 'Votre réponse',
    theirs: 'Leur réponse',
    note: 'Leur note',
    takes: 'reprise',
    keeps: 'la vôtre reste',
    take: { one: 'Reprendre cette réponse', other: 'Reprendre ces {n} réponses' },
    nothing: 'Rien à reprendre : vous avez déjà un niveau partout où cette personne a répondu.',
    leave: 'Laisser mes réponses telles quelles',
    taken: {
      one: 'Une réponse a été reprise dans votre évaluation.',
      other: '{n} réponses ont été reprises dans votre évaluation.',
    },
    otherModel: 'Cette réponse vaut pour une autre version des questions : elle ne peut pas être reprise.',
    leftOut: 'Non repris, car la question a changé depuis : {practices}.',
  },
  exports: { button: 'Documents' },
};
