import type { value as english } from '../en/value.ts';
import type { Words } from '../words.ts';

/** Le laboratoire de la valeur client. */
export const value: Words<typeof english> = {
  title: 'La valeur de vos clients',
  noScript:
    'Votre fichier est lu par cette page elle-même, ce qui demande JavaScript. La suite se lit sans lui.',
  unknown: 'aucun',
  file: {
    title: 'Votre fichier',
    drop: 'Déposez ici un fichier d’achats, ou choisissez-en un.',
    label: 'Fichier d’achats',
    hint: 'Une ligne par achat : client, date, montant. CSV, TSV ou Excel (.xlsx). Il reste sur cet appareil : cette page n’envoie rien.',
    sampleText:
      'Pas de fichier sous la main ? L’exemple compte 2 357 clients inventés, tirés selon des paramètres publiés.',
    sample: 'Essayer l’exemple synthétique',
    sampleName: 'L’exemple synthétique',
    synthetic: 'Exemple synthétique : aucun de ces clients n’existe.',
    looking: 'Premières lignes de {name}…',
    reading: 'Lecture de {name}…',
    progress: 'Part du fichier lue',
    cancel: 'Annuler',
    cancelled: 'Annulé. Rien du fichier n’est gardé.',
    another: 'Choisir un autre fichier',
    correct: 'Corriger les colonnes ou la période',
    read: '{name} est lu.',
    failed: 'La lecture a échoué. Rechargez la page et recommencez.',
    leftOut: {
      one: '{n} ligne n’a pas pu être lue ; elle est laissée de côté.',
      other: '{n} lignes n’ont pas pu être lues ; elles sont laissées de côté.',
    },
  },
  roles: {
    title: 'Ce que sont les colonnes',
    lead: 'Proposé d’après les titres et les premières lignes. Corrigez ce qui est faux.',
    customer: 'Client',
    date: 'Date d’achat',
    amount: 'Montant',
    choose: 'Choisissez une colonne',
    column: 'Colonne {n}',
    preview: 'Premières lignes de {name}',
    dateOrder: 'Les dates comme 03/04/2026',
    decimal: 'Les montants comme 1,234',
    asWritten: 'Selon le reste du fichier',
    'day-first': 'Le jour d’abord : 3 avril',
    'month-first': 'Le mois d’abord : 4 mars',
    comma: 'La virgule marque les décimales',
    point: 'Le point marque les décimales',
    end: 'Compter les achats jusqu’au',
    endHint:
      'Laissé vide : jusqu’au dernier jour du fichier. À remplir quand les derniers jours sont incomplets.',
    leaveOut: 'Laisser de côté les lignes illisibles, et les compter',
    start: 'Lire le fichier',
    problems: 'Le fichier ne peut pas être lu tel quel',
  },
  role: { customer: 'client', date: 'date', amount: 'montant' },
  problem: {
    'empty-file': 'Le fichier est vide. Donnez un tableau avec des titres : client, date, montant.',
    'not-a-table': 'Ce n’est pas un tableau. Exportez les achats en CSV ou en .xlsx.',
    'old-excel':
      'C’est un classeur ancien (.xls) ou verrouillé. Enregistrez-le en .xlsx sans mot de passe, ou en CSV.',
    'damaged-excel': 'Le classeur ne s’ouvre pas. Enregistrez-le de nouveau en .xlsx, ou en CSV.',
    'too-large-excel': 'Une fois décompressé, le classeur dépasse {most} Mo. Enregistrez sa feuille en CSV.',
    'unreadable-text': 'Le texte change d’encodage en chemin. Exportez-le de nouveau en UTF-8.',
    'endless-line': 'La ligne {row} n’a pas de fin. Cherchez un guillemet qui n’est pas refermé.',
    'too-many-columns':
      'La ligne {row} a plus de {most} colonnes. Gardez celles du client, de la date et du montant.',
    'too-many-rows':
      'La feuille a plus de {most} lignes, ce qu’Excel lui-même ne contient pas. Enregistrez-la en CSV.',
    'too-many-cells':
      'La feuille a plus de {most} millions de cellules. Gardez les colonnes du client, de la date et du montant, ou enregistrez-la en CSV.',
    'too-many-customers': 'Il y a plus de {most} clients. Partagez le fichier.',
    cancelled: 'La lecture a été annulée.',
    'no-such-column': 'Il n’y a pas de colonne « {column} ». Les colonnes sont : {columns}.',
    'missing-column': 'Aucune colonne n’est choisie pour : {role}. Choisissez-en une.',
    'same-column': 'La colonne « {column} » ne peut pas servir deux fois. Choisissez-en une autre.',
    'missing-customer': 'Ligne {row} : aucun client n’est nommé.',
    'unreadable-date': 'Ligne {row} : « {value} » n’est pas une date qui existe.',
    'unreadable-amount': 'Ligne {row} : « {value} » n’est pas un montant.',
    'amount-out-of-range': 'Ligne {row} : « {value} » dépasse tout montant possible.',
    'ambiguous-dates':
      'Rien ne distingue le jour du mois dans des dates comme « {value} ». Dites lequel vient d’abord.',
    'contradictory-dates':
      'Certaines dates commencent par le jour, d’autres par le mois. Écrivez-les de même, ou dites lequel vient d’abord et laissez de côté les autres.',
    'ambiguous-amounts':
      'Rien ne dit si « {value} » contient des milliers ou des décimales. Dites quel signe marque les décimales.',
    'several-currencies':
      'Les montants sont en plusieurs monnaies : {values}. Leur somme n’aurait pas de sens : convertissez-les ou partagez le fichier.',
    'no-rows': 'Il y a des titres, mais aucun achat en dessous.',
    'nothing-before-end': 'Tous les achats sont postérieurs à la fin de l’observation.',
  },
  short: {
    title: 'En bref',
    nothing:
      'Le chiffre d’affaires n’est pas supérieur à zéro, ou les clients sont trop peu nombreux : il n’y a pas de part à donner.',
    doubts: {
      one: '{n} réserve à garder à l’esprit avant d’utiliser ces chiffres',
      other: '{n} réserves à garder à l’esprit avant d’utiliser ces chiffres',
    },
  },
  describe: {
    title: 'Ce que dit le fichier',
    lead: 'Compté, non estimé : rien ici ne regarde l’avenir.',
    customers: 'Clients',
    purchases: 'Lignes, remboursements compris',
    revenue: 'Chiffre d’affaires, remboursements déduits',
    period: 'Période',
    fromTo: 'du {from} au {to}',
    concentration: {
      title: 'La concentration du chiffre d’affaires',
      sentence:
        'Vos 15 % de meilleurs clients font {share} du chiffre d’affaires ; l’indice de Gini est de {gini}.',
      few: 'Avec si peu de clients, aucune part ne se donne ; l’indice de Gini est de {gini}.',
      none: 'Le chiffre d’affaires n’est pas supérieur à zéro : aucune part ne peut en être donnée.',
      gini: 'Indice de Gini : 0 quand tous dépensent autant, 1 quand un seul client dépense tout.',
      claim:
        'Un chiffre circule selon lequel 15 % des clients feraient toujours la même grande part des ventes. Il est déformé : un panel de quatre chaînes d’épicerie dans les années 1990, des volumes passés, des fourchettes devenues un nombre. Seule votre courbe vaut ici.',
      claimLink: 'Ce que nous avons trouvé sur ce chiffre',
      x: 'Part des clients, les meilleurs d’abord',
      y: 'Part du chiffre d’affaires',
      yours: 'Vos clients',
      equal: 'Si tous dépensaient autant',
      table: 'Part du chiffre d’affaires selon les meilleurs clients',
      top: '{n} des clients, les meilleurs',
      share: 'Part du chiffre d’affaires',
    },
    cohorts: {
      title: 'Qui revient, par mois de premier achat',
      sentence:
        '{share} des clients ont acheté de nouveau le mois suivant leur premier achat, parmi les cohortes qui en ont eu le temps.',
      short: 'Le fichier est trop court pour voir un mois après le premier.',
      x: 'Mois après le premier achat',
      cut: 'Les {n} derniers mois sont dessinés ; le tableau les donne tous.',
      month: 'Premier achat',
      size: 'Clients',
      revenue: 'Chiffre d’affaires',
      table: 'Part de chaque cohorte qui a acheté, selon les mois après le premier achat',
    },
    rfm: {
      title: 'Segments selon la récence, la fréquence et le montant',
      sentence: '« {name} » réunit {customers} des clients et {revenue} du chiffre d’affaires.',
      note: 'Récence et dépense sont comparées à l’intérieur de votre fichier, par cinquièmes. C’est une description du passé, non une prévision.',
    },
    activity: {
      title: 'Inactifs, actifs, très actifs',
      sentence: 'Les clients très actifs sont {customers} du total et font {revenue} du chiffre d’affaires.',
      note: 'Actif : a acheté depuis un an, ou dans la seconde moitié d’un fichier plus court. Très actif : le cinquième d’entre eux qui a le plus dépensé dans ce temps.',
      warning:
        'Ces groupes rangent les clients selon le chiffre d’affaires passé. Ce n’est pas la valeur vie client : le coût, le départ et l’avenir n’y sont pas.',
    },
  },
  segment: {
    best: 'Réguliers, récents, dépensent beaucoup',
    loyal: 'Reviennent',
    new: 'Nouveaux',
    'slipping-best': 'Dépensaient beaucoup, plus vus depuis longtemps',
    slipping: 'Revenaient, plus vus depuis longtemps',
    once: 'Un seul achat, déjà ancien',
    'very-active': 'Très actifs',
    active: 'Actifs',
    inactive: 'Inactifs',
    great: 'Le premier dixième',
    good: 'Le cinquième suivant',
    others: 'Tous les autres',
  },
  table: {
    segment: 'Segment',
    customers: 'Clients',
    customerShare: 'Part des clients',
    value: 'Valeur',
    revenue: 'Chiffre d’affaires',
    valueShare: 'Part de la valeur',
    revenueShare: 'Part du chiffre d’affaires',
    show: 'Les chiffres en tableau',
  },
  model: {
    title: 'Ce qui peut venir',
    waiting: 'Ajustement des modèles…',
    lead: 'Deux modèles publiés, ajustés sur votre fichier : l’un dit à quel rythme chaque client achète et quand il s’en va, l’autre combien il dépense.',
    refused: 'Rien n’est prévu d’après ce fichier :',
    noForecast: 'Aucune valeur vie n’est donnée, pour les raisons ci-dessous.',
    horizon: 'Horizon',
    months: '{n} mois',
    margin: 'Marge, en % du chiffre d’affaires',
    marginHint:
      '100 % : aucun coût n’est déduit ; le résultat est alors un chiffre d’affaires, non un profit.',
    rate: 'Taux d’actualisation annuel, en %',
    rateHint: 'Ce que perd une somme qui vient un an plus tard. La finance connaît le taux de la maison.',
    marginWrong: 'Donnez une marge entre 0,1 et 100.',
    rateWrong: 'Donnez un taux entre 0 et 100.',
    total: 'Valeur des clients actuels sur {n} mois',
    purchases: 'Achats attendus sur {n} mois',
    active: 'Encore actifs, parmi ceux qui sont revenus',
    activeOf: '{n} sur {all}',
    once: 'Clients venus un seul jour : {n}. Un achat ne dit pas s’ils sont partis ; le modèle les tient pour actifs, aussi ce compte les laisse-t-il de côté.',
    sentence:
      'Sur {n} mois, on attend des clients actuels {purchases} achats, qui valent {total} avec une marge de {margin} et un taux d’actualisation de {rate} par an.',
    interval:
      'Si les modèles valent, le fichier laisse la valeur entre {low} et {high} (intervalle à 95 %, tiré de l’incertitude des paramètres). S’ils ne valent pas, il ne dit rien : voyez la vérification plus bas.',
    bySegment: {
      title: 'Segments selon la valeur vie',
      sentence: 'Le dixième de plus forte valeur vie détient {share} du tout.',
    },
    distribution: {
      title: 'Comment se répartit la valeur vie',
      sentence: '{share} des clients valent chacun moins de {limit} sur {n} mois.',
      x: 'Valeur vie d’un client',
      y: 'Clients',
      range: 'de {from} à {to}',
      more: '{from} ou plus',
    },
    sensitivity: {
      title: 'Ce qui dépend de vos réglages',
      sentence: 'Avec d’autres réglages, la valeur va de {low} à {high}.',
      setting: 'Si l’on prend…',
      total: 'Valeur',
      change: 'Écart',
      margin: 'une marge de {n}',
      yearlyRate: 'un taux d’actualisation de {n}',
      months: 'un horizon de {n} mois',
    },
    best: {
      title: 'Les dix clients de plus forte valeur vie',
      customer: 'Client',
      active: 'Probabilité d’être actif',
      purchases: 'Achats attendus',
      value: 'Valeur vie',
      note: 'La liste complète est dans le CSV ci-dessous.',
    },
    parameters: {
      title: 'Les paramètres et leur incertitude',
      parameter: 'Paramètre',
      value: 'Estimation',
      error: 'Erreur type',
      interval: 'Intervalle à 95 %',
      bgnbd: 'Achats (BG/NBD)',
      gammaGamma: 'Montants (Gamma-Gamma)',
      likelihood:
        'Log-vraisemblance : {bgnbd} pour les achats, {gammaGamma} pour les montants. Le temps se compte en semaines.',
    },
  },
  doubt: {
    title: 'Jusqu’où s’y fier',
    lead: 'Le modèle a été ajusté de nouveau sur la seule première moitié de la période, puis comparé à ce qui est vraiment venu.',
    holdout:
      'D’après ce qu’on savait le {date}, {expected} achats étaient attendus dans la seconde moitié ; {actual} sont venus : {off}.',
    right: 'la prévision est juste à 1 % près',
    above: 'la prévision est trop haute de {n}',
    below: 'la prévision est trop basse de {n}',
    noHoldout: 'La prévision n’a pas pu être vérifiée sur ce fichier.',
    none: 'Aucune de nos vérifications n’a soulevé de doute.',
    warnings: 'À garder en tête',
    calibration: {
      title: 'Selon la fréquence passée',
      sentence:
        'Achats de la seconde moitié, attendus et constatés, selon le nombre de retours dans la première.',
      x: 'Nouveaux achats dans la première moitié',
      y: 'Achats par client dans la seconde',
      more: '{n} ou plus',
      customers: 'Clients',
    },
    tracking: {
      title: 'Semaine après semaine',
      sentence:
        'Nouveaux achats depuis le début : après {n} semaines, {expected} attendus et {actual} comptés.',
      x: 'Semaines',
      y: 'Nouveaux achats depuis le début',
      split: 'Fin de la première moitié',
    },
    expected: 'Attendu',
    actual: 'Constaté',
    correlation: {
      title: 'Ceux qui achètent souvent dépensent-ils plus à chaque fois ?',
      fine: 'La corrélation est de {n} : assez faible. Les modèles supposent fréquence et montant sans lien, et c’est à peu près le cas.',
      related:
        'La corrélation est de {n} : trop forte. Les modèles supposent fréquence et montant sans lien ; prenez les valeurs vie avec beaucoup de prudence.',
      none: 'Elle ne peut pas être calculée sur ce fichier.',
    },
  },
  warning: {
    refunds: 'Lignes de remboursement : {rows}, {amount} en tout. Elles sont déduites.',
    'refunds-only':
      'Clients qui n’ont que des remboursements : {customers}. Ils comptent comme clients, et comme inactifs.',
    'negative-customers': 'Clients remboursés de plus qu’ils n’ont dépensé : {customers}.',
    'rows-after-end': 'Lignes postérieures à la fin de l’observation, laissées de côté : {rows}.',
    'rows-left-out': 'Lignes illisibles, laissées de côté : {rows}.',
    'no-revenue':
      'Le chiffre d’affaires n’est pas supérieur à zéro : aucune concentration ne peut être donnée.',
    'too-few-repeat-customers':
      'Clients revenus : {customers}. En dessous de {least}, un modèle devinerait : rien n’est prévu.',
    'too-short-period':
      'Durée du fichier, en semaines : {weeks}. En dessous de {least}, presque personne n’a eu le temps de revenir ou de partir : rien n’est prévu.',
    'too-few-amounts':
      'Clients revenus dont le montant est supérieur à zéro : {customers}. En dessous de {least}, aucune valeur vie n’est donnée.',
    'no-finite-mean-amount':
      'Les montants sont si inégaux que le modèle n’a pas de moyenne pour les nouveaux clients (q = {q}) : aucune valeur vie n’est donnée.',
    'no-holdout': 'La première moitié du fichier est trop mince pour vérifier la prévision sur la seconde.',
    'few-repeat-customers':
      'Clients revenus : {customers}. En dessous de {least}, lisez les chiffres comme des ordres de grandeur.',
    'short-period':
      'Durée du fichier, en semaines : {weeks}. En dessous de {least}, une saison peut passer pour une habitude, et une pause pour un départ.',
    'amounts-left-out':
      'Clients revenus sans montant supérieur à zéro, laissés hors du modèle des montants : {customers}.',
    'not-converged':
      'La recherche des meilleurs paramètres n’a pas abouti ({model}). N’utilisez pas ces chiffres.',
    'regular-purchases':
      'Chez {share} de ceux qui achètent souvent, les achats viennent à intervalles réguliers, comme des abonnements. Ces modèles sont faits pour des achats irréguliers : avec des contrats, partez de leurs dates de fin.',
    'nobody-leaves':
      'Le fichier ne montre presque personne qui parte pour de bon : la prévision laisse donc presque tous les clients continuer d’acheter. Avec des contrats, partez de leurs dates de fin.',
    'all-leave-alike':
      'Le fichier ne distingue pas les clients par leur risque de partir : le même risque est pris pour tous, après chaque achat.',
    'same-rhythm':
      'Le fichier ne distingue pas les clients par leur rythme d’achat : le même rythme est pris pour tous.',
    'same-spending':
      'Le fichier ne distingue pas les clients par ce qu’ils dépensent à chaque fois : à peu près la même moyenne est prise pour tous.',
    'even-amounts':
      'Les clients dépensent à peu près la même somme à chaque fois. Le modèle des montants est fait pour des sommes qui varient ; ici, la moyenne de chacun en dit autant.',
    'boundary-parameter':
      'Un paramètre du modèle ({model} : {parameter}) est allé jusqu’au bord du possible : vos clients suivent mal ce modèle.',
    'frequency-and-amount-related':
      'Ceux qui achètent souvent ne dépensent pas comme les autres (corrélation de {correlation}, {most} au plus conviendrait) : les valeurs vie sont faussées.',
    'forecast-off':
      'Dans la seconde moitié, {expected} achats étaient attendus et {actual} sont venus : plus de 20 % d’écart. Ne décidez pas sur cette seule prévision.',
  },
  modelName: { bgnbd: 'achats', gammaGamma: 'montants', holdout: 'vérification sur la première moitié' },
  use: {
    title: 'Ce qu’on peut en faire',
    proofTitle: 'Comme preuve dans votre évaluation',
    proofLead: 'C’est vous qui décidez. Une preuve est un nom et une date ; rien du fichier ne l’accompagne.',
    none: 'Aucune évaluation n’est ouverte sur cet appareil.',
    start: 'Commencer l’évaluation',
    frozen: '« {name} » est close et ne change plus. Ouvrez une autre évaluation pour y joindre une preuve.',
    current: 'Dans « {name} »',
    suggestion: {
      'lifetime-value':
        'Un seul ajustement vaut « au cas par cas » (niveau 1). La pratique est « en place » quand des décisions convenues s’en servent, et « pilotée » quand la prévision de chaque groupe est confrontée chaque année aux faits.',
      'listening-by-value':
        'Les groupes sont là ; cela prouve les groupes, pas encore l’écoute. La pratique commence quand votre prochaine enquête est lue par groupe, avec les taux de réponse.',
    },
    proof: {
      'lifetime-value':
        'Prévision d’achats vérifiée sur la seconde moitié : {expected} attendus, {actual} venus (du {from} au {to})',
      'listening-by-value': 'Clients listés en trois groupes de valeur, d’après les achats du {from} au {to}',
    },
    proposed: 'Preuve proposée, datée du {date} : « {name} »',
    rated: 'Vous avez mis cette pratique au niveau {level}.',
    replaces: 'Elle remplacerait : « {name} »',
    add: 'Joindre comme preuve à « {practice} »',
    added: 'Jointe à « {practice} ». Vous pouvez la changer dans l’évaluation.',
    needsForecast: 'Sans prévision vérifiée, il n’y a rien à proposer comme preuve.',
    guide: 'La fiche pratique',
    listTitle: 'La liste des segments',
    listText:
      'Chaque client avec ses segments, en CSV. Elle nomme des clients : traitez-la comme votre fichier.',
    list: 'Enregistrer la liste en CSV',
    listName: 'segments',
    preparing: 'Écriture de la liste…',
    reportTitle: 'Dans votre rapport',
    reportText:
      'Les phrases d’« En bref », dans une section à elles : des totaux et des parts, jamais un client.',
    reportTick: 'Montrer la synthèse dans le rapport de « {name} »',
    reportShown: 'Elle est dans le rapport.',
    reportOpen: 'L’y voir',
    reportOther: 'Le rapport en montre une autre :',
    reportReplace: 'La remplacer par celle-ci',
    reportBack: 'Remettre la précédente',
    svg: 'Enregistrer en SVG',
    png: 'Enregistrer en PNG',
    pictureOf: '{action} : {title}',
  },
  list: {
    customer: 'Client',
    first: 'Premier achat',
    last: 'Dernier achat',
    days: 'Jours d’achat',
    revenue: 'Chiffre d’affaires',
    activity: 'Activité',
    recencyFrequencyValue: 'Segment',
    active: 'Probabilité d’être actif',
    purchases: 'Achats attendus',
    value: 'Valeur vie',
    segment: 'Segment de valeur',
  },
};
