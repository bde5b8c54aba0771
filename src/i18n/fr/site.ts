import type { site as english } from '../en/site.ts';
import type { Words } from '../words.ts';

/** What stands around every page: nothing that an island says. */
export const site: Words<typeof english> = {
  update: {
    text: 'Une nouvelle version de cette page est prête. Ce que vous avez saisi est conservé.',
    reload: 'L’utiliser maintenant',
  },
  disk: {
    silent:
      'La base de données de ce navigateur ne répond pas. Ce que vous voyez peut être ancien, et ce que vous changez ou effacez maintenant peut ne pas durer. Si cela persiste, prenez un fichier de ce qui compte, fermez les autres onglets de ce site et rechargez cette page.',
    emptied:
      'Ce navigateur a trouvé sa base de données endommagée et l’a vidée. Ce que vous voyez en est une copie, où vos derniers changements peuvent manquer : relisez-la.',
  },
  keptMissing:
    'Une partie de ce que cet appareil garde n’a pas pu être chargée ou lue ici. Vérifiez la connexion et rechargez la page ; rien n’est perdu.',
  asleep:
    'Une partie de cette page n’est pas chargée : d’ici là, ses boutons ne font rien et ce que vous saisissez n’est pas gardé. Vérifiez la connexion, autorisez les scripts de ce site et rechargez la page ; rien de ce qui est gardé n’est perdu.',
  filterAsleep:
    'La recherche et les filtres ne sont pas chargés : d’ici là, ils ne font rien et toute la liste est affichée. Vérifiez la connexion, autorisez les scripts de ce site et rechargez la page.',
  endCut: 'Ce texte remplit son champ : ce qui dépasse est laissé de côté.',
  fileBlocked:
    'Cette page est ouverte dans une autre application, qui bloque peut-être les fichiers. Si aucun n’est arrivé, prenez plutôt un lien, par « Partager ce rapport » ou depuis votre réponse, et ouvrez-le dans votre navigateur.',
  tagline: 'La centricité client, mesurée honnêtement',
  skip: 'Aller au contenu',
  readHere: 'Lire cette page en français',
  nav: {
    label: 'Navigation principale',
    menu: 'Menu',
    assessment: 'Évaluer',
    workshop: 'Atelier',
    report: 'Rapport',
    compare: 'Comparer',
    playbook: 'Fiches pratiques',
    strategy: 'Stratégie',
    method: 'Méthode',
    sources: 'Sources',
  },
  footer: {
    label: 'À propos du site',
    promise: 'Vos réponses restent sur votre appareil. Ni compte, ni serveur, ni traceur.',
    licence:
      'Contenu sous licence CC BY 4.0, code sous licence MIT : servez-vous-en avec vos propres clients, en citant Cap17.',
    value: 'La valeur de vos clients',
    about: 'À propos',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    errors: 'Une erreur ?',
  },
  /** Said where scripts do not run. */
  noScript: {
    answer:
      'Répondre demande JavaScript : c’est lui qui garde vos réponses sur votre appareil. Sinon, demandez un bulletin papier.',
    assessment:
      'Sans JavaScript, cette page est le questionnaire entier, à lire ou à imprimer comme formulaire vierge. Il faut JavaScript pour garder les réponses et établir le rapport.',
    compare:
      'JavaScript est désactivé ou bloqué ici, et cette page ne travaille que dans votre navigateur. Autorisez-le pour ce site et rechargez la page.',
    opening:
      'JavaScript est coupé ou bloqué ici. Si un lien vous a mené ici, autorisez-le pour ce site et rechargez la page avec l’adresse entière ; à défaut, demandez à l’expéditeur un rapport imprimé ou un PDF.',
    report:
      'Votre rapport se calcule dans ce navigateur, à partir des réponses qui y sont gardées : il lui faut JavaScript. L’exemple, lui, se lit sans.',
    value:
      'Cette page lit elle-même votre fichier, dans votre navigateur, ce qui demande JavaScript. Le texte qui suit se lit sans lui.',
    workshop:
      'Sans JavaScript, cette page explique la méthode, à lire ou à imprimer. Animer un atelier demande JavaScript : les réponses sont réunies dans votre navigateur, puisqu’aucun serveur ne le fait.',
  },
};
