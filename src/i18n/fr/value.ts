import type { value as english } from '../en/value.ts';
import type { Words } from '../words.ts';

/** Le laboratoire de la valeur client. */
export const value: Words<typeof english> = {
  title: 'La valeur de vos clients',
  unknown: 'n.d.',
  file: {
    title: 'Votre fichier',
    drop: 'Déposez ici un fichier d’achats, ou choisissez-en un.',
    label: 'Fichier d’achats',
    several: 'Rien n’a été lu : un fichier à la fois.',
    hint: 'Une ligne par achat : client, date, montant. CSV, TSV ou Excel (.xlsx). Il reste sur cet appareil : cette page n’envoie rien.',
    sampleText:
      'Pas de fichier sous la main ? L’exemple compte 2 357 clients inventés, simulés avec les chiffres d’une étude publiée.',
    sample: 'Essayer l’exemple synthétique',
    sampleName: 'L’exemple synthétique',
    synthetic: 'Exemple synthétique : aucun de ces clients n’existe.',
    looking: 'Lecture des premières lignes de {name}…',
    reading: 'Lecture de {name}…',
    progress: 'Part du fichier lue',
    cancel: 'Annuler',
    cancelled: 'Annulé. Rien du fichier n’est conservé.',
    another: 'Choisir un autre fichier',
    back: 'Revenir aux résultats',
    still: 'Les chiffres ci-dessous restent ceux de {name} jusqu’à la lecture d’un autre.',
    correct: 'Corriger les colonnes ou la période',
    read: 'Lecture terminée : {name}.',
    unavailable: 'La suite n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.',
    failed: 'La lecture du fichier a échoué. Rechargez la page et recommencez.',
  },
  roles: {
    preview: 'Premières lignes de {name}',
    dateOrder: 'Dates comme 03/04/2026',
    decimal: 'Montants comme 1,234',
    asWritten: 'À déduire du fichier',
    'day-first': 'Le jour d’abord : 3 avril',
    'month-first': 'Le mois d’abord : 4 mars',
    'year-first': 'L’année d’abord, à deux chiffres : 26-03-04',
    discountForm: 'Remises sur les lignes',
    unsaid: 'Choisir',
    percent: 'Des pourcentages : 20 pour un cinquième',
    part: 'Des parts : 0,2 pour un cinquième',
    money: 'De l’argent en moins sur la ligne',
    amountOf: 'Chaque montant est celui',
    row: 'de sa ligne',
    order: 'de sa commande, sur chacune de ses lignes',
    comma: 'La virgule marque les décimales',
    point: 'Le point marque les décimales',
    end: 'Compter les achats jusqu’au',
    endHint:
      'Laissez vide pour compter jusqu’au dernier jour du fichier. Choisissez un jour plus tôt si les derniers sont incomplets.',
    takeWider: 'Lire quand même les lignes qui dépassent les titres, sans ce qui dépasse',
    leaveOut: 'Laisser de côté les lignes illisibles et en donner le nombre',
    start: 'Lire le fichier',
    problems: 'Le fichier ne peut pas être lu tel quel',
  },
  role: {
    customer: 'client',
    date: 'date',
    amount: 'montant',
    quantity: 'quantité',
    order: 'numéro de commande',
    status: 'statut',
    type: 'type',
    refunded: 'montant remboursé',
    discount: 'remise sur la ligne',
    returnedQuantity: 'quantité retournée',
  },
  fileKind: {
    cap17: 'un fichier de Cap17',
    html: 'une page web (HTML)',
    xml: 'du XML',
    json: 'du JSON',
    sql: 'une sauvegarde de base de données (SQL)',
    pdf: 'un document PDF',
    image: 'une image',
    document: 'un document de texte',
    opendocument: 'un fichier OpenDocument (.ods)',
    gzip: 'un fichier compressé (gzip)',
    archive: 'une archive (zip ou semblable)',
    database: 'une base de données',
    binary: 'autre chose que du texte',
  },
  fileRemedy: {
    open: 'Ouvrez-le dans un tableur et enregistrez-le en .xlsx, ou exportez les achats en CSV.',
    unpack: 'Décompressez-le et choisissez le tableau qu’il contient.',
    export: 'Exportez les achats en CSV ou en .xlsx.',
  },
  problem: {
    'empty-file':
      'Le fichier est vide. Choisissez un tableau avec une ligne de titres : client, date, montant.',
    'not-purchases': 'Ce fichier est {kind}, non un tableau d’achats. {remedy}',
    'no-such-sheet': 'Il n’y a pas de feuille « {sheet} ». Les feuilles sont : {sheets}.',
    'only-hidden-sheets':
      'Seules des feuilles masquées de ce classeur contiennent quelque chose : {sheets}. Affichez celle des achats et enregistrez le classeur.',
    'old-excel':
      'C’est un classeur ancien (.xls) ou verrouillé. Enregistrez-le en .xlsx sans mot de passe, ou en CSV.',
    'damaged-excel': 'Le classeur ne s’ouvre pas. Enregistrez-le de nouveau en .xlsx, ou en CSV.',
    'too-large-excel':
      'Décompressé, le classeur ou ses textes dépassent {most} Mo. Enregistrez sa feuille en CSV.',
    'unreadable-text':
      'La ligne {row} semble écrite dans un autre encodage que celles au-dessus, ce qui altérerait des noms. Exportez de nouveau le fichier en UTF-8.',
    'endless-line': 'La ligne {row} ne finit pas. Cherchez une fin de ligne manquante.',
    'unclosed-quote':
      'Ligne {row} : le guillemet devant « {value} » n’est pas refermé : des lignes qui suivent seraient perdues. Refermez-le ou retirez-le.',
    'other-titles':
      'La ligne {row} est une autre ligne de titres : ce qui suit est un autre tableau. Mettez chaque tableau dans un fichier à part.',
    'too-many-columns':
      'La ligne {row} a plus de {most} colonnes. Ne gardez que le client, la date et le montant.',
    'too-many-rows': 'La feuille a plus de {most} lignes, le maximum d’Excel. Enregistrez-la en CSV.',
    'too-many-cells': 'La feuille a plus de {most} millions de cellules ou de textes. Enregistrez-la en CSV.',
    'too-many-customers': 'Il y a plus de {most} clients. Divisez le fichier en plusieurs.',
    'too-many-orders':
      'Il y a plus de {most} numéros de commande. Divisez le fichier, ou ne choisissez pas leur colonne.',
    cancelled: 'La lecture a été annulée.',
    'no-such-column': 'Il n’y a pas de colonne « {column} ». Les colonnes sont : {columns}.',
    'missing-column': 'Aucune colonne n’est choisie pour : {role}. Choisissez-en une.',
    'same-column': 'La colonne « {column} » sert déjà. Choisissez-en une autre.',
    'unknown-status':
      'Rien ne dit si les lignes dont « {column} » vaut {values} sont des ventes. Dites pour chaque valeur si ses lignes comptent.',
    'debit-and-credit':
      'Ce fichier ressemble à un livre comptable, et aucun compte client (411) n’y dit lequel du débit et du crédit est le chiffre d’affaires. Choisissez sa colonne comme montant.',
    'one-row-per-customer':
      'Chaque ligne de ce fichier est un client, non un achat : combien d’achats, le premier et le dernier. Faites-le lire comme tel ci-dessous, ou choisissez un fichier d’une ligne par achat.',
    'no-summary':
      'Les titres ne sont pas ceux d’un fichier d’une ligne par client : fréquence, récence et ancienneté, ou nombre de commandes, première et dernière date.',
    'too-little-summary':
      'Ces totaux sont trop peu pour les modèles : il leur faut fréquence, récence et ancienneté, ou nombre de commandes, première et dernière date.',
    'unsound-totals':
      'Lignes aux totaux illisibles ou contradictoires : {count} ; premières : {rows}. Corrigez-les, ou laissez-les de côté.',
    'shortened-orders':
      'Un tableur a abrégé des numéros de commande, comme {value} : plusieurs ont pu n’en faire qu’une. Mettez la colonne au format texte et exportez de nouveau.',
    'ambiguous-dates':
      'Dans des dates comme « {value} », rien ne distingue le jour, le mois et l’année. Précisez ce qui vient d’abord.',
    'contradictory-dates':
      'Aucun ordre du jour, du mois et de l’année ne va à la fois à « {value} » et à « {other} ». Écrivez toutes les dates de la même façon, ou précisez ce qui vient d’abord et laissez de côté les autres lignes.',
    'ambiguous-amounts':
      'Rien ne dit si « {value} » contient des milliers ou des décimales. Précisez quel signe marque les décimales.',
    'ambiguous-discount':
      'Rien ne dit ce que « {value} » dans la colonne « {column} » retire d’une ligne : un pourcentage ou de l’argent. Dites-le.',
    'several-currencies':
      'Les montants sont en plusieurs devises : {values}. Leur somme n’aurait pas de sens : convertissez-les, ou divisez le fichier.',
    'no-rows': 'Il n’y a aucun achat sous la ligne de titres.',
    'nothing-used':
      'Aucune ligne n’est un achat qui compte (lignes lues : {count}) ; le tableau dit pourquoi. Choisissez d’autres colonnes, ou dites quelles valeurs comptent.',
    'nothing-before-end':
      'Tous les achats sont postérieurs au jour indiqué. Choisissez-en un plus tardif, ou laissez vide.',
    'unreadable-end': 'Ce jour est illisible. Choisissez-en un entre 1900 et 2199, ou laissez vide.',
  },
  /** À la place de `wider-rows`, quand les cellules en suggèrent la cause. */
  decimalComma: {
    one: 'Ligne {rows} : un montant est coupé à sa virgule décimale, car des virgules séparent aussi les cellules. Exportez le fichier avec des points-virgules, ou les montants entre guillemets.',
    other:
      '{n} lignes ont un montant coupé à sa virgule décimale, car des virgules séparent aussi les cellules ; premières : {rows}. Exportez le fichier avec des points-virgules, ou les montants entre guillemets.',
  },
  /** Pourquoi des lignes ne se lisent pas : `{rows}` nomme les premières. */
  rowProblem: {
    'wider-rows': {
      one: 'La ligne {rows} contient quelque chose au-delà des titres : ses cellules peuvent être dans les mauvaises colonnes.',
      other:
        '{n} lignes contiennent quelque chose au-delà des titres : leurs cellules peuvent être dans les mauvaises colonnes ; premières : {rows}. Donnez un titre à chaque colonne.',
    },
    'shortened-customer': {
      one: 'Ligne {rows} : un tableur a abrégé le client « {value} » : plusieurs ont pu n’en faire qu’un. Mettez la colonne au format texte et exportez de nouveau.',
      other:
        '{n} lignes (premières : {rows}) ont un client abrégé par un tableur, comme « {value} » : plusieurs ont pu n’en faire qu’un. Mettez la colonne au format texte et exportez de nouveau.',
    },
    'missing-date': {
      one: 'Ligne {rows} : la date n’est pas indiquée.',
      other: '{n} lignes n’ont pas de date ; premières : {rows}.',
    },
    'missing-amount': {
      one: 'Ligne {rows} : le montant n’est pas indiqué.',
      other: '{n} lignes n’ont pas de montant ; premières : {rows}.',
    },
    'missing-quantity': {
      one: 'Ligne {rows} : la quantité n’est pas indiquée.',
      other: '{n} lignes n’ont pas de quantité ; premières : {rows}.',
    },
    'unreadable-date': {
      one: 'Ligne {rows} : « {value} » n’est pas une date qui existe.',
      other: '{n} lignes ont une date qui n’existe pas, comme « {value} » ; premières : {rows}.',
    },
    'month-only-date': {
      one: 'Ligne {rows} : « {value} » est un mois. Donnez le jour de chaque achat.',
      other:
        '{n} lignes ont un mois pour date, comme « {value} » ; premières : {rows}. Donnez le jour de chaque achat.',
    },
    'mixed-dates': {
      one: 'Ligne {rows} : « {value} » est une autre sorte de date que le reste de la colonne. Écrivez toutes les dates de la même façon.',
      other:
        '{n} lignes ont une autre sorte de date que le reste de la colonne, comme « {value} » ; premières : {rows}. Écrivez toutes les dates de la même façon.',
    },
    'unreadable-amount': {
      one: 'Ligne {rows} : « {value} » n’est pas un montant.',
      other: '{n} lignes ont un montant qui n’en est pas un, comme « {value} » ; premières : {rows}.',
    },
    'unreadable-quantity': {
      one: 'Ligne {rows} : « {value} » n’est pas une quantité.',
      other: '{n} lignes ont une quantité qui n’en est pas une, comme « {value} » ; premières : {rows}.',
    },
    'amount-out-of-range': {
      one: 'Ligne {rows} : « {value} » est trop loin de zéro pour être un montant.',
      other: '{n} lignes ont un montant trop loin de zéro, comme « {value} » ; premières : {rows}.',
    },
  },
  short: {
    title: 'En bref',
    total: {
      one: 'Du {from} au {to}, {n} client a apporté un chiffre d’affaires de {revenue}.',
      other: 'Du {from} au {to}, {n} clients ont apporté un chiffre d’affaires de {revenue}.',
    },
    purchases: {
      one: 'Du {from} au {to}, {n} client a fait {purchases}. Le fichier est sans montants : on ne peut pas dire ce qu’il a apporté.',
      other:
        'Du {from} au {to}, {n} clients ont fait {purchases}. Le fichier est sans montants : on ne peut pas dire ce qu’ils ont apporté.',
    },
    why: 'Pourquoi rien n’est prévu',
    doubts: 'À garder à l’esprit avant d’utiliser ces chiffres',
  },
  slide: {
    make: 'En une diapositive (PPTX)',
    making: 'Écriture de la diapositive…',
    made: 'La diapositive {name} est écrite.',
    failed:
      'La diapositive n’a pas pu être écrite. Vérifiez la connexion et recommencez, ou rechargez la page.',
    fileName: 'valeur-des-clients',
    expected: 'Sur {months}, on attend des clients d’aujourd’hui {sum}',
    expectedPlain: 'Sur {months}, {sum} si le passé se répète',
    ofMargin: '{total} de marge',
    ofRevenue: '{total} de chiffre d’affaires',
    counted: '{customers} clients ont apporté {revenue} de chiffre d’affaires',
    question: 'Question',
    answer: 'Ce que dit le fichier',
    much: 'Combien',
    sure: 'Est-ce sûr ?',
    whom: 'Pour qui',
    test: 'Un essai',
    said: {
      counted:
        '{customers} clients ont apporté {revenue} de chiffre d’affaires ; les 15 % de meilleurs en ont fait {share}.',
      expected: 'Sur {months} : {sum}.',
      interval: 'Intervalle à 95 % : de {low} à {high}.',
      plain: 'Le passé répété : {total}.',
      right: 'Sur le passé, prévision juste à 1 % près.',
      above: 'Sur le passé, prévision trop haute de {n}.',
      below: 'Sur le passé, prévision trop basse de {n}.',
      aboveTimes: 'Sur le passé, prévision égale à {n} fois les achats constatés.',
      nothingCame: 'Sur le passé, aucun achat n’est venu : ne vous y fiez pas.',
      plainChecked: 'Passé répété : chiffre {off}.',
      notChecked: 'Pas de vérification sur le passé.',
      best: 'Du {from} au {to}, le meilleur dixième ({people}) a fait {share} du chiffre d’affaires : {orders} par client, de {basket}.',
      bestMargin:
        'Du {from} au {to}, le meilleur dixième ({people}) a fait {share} de la marge : {orders} par client, de {basket}.',
      left: 'Du meilleur dixième en tout ({people}), départs probables : {gone}.',
    },
    source: 'Source : le fichier {name}, du {from} au {to}, calculé dans le navigateur le {date}.',
    method: 'Comment c’est fait : {lead}',
  },
  describe: {
    title: 'Ce que dit le fichier',
    lead: 'Des comptes, non des estimations : rien ici ne porte sur l’avenir.',
    customers: 'Clients',
    purchases: 'Lignes, remboursements compris',
    orders: 'Commandes, hors celles qui sont des remboursements',
    revenue: 'Chiffre d’affaires, remboursements déduits',
    period: 'Période',
    fromTo: 'du {from} au {to}',
    concentration: {
      title: 'La concentration du chiffre d’affaires',
      sentence:
        'Vos 15 % de meilleurs clients font {share} du chiffre d’affaires ; l’indice de Gini est de {gini}.',
      few: 'Trop peu de clients pour donner une part ; l’indice de Gini est de {gini}.',
      none: 'Le chiffre d’affaires est nul ou négatif : il ne se partage pas.',
      gini: 'Indice de Gini : 0 quand tous les clients dépensent autant, proche de 1 quand un seul dépense presque tout.',
      claim:
        'On entend dire que 15 % des clients feraient toujours la même grande part des ventes. C’est déformer le constat d’origine : des volumes passés, dans quatre chaînes d’épicerie américaines des années 1990, et des fourchettes, non un chiffre. Fiez-vous à votre propre courbe.',
      claimLink: 'Ce que nous avons trouvé sur cette affirmation',
      x: 'Part des clients, des plus dépensiers aux moins dépensiers',
      y: 'Part du chiffre d’affaires',
      yours: 'Vos clients',
      equal: 'Si tous dépensaient autant',
      table: 'Part du chiffre d’affaires faite par les premiers clients',
      top: 'Les premiers {n} des clients',
      customers: 'Clients',
      share: 'Part du chiffre d’affaires',
    },
    cohorts: {
      title: 'Qui revient, par mois de premier achat',
      sentence:
        '{share} des clients ont racheté pendant le mois civil qui suit leur premier achat. Ceux dont le mois suivant n’est pas achevé dans le fichier ne sont pas comptés.',
      short: 'Le fichier est trop court pour voir qui est revenu le mois suivant.',
      x: 'Mois après le premier achat',
      cut: 'Le graphique montre les {n} derniers mois où il y a eu de premiers achats ; le tableau les a tous, jusqu’à {months} mois après.',
      part: '* Le dernier mois du fichier n’est pas complet.',
      month: 'Premier achat',
      size: 'Clients',
      revenue: 'Chiffre d’affaires',
      table:
        'Part des nouveaux clients de chaque mois qui ont acheté, selon les mois écoulés depuis le premier achat',
    },
    activity: {
      title: 'Inactifs, actifs, très actifs',
      sentence:
        'Les clients très actifs représentent {customers} des clients et ont fait {revenue} du chiffre d’affaires.',
      sentenceOfCustomers: 'Les clients très actifs représentent {customers} des clients.',
      noAmounts:
        'Le fichier est sans montants : on ne peut pas distinguer les très actifs, ceux qui dépensent le plus.',
      note: 'Actifs : ils ont acheté depuis moins d’un an ou, si le fichier couvre moins de deux ans, dans sa seconde moitié. Très actifs : le cinquième d’entre eux qui a le plus dépensé pendant ce temps.',
      warning:
        'Ces groupes rangent les clients selon le chiffre d’affaires passé. Ce n’est pas la valeur vie : les coûts, les départs et l’avenir n’y sont pas.',
    },
  },
  segment: {
    best: 'Récurrents, récents, dépense élevée',
    loyal: 'Récurrents, assez récents',
    new: 'Nouveaux',
    'slipping-best': 'Récurrents, dépense élevée, absents depuis longtemps',
    slipping: 'Récurrents, dépense moindre, absents depuis longtemps',
    once: 'Un seul achat, déjà ancien',
    'very-active': 'Très actifs',
    active: 'Actifs',
    inactive: 'Inactifs',
    great: 'Les premiers 10 %',
    good: 'Les 20 % suivants',
    others: 'Les 70 % restants',
  },
  segmentWithoutAmounts: {
    loyal: 'Récurrents, récents ou assez récents',
    slipping: 'Récurrents, absents depuis longtemps',
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
    title: 'À quoi s’attendre',
    waiting: 'Ajustement des modèles à votre fichier…',
    lead: 'Des modèles publiés, ajustés à votre fichier : l’un, celui de plusieurs qui lui convient le mieux, dit à quel rythme les clients achètent et quand ils s’en vont ; un autre, combien ils dépensent. Plusieurs achats le même jour comptent pour un.',
    refused: 'Aucune prévision n’est tirée de ce fichier :',
    noAmounts: 'Le fichier est sans montants : on peut prévoir des achats, non ce qu’ils rapportent.',
    noForecast: 'Aucune valeur vie n’est donnée, pour les raisons ci-dessous.',
    horizon: 'Horizon',
    months: { one: '{n} mois', other: '{n} mois' },
    horizonHint: {
      one: 'Votre fichier remonte à {n} mois. Une prévision qui regarde plus loin s’y appuie de moins en moins.',
      other:
        'Votre fichier remonte à {n} mois. Une prévision qui regarde plus loin s’y appuie de moins en moins.',
    },
    margin: 'Marge, en % du chiffre d’affaires',
    marginHint:
      'Ce qui reste du chiffre d’affaires une fois les coûts déduits. À 100 %, aucun coût n’est déduit : le résultat est alors un chiffre d’affaires, non un profit.',
    rate: 'Taux d’actualisation annuel, en %',
    rateHint:
      'Ce qu’une somme perd de sa valeur quand elle arrive un an plus tard. Demandez à votre direction financière le taux qu’elle emploie.',
    stillBefore: 'D’ici là, les chiffres gardent le dernier réglage valable.',
    marginWrong: 'Saisissez une marge entre 0,1 et 100.',
    rateWrong: 'Saisissez un taux entre 0 et 100.',
    total: 'Valeur des clients actuels sur {months}',
    purchases: 'Achats attendus sur {months}',
    plain: 'De même, si la dernière période se répète',
    active: 'Sans doute encore actifs, parmi ceux qui sont revenus',
    activeOf: '{n} sur {all}',
    made: { one: '{n} achat', other: '{n} achats' },
    once: 'Clients venus un seul jour : {n}. Encore actifs parmi eux, selon le modèle : {active}. Ils ne figurent pas parmi les « encore actifs » ci-dessus, mais leur valeur est dans le total.',
    onceUntold:
      'Clients venus un seul jour : {n}. Rien ne dit encore s’ils sont partis, et le modèle les tient tous pour actifs. Ils ne figurent donc pas parmi les « encore actifs » ci-dessus, mais leur valeur est dans le total.',
    sentence:
      'Sur {months}, on attend des clients actuels {purchases}, d’une valeur de {total} avec une marge de {margin} et un taux d’actualisation de {rate} par an.',
    plainFirst:
      'Suivez d’abord la règle simple : chaque client rachète autant que sur la même durée auparavant. Sur la partie mise de côté, elle s’est révélée plus juste que le modèle. Sur {months}, elle donne {purchases}, d’une valeur de {total} avec la même marge et le même taux.',
    plainBeside:
      'À côté, la règle simple, où chaque client rachète autant que sur la même durée auparavant, donne {purchases}, d’une valeur de {total} avec la même marge et le même taux.',
    modelNearer: 'Sur la partie mise de côté, elle n’a pas été plus juste que le modèle.',
    purchasesOnly:
      'Sur {months}, on attend des clients actuels {purchases} (intervalle à 95 % : de {low} à {high}).',
    plainPurchasesFirst:
      'Suivez d’abord la règle simple : chaque client rachète autant que sur la même durée auparavant. Sur la partie mise de côté, elle s’est révélée plus juste que le modèle. Sur {months}, elle donne {purchases}.',
    plainPurchases:
      'À côté, la règle simple, où chaque client rachète autant que sur la même durée auparavant, donne {purchases}.',
    interval:
      'Intervalle à 95 % pour cette valeur : de {low} à {high}. Il tient compte de l’incertitude des paramètres, du hasard d’un client à l’autre et de l’écart des prévisions : celui constaté sur la partie mise de côté, et jamais moins que l’écart habituel de telles prévisions.',
    season:
      'Votre fichier couvre moins de deux ans : une saison ne peut pas être distinguée d’une tendance, et l’intervalle donné n’est pas plus étroit que cela ne le permet.',
    beyond:
      'Vous regardez plus loin que votre fichier ne remonte. L’intervalle est élargi d’autant ; doutez d’autant plus du chiffre.',
    choice: {
      name: {
        bgnbd: 'BG/NBD',
        mbgnbd: 'MBG/NBD',
        paretonbd: 'Pareto/NBD',
        mbgcnbd: 'MBG/CNBD-{k}',
        contract: 'Contrats',
      },
      fit: 'Le modèle est {name} : il rend les achats de votre fichier plus vraisemblables que {next}, de {fit} unités de log-vraisemblance.',
      heldOut:
        'Le modèle est {name} : c’est lui qui rend le plus vraisemblables le fichier entier et la partie mise de côté, pris ensemble. Log-vraisemblance comparée à celle de {next}, au-dessus de 0 quand {name} est plus vraisemblable : {fit} sur tout le fichier, {heldOut} sur la partie mise de côté.',
      contract:
        'Votre fichier ressemble à des abonnements payés tous les {period} jours environ : le modèle est celui de contrats, où un client peut partir à chaque échéance.',
      renewals:
        'Contrats : {contracts}, dont encore en cours : {going}. Selon le modèle, {first} des clients partent à la première échéance et moins ensuite, car les plus enclins à partir s’en vont d’abord.',
      reactivated: {
        one: '{n} contrat est celui d’un client qui était parti et est revenu. La prévision n’en attend autant d’aucun autre.',
        other:
          '{n} contrats sont ceux de clients qui étaient partis et sont revenus. La prévision n’en attend autant d’aucun autre.',
      },
    },
    bySegment: {
      title: 'Segments selon la valeur vie',
      sentence: 'Les 10 % de clients à la plus forte valeur vie détiennent {share} du total.',
      ties: 'Dans le tableau, les clients de même valeur restent ensemble : un groupe peut y être plus petit ou plus grand que son nom ne le dit.',
    },
    distribution: {
      title: 'Comment se répartit la valeur vie',
      sentence: '{share} des clients valent chacun moins de {limit} sur {months}.',
      x: 'Valeur vie d’un client',
      y: 'Clients',
      range: 'de {from} à {to}',
      more: '{from} ou plus',
    },
    sensitivity: 'En changeant un réglage à la fois, comme ci-dessous, la valeur va de {low} à {high}.',
    best: {
      title: 'Les clients à la plus forte valeur vie',
      customer: 'Client',
      active: 'Probabilité d’être actif',
      purchases: 'Achats attendus',
      value: 'Valeur vie',
      note: 'Dix au plus, et aucun dont les égaux devraient rester dehors. La liste complète est dans le CSV à enregistrer plus bas.',
    },
    parameters: {
      title: 'Les paramètres et leur incertitude',
      parameter: 'Paramètre',
      value: 'Estimation',
      error: 'Erreur type',
      interval: 'Intervalle à 95 %',
      purchases: 'Achats ({name})',
      gammaGamma: 'Montants (Gamma-Gamma)',
      contract: 'Échéances des contrats',
      likelihood: 'Log-vraisemblance des montants : {gammaGamma}. Le temps se compte en semaines.',
      compared: 'Les modèles d’achats comparés',
      model: 'Modèle',
      ofFile: 'Log-vraisemblance du fichier',
      heldOut: 'De la partie mise de côté',
    },
  },
  doubt: {
    title: 'Jusqu’où s’y fier',
    lead: 'Les modèles ont été ajustés de nouveau sur les seuls achats jusqu’au {date}, et leurs prévisions comparées à ce qui est vraiment venu ensuite.',
    leadYear:
      'Les douze derniers mois ont été mis de côté : les modèles ont été ajustés de nouveau sur les seuls achats jusqu’au {date}, et leurs prévisions comparées à ce qui est vraiment venu pendant ces mois.',
    holdout: {
      one: 'Des clients connus au {date}, on attendait {expected} dans la partie mise de côté ; il y en a eu {actual} : {off}.',
      other:
        'Des clients connus au {date}, on attendait {expected} dans la partie mise de côté ; il y en a eu {actual} : {off}.',
    },
    revenue: 'On en attendait {expected} de chiffre d’affaires, ils en ont apporté {actual} : {off}.',
    verdict: {
      plain: 'La règle simple, répéter la dernière période, a été plus juste : suivez-la pour les totaux.',
      model: 'La règle simple, répéter la dernière période, n’a pas été plus juste.',
      drawn:
        'Entre les achats et le chiffre d’affaires, la règle simple, répéter la dernière période, a été plus juste pour l’un, le modèle pour l’autre.',
    },
    order: {
      plain:
        'Pour classer les clients, le modèle n’a pas fait mieux qu’une règle simple : qui a acheté récemment reste, à son rythme. Mettez-la à côté de toute liste de noms.',
      model:
        'Pour classer les clients, le modèle a fait au moins aussi bien que la règle simple selon laquelle qui a acheté récemment reste.',
    },
    trials: {
      title: 'Modèles et règles simples sur la partie mise de côté',
      forecast: 'Prévision',
      purchases: 'Achats',
      revenue: 'Chiffre d’affaires',
      error: 'Écart par client',
      order: 'Ordre',
      top: 'Premier dixième',
      came: 'Ce qui est venu',
      repeated: 'Dernière période répétée',
      recent: 'Qui a acheté récemment reste',
      note: 'Écart par client : de combien d’achats la prévision se trompait en moyenne. Ordre : corrélation des rangs avec ce qui est venu, 1 pour le même ordre ; les égaux partagent un rang. Premier dixième : ce qu’a acheté le dixième mis en tête, en part de ce qu’a acheté le dixième qui a le plus acheté.',
    },
    right: 'la prévision est juste à 1 % près',
    above: 'la prévision est trop haute de {n}',
    below: 'la prévision est trop basse de {n}',
    aboveTimes: 'la prévision vaut {n} fois ce qui est venu',
    noneCame: {
      one: 'Des clients connus au {date}, on attendait {expected} dans la partie mise de côté ; il n’y en a eu aucun. Ne vous fiez pas à la prévision.',
      other:
        'Des clients connus au {date}, on attendait {expected} dans la partie mise de côté ; il n’y en a eu aucun. Ne vous fiez pas à la prévision.',
    },
    noHoldoutOfTotals:
      'Des totaux n’ont pas de première partie d’où tirer une prévision à vérifier sur le reste : de combien celle-ci s’écarte, rien ici ne le dit.',
    noHoldout: 'La prévision n’a pas pu être vérifiée sur ce fichier.',
    none: 'Aucune de nos vérifications n’a soulevé de doute.',
    warnings: 'À garder à l’esprit',
    calibration: {
      title: 'Selon la fréquence passée',
      sentence:
        'Achats de la partie mise de côté, attendus et constatés, selon le nombre de rachats d’avant. Plus les deux lignes sont proches, meilleure est la prévision.',
      x: 'Rachats d’avant',
      y: 'Achats par client, partie mise de côté',
      more: '{n} ou plus',
      customers: 'Clients',
    },
    tracking: {
      title: 'Semaine après semaine',
      sentence:
        'Rachats de chaque semaine. À la ligne, la prévision repart de ce que chaque client avait fait jusque-là : sur les {n} semaines qui suivent, attendus : {expected} ; comptés : {actual}.',
      x: 'Semaines',
      y: 'Rachats de la semaine',
      split: 'Mis de côté à partir d’ici',
    },
    expected: 'Attendu',
    actual: 'Constaté',
    correlation: {
      title: 'Ceux qui achètent souvent dépensent-ils plus à chaque fois ?',
      fine: 'La corrélation est de {n} : assez faible pour les modèles, qui supposent que fréquence et montant sont sans lien.',
      related:
        'La corrélation est de {n} : trop forte pour les modèles, qui supposent que fréquence et montant sont sans lien. Utilisez les valeurs vie avec beaucoup de prudence.',
      none: 'Elle ne peut pas être calculée sur ce fichier.',
    },
  },
  discountForm: {
    percent: 'comme un pourcentage',
    part: 'comme une part (0,2 pour un cinquième)',
    money: 'comme de l’argent en moins sur la ligne',
  },
  warning: {
    refunds: 'Lignes de remboursement : {rows}, {amount} en tout. Elles sont déduites.',
    'refunds-only':
      'Clients qui n’ont que des remboursements, ou dont tous les achats ont été annulés le jour même : {customers}. Ils comptent comme clients, et comme inactifs.',
    'negative-customers': 'Clients remboursés au-delà de ce qu’ils ont dépensé : {customers}.',
    'rows-after-end': 'Lignes postérieures au dernier jour compté, laissées de côté : {rows}.',
    'other-sheets':
      'Seule la feuille « {sheet} » a été lue. D’autres ressemblent aussi à des achats : {sheets}.',
    'narrower-rows':
      'Lignes qui finissent avant les titres : {rows}. Leurs dernières colonnes sont tenues pour vides. Voyez s’il manque un signe entre des cellules.',
    'names-alone':
      'Les clients ne se distinguent que par « {first} » et « {last} » : deux personnes du même nom comptent pour une, et une personne dont le nom s’écrit de deux façons pour deux. Si une autre colonne les distingue, choisissez-la en corrigeant les colonnes.',
    'book-with-tax':
      'Ce qu’une comptabilité porte aux comptes des clients comprend la TVA s’il y en a : tous les montants de cette page aussi.',
    'amounts-of-orders':
      '« {column} » est le même sur toutes les lignes d’une commande (commandes de plusieurs lignes : {orders}), et ce qui est acheté montre que c’est le total de la commande : il compte une fois. Si c’est celui de chaque ligne, dites-le en corrigeant les colonnes.',
    'amounts-of-rows':
      '« {column} » est le même sur toutes les lignes d’une commande (commandes de plusieurs lignes : {orders}), et le fichier ne dit pas si c’est le total de la commande : il compte sur chaque ligne. Si c’est celui de la commande, dites-le en corrigeant les colonnes.',
    'discounts-off': '« {column} » a été retiré de prix × quantité, {form}.',
    'returns-off': 'Ce qui est revenu d’après « {column} » a été retiré de prix × quantité.',
    'repeated-rows':
      'Lignes qui en répètent d’autres à l’identique : {rows}, soit {share} de toutes. Le fichier a-t-il été assemblé deux fois ? Chacune compte telle quelle.',
    'future-dates':
      'Achats postérieurs à demain : {rows}, le dernier le {to}. Cherchez une année mal saisie, ou fixez le dernier jour à compter.',
    'giant-customer':
      '« {customer} » a {rows} lignes, soit {share} de toutes. Est-ce un seul client, ou ce qui s’écrit quand personne n’est nommé ?',
    'alike-customers':
      'Clients écrits comme un autre, aux majuscules, aux accents ou aux zéros de tête près : {customers}, dont « {first} » et « {last} ». Chacun compte à part : s’il s’agit du même, écrivez-le partout de la même façon dans le fichier.',
    'rows-left-out': 'Lignes illisibles, laissées de côté : {rows}.',
    'lonely-dates':
      'Presque toutes les lignes tombent entre le {from} et le {to}, mais la période comptée va bien au-delà. Cherchez une année mal saisie, ou fixez le jour jusqu’auquel compter les achats : les prévisions en dépendent.',
    'no-revenue': 'Le chiffre d’affaires est nul ou négatif : sa concentration ne peut pas être mesurée.',
    'too-few-repeat-customers':
      'Clients revenus : {customers}. En dessous de {least}, un modèle ne ferait que deviner : aucune prévision n’est faite.',
    'too-short-period':
      'Durée du fichier, en semaines : {weeks}. En dessous de {least}, presque personne n’a eu le temps de revenir ou de partir : aucune prévision n’est faite.',
    'too-few-amounts':
      'Clients revenus dont le montant est supérieur à zéro : {customers}. En dessous de {least}, aucune valeur vie n’est donnée.',
    'no-finite-mean-amount':
      'Les clients dépensent des sommes si différentes que le modèle ne trouve pas de moyenne pour ceux qui ne sont venus qu’une fois (q = {q}) : aucune valeur vie n’est donnée.',
    'no-holdout': 'La première partie du fichier contient trop peu pour vérifier une prévision sur le reste.',
    'few-repeat-customers':
      'Clients revenus : {customers}. En dessous de {least}, lisez les chiffres comme des ordres de grandeur.',
    'short-period':
      'Durée du fichier, en semaines : {weeks}. En dessous de {least}, une saison peut passer pour une habitude, et une pause pour un départ.',
    'season-unknown':
      'Durée du fichier, en semaines : {weeks}. Avec moins de deux ans, une saison ne peut pas être distinguée d’une tendance : ce qui vient peut s’écarter beaucoup de ce qui est prévu.',
    'amounts-left-out':
      'Clients revenus sans montant supérieur à zéro, laissés hors du modèle des montants : {customers}.',
    'not-converged':
      'La recherche des meilleurs paramètres n’a pas abouti ({model}). N’utilisez pas ces chiffres.',
    'regular-purchases':
      'Parmi ceux qui achètent souvent, {share} achètent à intervalles réguliers, comme des abonnés. Ces modèles sont faits pour des achats irréguliers : si vos clients ont un contrat, partez plutôt des dates de fin de contrat.',
    contracts:
      'Parmi ceux qui achètent souvent, {share} achètent à intervalles réguliers, comme des abonnés : on y voit des contrats, dont chaque paiement est un renouvellement.',
    'nobody-leaves':
      'Le fichier ne montre presque aucun départ définitif : dans la prévision, presque tous les clients continuent donc d’acheter. Si vos clients ont un contrat, partez plutôt des dates de fin de contrat.',
    'all-leave-alike':
      'Le fichier ne montre pas que certains clients risquent plus que d’autres de partir : le modèle leur donne à tous le même risque.',
    'same-rhythm':
      'Le fichier ne montre pas que certains clients achètent plus souvent que d’autres : le modèle leur donne à tous le même rythme.',
    'same-spending':
      'Le fichier ne montre pas que certains clients dépensent plus que d’autres à chaque fois : le modèle leur donne à tous à peu près la même moyenne.',
    'even-amounts':
      'Chaque client dépense à peu près la même somme à chaque fois. Le modèle des montants est fait pour des sommes qui varient ; ici, la moyenne de chaque client en dit autant.',
    'boundary-parameter':
      'Un paramètre du modèle ({model} : {parameter}) a atteint la limite du possible : vos clients suivent mal ce modèle. Utilisez ses chiffres avec prudence.',
    'frequency-and-amount-related':
      'Ceux qui achètent souvent ne dépensent pas à chaque fois les mêmes sommes que les autres (corrélation de {correlation}, acceptable jusqu’à {most}) : les valeurs vie sont faussées.',
    'forecast-off':
      'Dans la partie mise de côté, achats attendus : {expected} ; constatés : {actual}. L’écart dépasse 20 % de ce qui est venu : ne décidez pas sur cette seule prévision.',
    'revenue-off':
      'Dans la partie mise de côté, on attendait {expectedAmount} de chiffre d’affaires et il en est venu {actualAmount}. L’écart dépasse 20 % de ce qui est venu : ne décidez pas sur cette seule prévision.',
    'plain-rule-better':
      'Achats de la partie mise de côté : la dernière période répétée ({plain}) a été plus proche de ce qui est venu ({actual}) que le modèle ({expected}).',
  },
  modelName: {
    purchases: 'achats',
    contract: 'contrats',
    gammaGamma: 'montants',
    holdout: 'vérification de la prévision',
  },
  use: {
    title: 'Qu’en faire ?',
    proofTitle: 'Comme preuve dans votre évaluation',
    proofLead:
      'C’est vous qui décidez. Une preuve est un nom et une date : elle peut citer des totaux, jamais un client.',
    none: 'Aucune évaluation n’est ouverte sur cet appareil.',
    start: 'Commencer l’évaluation',
    frozen: '« {name} » est close et ne change plus. Ouvrez une autre évaluation pour y joindre une preuve.',
    current: 'Dans « {name} »',
    suggestion: {
      'lifetime-value':
        'Une seule estimation vaut « au cas par cas » (niveau 1). La pratique est « en place » quand des décisions convenues s’en servent, et « pilotée » quand la prévision de chaque groupe est comparée chaque année à la marge constatée.',
      'listening-by-value':
        'Vous avez les groupes ; ce n’est pas encore les écouter. La pratique commence quand votre prochaine enquête est lue groupe par groupe, avec chaque taux de réponse.',
    },
    proof: {
      'lifetime-value':
        'Prévision d’achats vérifiée sur la partie mise de côté : {expected} attendus, {actual} constatés (du {from} au {to})',
      'listening-by-value': 'Clients listés en trois groupes de valeur, d’après les achats du {from} au {to}',
    },
    proposed: 'Preuve proposée, datée du {date} : « {name} »',
    rated: 'Vous avez évalué cette pratique au niveau {level}.',
    replaces: 'Elle remplacerait : « {name} »',
    add: 'Joindre comme preuve à « {practice} »',
    added: 'Jointe à « {practice} ». Vous pouvez la changer dans l’évaluation.',
    needsForecast:
      'Il faut une prévision de valeur qui ait tenu à la vérification : ce fichier n’en donne aucune à proposer comme preuve.',
    guide: 'La fiche pratique',
    listTitle: 'La liste des segments',
    listText:
      'Chaque client avec ses segments et, s’il y a une prévision, sa valeur vie, en CSV. Elle nomme des clients : protégez-la comme votre propre fichier.',
    list: 'Enregistrer la liste en CSV',
    listName: 'segments',
    preparing: 'Écriture de la liste…',
    reportTitle: 'Dans votre rapport',
    reportText:
      'Les phrases de la partie « En bref », dans leur propre section : des totaux et des parts, jamais un client.',
    reportTick: 'Montrer la synthèse dans le rapport de « {name} »',
    reportShown: 'Elle est dans le rapport.',
    reportOpen: 'Voir le rapport',
    reportOther: 'Le rapport en montre une autre :',
    reportReplace: 'La remplacer par celle-ci',
    reportBack: 'Remettre la précédente',
    svg: 'Enregistrer en SVG',
    png: 'Enregistrer en PNG',
    pictureOf: '{action} : {title}',
    pictureFailed:
      'L’image n’a pas pu être faite. Vérifiez la connexion, ou rechargez la page et relisez le fichier.',
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
