import type { pictures as english } from '../en/pictures.ts';
import type { Words } from '../words.ts';
import { figure, word } from './counts.ts';

/** What stands in the pictures, under them, and in their place for whoever does not see them. `[@id]` cites a source. */
export const pictures: Words<typeof english> = {
  shape: 'Une forme, pas des chiffres',
  invented: 'Illustration, chiffres inventés',
  ladder: {
    name: 'Les lignes 0 et 1 sont seules. Le niveau 2 est la ligne 2 ; le niveau 3, les lignes 2 et 3 ; le niveau 4, les lignes 2, 3 et 4. Le niveau 3 demande en plus un indicateur, le niveau 4 une preuve côté client.',
    caption:
      'Les deux premières lignes décrivent chacune un état. À partir de la troisième elles s’additionnent, et les deux niveaux les plus hauts demandent chacun leur preuve.',
    line: 'ligne {n}',
    state: 'décrivent un état',
    addUp: 'les lignes s’additionnent',
  },
  axes: {
    name: '{axis} : {practices}.',
    caption: `Les ${word.axes} axes et les ${figure.practices} pratiques qu’ils portent.`,
  },
  loop: {
    name: 'Une boucle de six étapes : {stations}. De la dernière, une flèche revient à la première ; une autre, quand les clients disent non, revient à la cause.',
    caption:
      'Deux tâches dans une boucle : quelqu’un à qui répondre, une cause à supprimer (cases carrées, bord épais). Quand les clients disent que cela ne tient pas, on revient à la cause.',
    stations: [
      'La réclamation est entendue',
      'Quelqu’un qui peut décider répond',
      'La cause est trouvée',
      'La cause est supprimée à la date dite',
      'Ceux qui l’ont signalée l’apprennent',
      'Ils confirment que cela tient',
    ],
    no: 'non',
  },
  concentration: {
    name: 'Une courbe qui monte vite, puis s’aplatit, au-dessus d’une droite en tirets. Les {customers} de clients à la plus forte marge en apportent {margin}.',
    caption:
      'Ici, {customers} de {n} clients inventés apportent {margin} de la marge. Plus votre propre courbe s’écarte des tirets, plus tout repose sur quelques-uns.',
    margin: 'part de la marge',
    customers: 'clients, plus forte marge d’abord',
    equal: 'si tous apportaient autant',
    read: '{customers} des clients apportent {margin}',
  },
  selfService: {
    name: 'Une courbe en forme de U : beaucoup de départs quand une personne fait tout, beaucoup quand le libre-service fait tout, le moins entre les deux.',
    caption:
      'Un dosage de libre-service et de personnes va avec le moins de départs ; c’est une association, et elle s’estompe avec le temps [@scherer-2015].',
    departures: 'départs',
    person: 'une personne pour tout',
    alone: 'le libre-service pour tout',
    mix: 'un dosage : le moins de départs',
  },
  privacy: {
    name: 'De moins à plus de maîtrise sur la publication : l’inquiétude baisse, ce que l’on livre de sensible augmente, le risque d’un usage par des inconnus reste égal ou augmente.',
    caption:
      'Le paradoxe de la maîtrise : des étudiants qui ont davantage la main sur la publication s’inquiètent moins et acceptent d’en livrer plus, même quand le risque est égal ou augmente [@brandimarte-2013].',
    less: 'moins de maîtrise',
    more: 'plus de maîtrise',
    worry: 'Inquiétude',
    disclosure: 'Disposition à se livrer',
    risk: 'Risque d’usage par des inconnus',
    falls: 'baisse',
    rises: 'augmente',
    same: 'égal, ou augmente',
  },
};
