import type { house as english } from '../en/house.ts';
import type { Words } from '../words.ts';
import { refused } from './refused.ts';

/** La présentation des documents : nom, logo, couleurs. Chargée avec les mots des documents. */
export const house: Words<typeof english> = {
  button: 'Nom, logo et couleurs…',
  none: 'Vos documents portent nos couleurs et aucun logo.',
  borne: 'Vos documents portent « {name} ».',
  borneUnnamed: 'Vos documents portent votre présentation.',
  title: 'Nom, logo et couleurs de vos documents',
  lead: 'Diapositives, Word, tableur, graphiques, rapport en une page et impression les portent désormais. Ils restent dans ce navigateur et dans votre sauvegarde, et n’entrent jamais dans un lien.',
  back: 'Revenir aux documents',
  name: 'Nom',
  logo: 'Logo',
  logoHint:
    'PNG, JPEG, WebP ou SVG, {size} Mo au plus. Il est redessiné, {width} × {height} pixels au plus ; un SVG devient une image de points.',
  logoShown: 'Le logo',
  logoTaken: 'Le logo est pris.',
  logoSmaller: 'Le logo est pris, réduit à {width} × {height} pixels.',
  logoReading: 'Lecture de l’image…',
  logoRemove: 'Retirer le logo',
  logoProblem: {
    'too-large':
      'Ce fichier dépasse {size} Mo. Enregistrez le logo plus petit, puis choisissez-le de nouveau.',
    'too-many-pixels':
      'Cette image est trop grande pour être dessinée. Enregistrez-la avec moins de pixels, puis choisissez-la de nouveau.',
    'too-intricate':
      'Ce dessin contient plus qu’il n’est possible de dessiner ici. Enregistrez-le en PNG, puis choisissez-le de nouveau.',
    'no-picture':
      'Le navigateur ne lit aucune image dans ce fichier. Choisissez un PNG, un JPEG, un WebP ou un SVG.',
  },
  main: 'Première couleur',
  second: 'Seconde couleur',
  hint: {
    name: 'Le vôtre ou celui de votre organisation : « préparé par » en couverture.',
    main: 'Titres, cibles, liens. Comme #A0105A ; la nôtre si vous ne mettez rien.',
    second: 'Où l’on en est, barres des graphiques. Comme #1F4E66 ; la nôtre si vous ne mettez rien.',
    footer: 'Au bas de chaque page et de chaque diapositive.',
    closing: 'La fin des documents : un remerciement, une adresse.',
  },
  sample: 'Aa',
  contrast: {
    read: 'Se lit bien sur papier blanc : contraste de {contrast} pour 1.',
    pale: 'Illisible sur papier blanc : contraste de {contrast} pour 1, quand il en faut {least}. Les documents prennent {used}, assombrie juste ce qu’il faut.',
    alike:
      'Trop proche de la première : un graphique ne les distinguerait pas. Les documents prennent {used}.',
  },
  footer: 'Pied de page',
  closing: 'Dernière ligne',
  fault: {
    'too-long': 'Plus de {most} caractères. Raccourcissez.',
    'not-a-colour': 'Ce n’est pas une couleur. Écrivez-la en six lettres ou chiffres, comme #A0105A.',
  },
  keep: 'Conserver cette présentation',
  kept: 'Conservée. Tout document fait désormais la porte.',
  notKept:
    'Ce navigateur n’a pas pu la conserver. Elle tient jusqu’à ce que vous quittiez la page : faites de la place, puis conservez-la de nouveau.',
  colleagues: 'Pour des collègues',
  colleaguesHint:
    'La présentation en un petit fichier : qui l’ouvre ici fait des documents semblables aux vôtres.',
  save: 'Enregistrer en fichier',
  open: 'Ouvrir le fichier d’un collègue',
  opened:
    '« {name} » est dans le formulaire ci-dessus. Regardez, puis conservez : rien n’est conservé avant.',
  openProblem: {
    ...refused,
    template:
      '« {name} » est un document ou un modèle de bureautique : Cap17 n’en reprend pas. Choisissez ci-dessus le logo, les deux couleurs et le pied de page ; dans PowerPoint, une diapositive collée ailleurs prend les polices et couleurs du modèle qui la reçoit.',
  },
  erase: 'Effacer cette présentation',
  eraseWhat: 'Nom, logo, couleurs et lignes disparaissent pour de bon de ce navigateur.',
  cancel: 'Annuler',
  erased: 'Effacée. Vos documents portent de nouveau nos couleurs.',
};
