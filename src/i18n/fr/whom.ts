import type { whom as english } from '../en/whom.ts';
import type { Words } from '../words.ts';

/** Pour qui être centré client : des groupes avec un profil et un essai, la valeur en danger, ce que coûte et rapporte un client gagné. */
export const whom: Words<typeof english> = {
  title: 'Pour qui être centré client',
  lead: 'Six groupes, selon que les clients ont acheté récemment, souvent et pour beaucoup. À chacun son essai : un tirage au sort décide de qui y participe, et rien ne change pour les autres, si bien que la différence vient de ce que vous avez fait.',
  waiting:
    'Une fois les modèles ajustés, cette partie dira qui est probablement parti et ce qui reste à venir.',
  risk: {
    one: 'En danger : du dixième qui a le plus dépensé jusqu’ici ({people}), {n} est probablement parti. Il avait dépensé {past}, soit {share} de tout le chiffre d’affaires ; {expected} en est encore attendu.',
    other:
      'En danger : du dixième qui a le plus dépensé jusqu’ici ({people}), {n} sont probablement partis. Ils avaient dépensé {past}, soit {share} de tout le chiffre d’affaires ; {expected} en est encore attendu.',
  },
  ofMargin: '{sum} de marge',
  noRisk:
    'En danger : du dixième qui a le plus dépensé jusqu’ici ({people}), probablement aucun n’est parti.',
  people: { one: '{n} client', other: '{n} clients' },
  tooFew: 'Les clients sont trop peu nombreux pour distinguer les meilleurs.',
  noneSure: 'Personne n’est à coup sûr dans le premier dixième : trop de clients ont dépensé autant.',
  riskNote:
    '« Probablement parti » : selon le modèle d’achats, la probabilité d’être encore actif est inférieure à une sur deux. Une supposition pour chacun ; pour l’ensemble, elle vaut ce que vaut la prévision.',
  profileOfCustomers: { one: '{n} client ({share} de tous).', other: '{n} clients ({share} de tous).' },
  profile: {
    one: '{n} client ({share} de tous), {value} du chiffre d’affaires.',
    other: '{n} clients ({share} de tous), {value} du chiffre d’affaires.',
  },
  buys: {
    one: '{orders} achat chacun, {basket} en moyenne.',
    other: '{orders} achats chacun, {basket} en moyenne.',
  },
  buysOnly: { one: '{orders} achat chacun.', other: '{orders} achats chacun.' },
  seen: 'Premier achat en {first}, dernier le {last} (médianes).',
  expects: {
    one: 'Encore attendu : {expected} sur {n} mois.',
    other: 'Encore attendu : {expected} sur {n} mois.',
  },
  expectsMargin: {
    one: 'Encore attendu : {expected} de marge sur {n} mois.',
    other: 'Encore attendu : {expected} de marge sur {n} mois.',
  },
  channel: 'Le plus souvent par {name} ({share}).',
  test: 'À essayer : {test}',
  teaches: 'La pratique qui l’enseigne :',
  firstTest: 'Un essai à faire d’abord, {said}',
  testWith: 'avec les {n} clients du groupe « {group} » : {test}',
  tests: {
    best: 'demander à la moitié d’entre eux quels messages ils souhaitent, et s’y tenir. Après trois mois, comparer les commandes par client.',
    loyal:
      'proposer à la moitié d’entre eux un rappel à leur propre rythme, qu’un geste arrête. Après trois mois, comparer les commandes par client.',
    new: 'aider la moitié des nouveaux dans leur premier usage : une page, un appel. Comparer combien recommandent dans les 90 jours.',
    'slipping-best':
      'en appeler dix et écouter. Puis agir sur ce qu’ils disent pour la moitié des autres. Comparer les commandes après trois mois, et les départs aussi : un contact peut également faire partir.',
    slipping:
      'poser à la moitié d’entre eux une seule question, sans rien à vendre : qu’est-ce qui les a fait arrêter ? Comparer les réponses, puis les commandes après trois mois.',
    once: 'en appeler cinq : où ont-ils hésité ? Corriger cette étape pour la moitié des prochains nouveaux, et comparer les deuxièmes commandes.',
  },
  note: 'Les clients sont comparés les uns aux autres : « récents » et « dépense élevée » désignent les deux premiers cinquièmes de votre fichier, sauf si vous placez les limites ailleurs. Les groupes décrivent le passé.',
  withoutAmounts: {
    lead: 'Quatre groupes, selon que les clients ont acheté récemment et souvent : le fichier est sans montants, ceux qui dépensent beaucoup ne peuvent pas être distingués. À chacun son essai : un tirage au sort décide de qui y participe, et rien ne change pour les autres, si bien que la différence vient de ce que vous avez fait.',
    note: 'Les clients sont comparés les uns aux autres : les « récents » sont les deux premiers cinquièmes de votre fichier, sauf si vous placez les limites ailleurs. Les groupes décrivent le passé.',
  },
  table: 'Les groupes en tableau',
  heads: {
    group: 'Groupe',
    customers: 'Clients',
    share: 'Part des clients',
    revenue: 'Chiffre d’affaires',
    revenueShare: 'Part du chiffre d’affaires',
    orders: 'Achats chacun',
    basket: 'Montant moyen',
    first: 'Premier achat (médiane)',
    last: 'Dernier achat (médiane)',
    expected: 'Encore attendu',
    expectedMargin: 'Marge encore attendue',
  },
  cuts: {
    title: 'Placer les limites ailleurs',
    lead: 'Ces limites sont un choix, non une découverte. La liste des clients, plus bas, les suit.',
    recent: 'Récents : les derniers à avoir acheté, en % des clients',
    high: 'Gros acheteurs : ceux qui ont le plus dépensé, en % des clients',
    great: 'Premier groupe par valeur, en % des clients',
    good: 'Deuxième groupe par valeur, en % des clients',
    wrong: 'Entrez un nombre entier de 1 à 99 ; les deux groupes par valeur font 99 au plus.',
    reset: 'Revenir aux limites habituelles',
  },
  byValue: {
    title: 'Par valeur attendue',
    sentence:
      'Les {great} % de plus forte valeur attendue en détiennent {first}, les {good} % suivants {second}, tous les autres {rest}.',
    reading:
      'Certains appellent trois groupes de cette sorte great, good et meh. Lisez-les comme des places dans votre fichier d’aujourd’hui, non comme des sortes de gens : les limites sont les vôtres, et les clients changent de groupe d’eux-mêmes.',
    link: 'Ce que l’on sait de ces noms',
  },
  link: 'Pour qui être centré client, groupe par groupe',
  beside: {
    title: 'Utiliser d’autres colonnes de ce fichier',
    lead: 'Le fichier est relu, et ces colonnes sont gardées à côté des achats.',
    channel: 'Canal par lequel le client est venu',
    margin: 'Marge de la ligne, en monnaie',
    family: 'Famille du produit',
    none: 'Aucune',
    read: 'Relire le fichier avec elles',
    rates: 'Marge par famille, en % du chiffre d’affaires',
    ratesLead: 'Les familles laissées vides gardent la marge indiquée pour toutes.',
    own: 'D’après ces marges, il reste {rate} du chiffre d’affaires.',
    use: 'L’employer aussi dans la prévision',
  },
  whatIf: {
    title: 'Et si…',
    margin:
      'Avec une marge de {other} au lieu de {given}, les clients d’aujourd’hui vaudraient {value} ({change}).',
    yearlyRate: 'Avec un taux d’actualisation de {other} au lieu de {given}, {value} ({change}).',
    months: {
      one: 'Sur {n} mois au lieu de {given}, {value} ({change}).',
      other: 'Sur {n} mois au lieu de {given}, {value} ({change}).',
    },
    retention:
      'Si un dixième des pertes annuelles était évité, et que {better} de ce qu’apporte une année revenait l’année suivante au lieu de {kept}, {value} ({change}).',
    note: 'La dernière phrase dit ce que vaudraient des pertes évitées, non que quoi que ce soit les évite : essayez sur la moitié.',
  },
  winning: {
    title: 'Ce que vaut un client gagné',
    lead: 'Indiquez ce que coûte la conquête d’un client : publicité, commission, offre de bienvenue. Tout reste sur cet appareil.',
    cost: 'Coût de conquête d’un client',
    costOf: 'Coût par {channel}',
    costHint: 'Dans la devise du fichier. Laissez vide si vous ne le savez pas.',
    costWrong: 'Entrez un montant de 0 ou plus.',
    brings: 'Un client apporte {year} en moyenne dans l’année qui suit sa première commande.',
    tooShort:
      'Le fichier est trop court pour suivre les nouveaux un an : dans un délai de {months} après la première commande, un client apporte {sum} en moyenne.',
    unseen:
      'Trop peu de clients ont été suivis un mois : on ne peut pas encore dire ce qu’un client apporte.',
    worth:
      'Jusqu’ici, les clients gagnés ont apporté {soFar} chacun, et {remaining} chacun reste à venir sur {months} : {worth} en tout. C’est le plus qu’il faudrait payer pour en gagner un semblable, si rien d’autre n’est à payer avec cette somme.',
    ratio: {
      one: 'À {cost} chacun, un client vaut {ratio} fois ce que coûte sa conquête.',
      other: 'À {cost} chacun, un client vaut {ratio} fois ce que coûte sa conquête.',
    },
    payback: 'Le coût est récupéré à la fin du mois {n}.',
    noPayback:
      'Le coût n’est pas récupéré en {months} : c’est le temps pendant lequel des clients ont pu être suivis.',
    equity: 'Les clients d’aujourd’hui valent {total} sur {months}{interval}.',
    equityWon: {
      one: 'Le client gagné dans la dernière période ({period}) en fait {won}.',
      other: 'Les {n} clients gagnés dans la dernière période ({period}) en font {won}.',
    },
    nobodyWon: 'Aucun client n’a été gagné dans la dernière période ({period}).',
    months: { one: '{n} mois', other: '{n} mois' },
    interval: ' ({low} à {high}, à 95 %)',
    ownMargins:
      'Ce que les clients ont apporté et ce qui reste à venir sont ici de la marge, selon les marges du fichier ({own} du chiffre d’affaires). La valeur des clients d’aujourd’hui est calculée avec la marge indiquée sous « À quoi s’attendre » ({given}).',
    revenueOnly:
      'Aucun coût n’est déduit de ces sommes : c’est du chiffre d’affaires. Indiquez votre marge sous « À quoi s’attendre » avant de les comparer à un coût.',
    note: 'Une moyenne des clients gagnés jusqu’ici ne dit rien de sûr des prochains, peut-être plus difficiles à gagner et de moindre valeur. Ceux de la première période du fichier sont laissés de côté, car ils peuvent être plus anciens ; les tableaux les montrent.',
    byCohort: 'Selon la date de conquête',
    byChannel: 'Par canal',
    wonHead: 'Gagnés',
    channelHead: 'Canal',
    customers: 'Clients',
    costHead: 'Coût de chacun',
    soFarHead: 'Apporté jusqu’ici, chacun',
    remainingHead: 'Reste à venir, chacun',
    worthHead: 'Valeur de chacun',
    ratioHead: 'Valeur ÷ coût',
    paybackHead: 'Récupéré au mois',
    notYet: 'pas en {months}',
    table: 'Chiffres en tableaux',
  },
};
