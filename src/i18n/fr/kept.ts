import type { kept as english } from '../en/kept.ts';
import type { Words } from '../words.ts';
import { word } from './counts.ts';

/** The assessments kept on this device, and what is said when something cannot be kept. */
export const kept: Words<typeof english> = {
  title: 'Mes évaluations',
  storage:
    'Elles sont conservées dans ce navigateur, sur cet appareil, et nulle part ailleurs. Elles partent avec les données du navigateur, avec une fenêtre privée, et avec l’application où une page a été ouverte depuis un message ; Safari peut les effacer après sept jours sans visite. Téléchargez de temps en temps une sauvegarde.',
  mayGo: {
    week: 'Ce navigateur efface ce qu’un site conserve après sept jours d’utilisation sans visite. Prenez dès maintenant un fichier ou un lien : ils restent.',
    'inside-app':
      'Cette page est ouverte dans une autre application, et vos réponses y sont conservées : votre navigateur ne les voit pas, et elles peuvent disparaître. Ouvrez la page dans votre navigateur, ou prenez dès maintenant un fichier ou un lien.',
    file: 'Prendre le fichier',
    link: 'Prendre le lien, depuis le rapport',
  },
  none: 'Rien n’est encore conservé sur cet appareil. Votre première réponse commence une évaluation.',
  notKept: {
    full: 'Ce navigateur n’a plus de place : vos derniers changements ne sont que sur cette page. Téléchargez le fichier avant de la fermer, ou effacez définitivement ce qui ne vous sert plus sous « Mes évaluations ».',
    forbidden:
      'Ce navigateur ne laisse rien conserver au site : vos réponses ne sont que sur cette page et disparaîtront avec elle. Téléchargez le fichier pour les garder.',
    erased:
      'Ce que ce navigateur conservait pour le site a été effacé alors que cette page était ouverte : ce que vous voyez n’est plus que sur cette page. Téléchargez le fichier avant de la fermer, ou continuez : votre prochain changement le conserve à nouveau.',
    unsound: `Votre dernier changement ne peut être conservé tel quel : un texte ou une liste dépasse la longueur permise, un jour n’est pas valable, ou plus de ${word.mostImportant} pratiques comptent le plus. Ce qui était conservé est intact, et les autres changements sont conservés. Corrigez ce changement, ou téléchargez le fichier.`,
    download: 'Télécharger le fichier',
  },
  notKeptAbove: 'Vos derniers changements ne sont pas conservés : que faire est dit plus haut',
  newOne: 'Nouvelle évaluation',
  newName: 'Évaluation du {date}',
  open: 'Ouvrir un fichier',
  openFailed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion ou rechargez la page.',
  backup: 'Télécharger une sauvegarde de tout',
  backupHint:
    'Une sauvegarde contient vos évaluations, vos ateliers et vos propres réponses. Pour la restaurer, ici ou ailleurs, ouvrez son fichier.',
  here: 'Ouverte sur cette page',
  frozen: 'Figée',
  frozenHint: 'Figée : ses réponses restent telles quelles.',
  noScope: 'Périmètre à préciser',
  facts: { none: 'aucune réponse sur {all}', one: '{n} réponse sur {all}', other: '{n} réponses sur {all}' },
  changed: 'modifiée le {when}',
  history: {
    one: '{n} évaluation de ce périmètre',
    other: '{n} évaluations de ce périmètre : les voir d’une date à l’autre',
  },
  resume: 'Continuer',
  report: 'Rapport',
  rename: 'Renommer',
  renameLabel: 'Nouveau nom de « {name} »',
  renameEmpty: 'Donnez-lui un nom.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  duplicate: 'Dupliquer',
  copyName: '{name} (copie)',
  again: 'Recommencer',
  againExplained:
    '« {name} » sera figée avec ses réponses, pour comparer. La nouvelle reprend son périmètre, ce qui compte le plus et les niveaux visés ; chaque question est posée de nouveau.',
  againConfirm: 'La figer et recommencer',
  file: 'Télécharger le fichier',
  remove: 'Supprimer',
  undo: 'Annuler la suppression',
  deleted: { one: '{n} supprimée', other: '{n} supprimées' },
  deletedOn: 'supprimée le {when}',
  restore: 'Reprendre',
  erase: 'Effacer définitivement',
  eraseSure: 'Cela ne pourra pas être annulé.',
  said: {
    renamed: 'Nouveau nom : « {name} ».',
    duplicated: '« {name} » est dans la liste.',
    again: 'Une nouvelle évaluation a commencé ; la précédente est figée à côté.',
    deleted: '« {name} » est supprimée.',
    restored: '« {name} » est de nouveau dans la liste.',
    erased: 'Effacée définitivement.',
    selected: '« {name} » est ouverte ci-dessus.',
  },
  unreadable: {
    title: 'Ce qui ne peut être lu',
    text: {
      one: 'Un contenu conservé ici ne peut être lu : il a peut-être été coupé, ou vient d’une version plus récente de Cap17. Il a été laissé tel quel.',
      other:
        '{n} contenus conservés ici ne peuvent être lus : ils ont peut-être été coupés, ou viennent d’une version plus récente de Cap17. Ils ont été laissés tels quels.',
    },
    name: 'Contenu {id}',
    download: 'Télécharger tel quel',
    rest: 'Ouvrir ce qui est valable',
  },
};
