/** Répondre à un rapport, et reprendre une réponse. */
export const answerBack = {
  title: 'Répondre à ce rapport',
  lead: 'Ce que vous écrivez reste dans cette page tant que vous ne l’envoyez pas vous-même. Le rapport ne change pas : son auteur lit votre réponse et décide de ce qu’il reprend.',
  name: 'Votre nom',
  nameHint: 'Pour que l’auteur sache qui répond. Il figure dans le lien.',
  actions: {
    title: 'Les actions',
    proposed:
      'Rien n’est encore décidé dans ce rapport. Voici les étapes qu’il place en premier : vous pouvez en prendre une en charge.',
    none: 'Ce rapport ne contient aucune action à laquelle répondre.',
    verdict: 'Votre réponse',
    choices: { unsaid: 'sans réponse', accepted: 'je m’en charge', 'handed-back': 'je la rends' },
    reason: 'Pourquoi',
    more: 'Une date, où elle en est, ce qui le montre',
    due: 'La date que je peux tenir',
    dueWrong: 'Ce jour ne peut être envoyé : donnez-en un de 1900 à 2899. Ce qui était indiqué avant reste.',
    status: 'Où elle en est',
    unsaid: 'non précisé',
    proofKind: 'Type de preuve',
    proof: 'Ce qui le montre',
  },
  levels: {
    title: 'Les niveaux que vous contestez',
    lead: 'Contester un niveau ne le change pas : l’auteur voit ce que vous diriez, et pourquoi.',
    choose: 'Contester le niveau de',
    first: 'Choisissez une pratique…',
    said: 'Le rapport dit : {level}',
    to: 'Vous diriez',
    doubt: 'j’en doute seulement',
    reason: 'Pourquoi',
    missing: 'Dites pourquoi : sans raison, cela n’entre pas dans le lien.',
    remove: 'Retirer',
  },
  send: {
    title: 'L’envoyer à l’auteur',
    nothing: 'Répondez à une action ou contestez un niveau : le lien se fait ici.',
    holds:
      'Le lien contient ce que vous avez écrit ci-dessus, votre nom, le périmètre s’il vous a été donné, et de quoi distinguer ce rapport des autres. Quiconque l’a peut le lire.',
    message:
      'Réponse au rapport « {scope} » du {date} : {sum}.\n\nOuvrez-la sur l’appareil qui garde le rapport et choisissez ce que vous reprenez. Rien n’est envoyé nulle part :\n{link}',
    file: 'Enregistrer dans un fichier',
    fileHint: 'À joindre à un message, à la place du lien.',
  },
  sum: {
    actions: { one: 'une réponse sur une action', other: '{n} réponses sur des actions' },
    levels: { one: 'un niveau contesté', other: '{n} niveaux contestés' },
  },
  paste: {
    title: 'Une réponse est arrivée',
    label: 'Le lien, ou tout le message',
    hint: 'Collez ce que vous avez reçu, tel quel : le lien seul, le courrier entier ou plusieurs, ou le contenu du fichier. Rien ne change avant que vous le disiez.',
    open: 'Lire la réponse',
    several: 'Les réponses trouvées',
    why: {
      none: 'Aucune réponse à un rapport ne s’y trouve. Son lien contient « #b », suivi d’un chiffre et d’un point ; recopiez-le en entier depuis le message.',
      other:
        'C’est bien de Cap17, mais pas une réponse à un rapport : un lien de rapport s’ouvre dans la barre d’adresse, une réponse d’atelier se remet sur la page de l’atelier.',
      locked: 'Ce lien demande un mot de passe : ouvrez-le dans la barre d’adresse.',
      altered: 'Une réponse a été coupée ou altérée en route. Recopiez-la en entier depuis le message.',
      'too-new': 'Une réponse vient d’une version plus récente de ce site. Rechargez la page.',
      unsound: 'Une réponse est arrivée, mais enfreint les règles de son format : elle ne peut pas être lue.',
      'too-large': 'C’est trop long pour un message. Collez seulement ce qui contient le lien.',
    },
  },
  take: {
    title: 'Une réponse à votre rapport',
    titleOther: 'Une réponse à un rapport',
    from: '{name}, {date}',
    own: 'Elle répond au rapport « {name} » du {date}, que cet appareil garde. Rien ne change avant que vous le disiez.',
    closed:
      'Le rapport auquel elle répond, du {date}, est clos : un autre a été commencé à partir de lui. Voici ce qu’elle dit ; vous pouvez la rapprocher d’un rapport ouvert.',
    none: 'Le rapport auquel elle répond, « {scope} » du {date}, n’est pas sur cet appareil, ou ses niveaux ont changé depuis. Voici ce qu’elle dit ; rien n’est fusionné.',
    changed:
      'Elle répond au rapport « {scope} » du {date}. Cet appareil en garde un de même périmètre et de même date, dont les niveaux diffèrent : ils ont changé depuis, ou c’est celui d’une autre personne. Voici ce que dit la réponse ; choisissez le rapport plus bas pour en reprendre des lignes.',
    against: 'La rapprocher d’un rapport de cet appareil',
    chosen:
      'Cette réponse a été écrite pour un autre état du rapport : lisez chaque ligne avant de la reprendre.',
    chooseNone: 'aucun rapport',
    lines: 'Ce qu’elle changerait',
    ticked: { one: 'Reprendre la ligne cochée', other: 'Reprendre les {n} lignes cochées' },
    nothing: 'Rien de nouveau à reprendre : tout ce qu’elle dit est déjà dans le rapport.',
    noLine: 'Rien à reprendre dans le rapport.',
    absent: 'Absent des décisions de ce rapport : cela n’y change rien.',
    full: 'Non repris, car le rapport contient déjà {most} décisions, le maximum. Retirez-en pour reprendre ce qui suit.',
    crowded:
      'Non repris, car {most} réponses contestent déjà le niveau, le maximum que garde un rapport : {practices}.',
    leave: 'Laisser le rapport tel quel',
    taken: {
      one: 'Une ligne a été reprise dans le rapport.',
      other: '{n} lignes ont été reprises dans le rapport.',
    },
    undone: 'Ce qui avait été repris est retiré. Ce que vous avez changé depuis reste.',
    undo: 'Annuler',
    toReport: 'Aller au rapport',
    toWorkshop: 'Aller à l’atelier',
    inWorkshop:
      'Un atelier ne garde pas de remarque à côté d’un niveau. Si vous cochez « Reprendre ce niveau », il devient ce que le groupe a décidé, avec la raison donnée ; les votes restent. Sinon, le niveau contesté est seulement lu ici.',
    said: 'Ce qu’elle dit',
    levels: 'Niveaux contestés',
    actions: 'Réponses sur les actions',
    leftOut: 'Non comparable, car la question a changé depuis : {practices}.',
  },
  lines: {
    contested: 'Contesté',
    contestedBy: 'Contesté par {name}',
    says: 'dirait {level}',
    doubts: 'en doute',
    level: 'Reprendre ce niveau',
    new: 'Une nouvelle décision',
    added: 'ajoutée aux décisions',
    nothing: 'rien',
    doubt: {
      dropped: 'Cette action est abandonnée dans le rapport.',
      later: 'Le rapport contient une réponse plus récente, du {date}.',
      'same-day': 'Le rapport contient une autre réponse du même jour : {answered}. À vous de choisir.',
      'set-back': 'Le rapport est plus avancé : cochée, cette ligne le ferait reculer.',
      'other-due': 'Le rapport contient une autre date : cochée, cette ligne la remplace.',
      'other-proof': 'Le rapport contient une autre preuve : cochée, cette ligne la remplace.',
    },
    becomes: 'puis',
    unnamed: 'Une action dans les mots du rapport',
    field: {
      answered: 'Réponse',
      owner: 'Responsable',
      due: 'Date',
      status: 'Où elle en est',
      proof: 'Ce qui le montre',
    },
  },
  /** D’une réponse à ce qu’on a demandé à quelqu’un. */
  asked: {
    altered:
      'Ce qui ressemble à une réponse ne s’ouvre pas : le lien est incomplet, ou un signe du code est faux. Recopiez-le en entier.',
    later:
      'Rien ne change avant que vous le disiez. Elle a été demandée pour une évaluation figée depuis ; elle irait à celle qui la suit : {name}.',
    gone: 'L’évaluation pour laquelle elle a été demandée n’est pas ici, ou elle est figée : rien ne peut en être repris. Si vous l’avez supprimée, rétablissez-la d’abord.',
  },
};
