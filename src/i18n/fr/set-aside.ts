import type { setAside as english } from '../en/set-aside.ts';
import type { Words } from '../words.ts';

/** What is said of what is kept on a device and cannot be read, where it would be used. */
export const setAside: Words<typeof english> = {
  reply: {
    one: 'Une réponse conservée sur cet appareil ne peut être lue, et n’est pas celle qui suit. Elle reste telle quelle jusqu’à ce que vous l’effaciez.',
    other:
      '{n} réponses conservées sur cet appareil ne peuvent être lues, et aucune n’est celle qui suit. Elles restent telles quelles jusqu’à ce que vous les effaciez.',
  },
  ask: {
    one: 'Une question posée à quelqu’un, conservée sur cet appareil, ne peut être lue : sa réponse n’est pas reconnue ici. Elle reste telle quelle jusqu’à ce que vous l’effaciez.',
    other:
      '{n} questions posées à d’autres, conservées sur cet appareil, ne peuvent être lues : leurs réponses ne sont pas reconnues ici. Elles restent telles quelles jusqu’à ce que vous les effaciez.',
  },
  house: {
    one: 'Une présentation de documents conservée sur cet appareil ne peut être lue, et les documents ne la portent pas. Elle reste telle quelle jusqu’à ce que vous l’effaciez.',
    other:
      '{n} présentations de documents conservées sur cet appareil ne peuvent être lues, et les documents ne les portent pas. Elles restent telles quelles jusqu’à ce que vous les effaciez.',
  },
  wording: {
    one: 'Vos propres mots, conservés sur cet appareil, ne peuvent être lus et ne servent nulle part. Ils restent tels quels jusqu’à ce que vous les effaciez.',
    other:
      '{n} jeux de vos propres mots, conservés sur cet appareil, ne peuvent être lus et ne servent nulle part. Ils restent tels quels jusqu’à ce que vous les effaciez.',
  },
  download: 'Télécharger tel quel',
  erase: 'Effacer',
  eraseWhat: 'Ce sera définitif.',
  cancel: 'Annuler',
};
