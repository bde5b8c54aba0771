import type * as english from '../en/problems.ts';
import type { Words } from '../words.ts';
import { figure, word } from './counts.ts';
import { refused } from './refused.ts';

/** What is wrong with a file, where, and what to do, by code. */
export const problems: Words<typeof english.problems> = {
  'empty-file': refused['empty-file'],
  'too-large': refused['too-large'],
  'not-json':
    'Le fichier n’est pas du JSON. Choisissez le fichier que Cap17 a enregistré, ou corrigez-le dans un éditeur de texte. Un tableur d’actions rempli se reprend sur le rapport, aux décisions.',
  'not-json-at':
    'Le fichier n’est plus du JSON à partir de la ligne {line}, colonne {column}. Cherchez-y une virgule, un guillemet ou un crochet manquant ou en trop.',
  'too-deep': refused['too-deep'],
  'too-many-values': refused['too-many-values'],
  'too-much-wrong':
    'Trop de choses sont fausses dans ce fichier pour être énumérées. Ouvrez le fichier tel que Cap17 l’a enregistré.',
  'unknown-format':
    'Ce n’est pas un fichier de Cap17 : son « format » doit être cap17-assessment, cap17-workshop, cap17-invitation, cap17-reply, cap17-working-copy, cap17-backup, cap17-house ou cap17-wording. Choisissez le fichier que Cap17 a enregistré.',
  'too-new':
    'Ce contenu vient d’un Cap17 plus récent : « {path} » dépasse {most}. Rechargez le site, ou mettez Cap17 à jour, puis ouvrez-le de nouveau.',
  missing: '« {path} » manque. Ajoutez-le.',
  'not-a-key': '« {path} » est un nom qu’aucune clé ne peut porter. Supprimez-la.',
  'repeated-key': '« {path} » figure plusieurs fois, et une seule peut compter. Supprimez les autres.',
  repeated: '« {path} » répète un élément de sa liste. Supprimez-le.',
  'broken-text': '« {path} » contient la moitié d’un signe, comme un texte coupé. Réécrivez ce texte.',
  'dates-turned-round': '« {path} » précède la date de début. Corrigez l’une des deux.',
  'not-text': '« {path} » doit être un texte. Mettez-le entre guillemets droits.',
  'too-long': '« {path} » dépasse {most} caractères. Raccourcissez-le.',
  'not-an-object': '« {path} » doit être un objet. Écrivez-le entre accolades : { … }.',
  'not-a-list': '« {path} » doit être une liste. Écrivez-la entre crochets : [ … ].',
  'too-many': '« {path} » compte plus de {most} éléments. Retirez-en.',
  'too-few': '« {path} » est vide. Nommez-en une au moins, ou retirez la liste.',
  'more-than-people':
    '« {path} » compte plus de personnes qu’un atelier ne peut en avoir. Corrigez les chiffres.',
  'not-a-version':
    '« {path} » n’est pas une version. Écrivez un nombre entier à partir de 1, sans guillemets.',
  'not-a-number': '« {path} » n’est pas un nombre qui convienne là. Écrivez un chiffre, sans guillemets.',
  'not-a-count':
    '« {path} » n’est pas un nombre de personnes. Écrivez un nombre entier à partir de 0, sans guillemets.',
  'not-yes-or-no': '« {path} » ne vaut ni true ni false. Écrivez l’un des deux, sans guillemets.',
  'not-a-date':
    '« {path} » n’est pas une date qui existe. Écrivez un jour, comme 2026-11-21, ou un mois, comme 2026-11.',
  'not-a-month': '« {path} » n’est pas un mois. Écrivez-le comme 2026-11.',
  'not-a-time': '« {path} » n’est pas une date avec son heure. Écrivez-la comme 2026-11-21T09:30:00Z.',
  'not-a-level': '« {path} » n’est pas un niveau. Écrivez un nombre entier de 0 à 4, sans guillemets.',
  'not-a-status':
    '« {path} » n’est pas un statut. Écrivez « not-applicable » ou « dont-know », ou donnez plutôt un niveau.',
  'not-a-progress':
    '« {path} » ne dit pas où en est une décision. Écrivez « open », « under-way », « done » ou « dropped ».',
  'not-a-verdict':
    '« {path} » ne dit pas ce que devient une action. Écrivez « accepted » ou « handed-back ».',
  'not-a-vote':
    '« {path} » n’est pas une réponse. Écrivez un nombre entier de 0 à 4 sans guillemets, « not-applicable » ou « dont-know ».',
  'not-a-colour': '« {path} » n’est pas une couleur. Écrivez-la comme #A0105A.',
  'not-a-picture':
    '« {path} » n’est pas l’image PNG ou JPEG annoncée, ou dépasse la taille d’un logo. Choisissez de nouveau le logo, puis réenregistrez le fichier.',
  'not-a-ladder': `« {path} » doit avoir un texte par niveau. Écrivez une liste de ${word.levels} textes, du niveau 0 au niveau ${figure.top} ; laissez un texte vide là où il n’y a pas d’exemple.`,
  'not-a-sector':
    '« {path} » ne nomme aucun de nos secteurs. Écrivez celui dont le vôtre prend la place, comme « health » ou « business-to-business ».',
  'not-an-importance':
    '« {path} » n’est pas une importance. Écrivez 1 (peut attendre), 2 (utile) ou 3 (compte le plus), sans guillemets.',
  'not-a-proof-kind':
    '« {path} » n’est pas un type de preuve. Écrivez « none », « indicator » ou « customer ».',
  'not-a-practice': `« {path} » ne désigne aucune des ${figure.practices} pratiques. Écrivez son identifiant, par exemple « guidance ».`,
  'not-a-drawn-id':
    '« {path} » n’est pas un identifiant tiré par Cap17 : 8 capitales ou chiffres, sans I, L, O ni U. Copiez celui de l’invitation.',
  'not-a-group':
    '« {path} » n’est pas le rang d’un groupe de l’invitation. Écrivez un nombre entier de 0 à 7, sans guillemets.',
  'not-an-arrival':
    '« {path} » ne dit pas comment une réponse est arrivée. Écrivez « link », « file », « code », « ballot » ou « own ».',
  'not-a-distribution': `« {path} » ne compte pas les ${word.levels} niveaux. Écrivez une liste de ${word.levels} nombres entiers de personnes, du niveau 0 au niveau ${figure.top}.`,
  'more-hands-than-people': '« {path} » compte plus de mains que de présents. Corrigez l’un des deux.',
  'not-an-agreement':
    '« {path} » ne dit pas à quel point on s’accorde. Écrivez « close », « to-discuss » ou « split » ; pour toutes les pratiques ensemble, « good », « fair » ou « low ».',
  'level-and-status': '« {path} » a un niveau et un statut. Gardez l’un des deux.',
  'too-many-matter-most':
    '« {path} » dépasse les {most} pratiques qui peuvent compter le plus. Ramenez-en une à 2 ou à 1.',
  'unknown-practice': `« {path} » n’est pas l’une des ${figure.practices} pratiques. Corrigez son identifiant ou retirez-la.`,
  'misspelt-practice': `« {path} » n’est pas l’une des ${figure.practices} pratiques. Vouliez-vous écrire « {nearest} » ?`,
  'no-such-file': 'Il n’y a pas de fichier à cet endroit. Vérifiez son nom et son dossier.',
  unreadable:
    'Ce chemin ne se lit pas comme un fichier. Vérifiez que c’en est un et que vous avez le droit de le lire.',
  'wrong-kind': 'Un fichier de format {format} ne sert à rien ici. Choisissez une évaluation ou un atelier.',
  'left-apart':
    'De cet atelier, « {left} » est déjà sorti : à côté, chaque ligne retrouverait son groupe. Laissez l’autre de côté.',
  'too-much-text':
    'C’est trop pour un lien : ses textes sont trop longs, ou il contient les votes de plus de 1 000 personnes. Laissez les notes ou les votes de côté, ou envoyez plutôt le fichier.',
};

/** What is worth saying of a sound file. */
export const remarks: Words<typeof english.remarks> = {
  'proof-without-name':
    '« {path} » n’a pas de nom. Nommez la preuve, pour que d’autres puissent la vérifier.',
  'proof-without-date': '« {path} » n’a pas de date. Datez la preuve, pour que l’on puisse juger de son âge.',
  'proof-after-assessment': '« {path} » est postérieure à l’évaluation. Vérifiez les deux dates.',
  'hands-as-votes':
    '« {path} » nomme des pratiques dont les seconds votes sont des mains comptées dans la salle, de personne en particulier. Ils sont lus tels quels.',
  'not-a-word':
    '« {path} » n’est pas repris. Les noms, les questions, les exemples, un secteur et des importances peuvent être les vôtres ; le reste appartient au modèle.',
  'hands-of-before':
    '« {path} » ne dit pas combien de personnes étaient là. Celles qui ont levé la main sont prises pour toutes.',
};
