import type { totals as english } from '../en/totals.ts';
import type { Words } from '../words.ts';

/** Les fichiers d’une ligne par client : comment ils sont lus, ce qu’on en dit, ce qu’ils ne disent pas. */
export const totals: Words<typeof english> = {
  lead: 'D’après ses titres, chaque ligne de ce fichier est un client avec le total de ses achats, non un achat. Faut-il le lire comme tel ? Il n’est jamais lu comme des achats.',
  start: 'Lire une ligne par client',
  purchases: 'Non, chaque ligne est un achat',
  customers: 'Si, chaque ligne est un client',
  role: {
    customer: 'Client',
    frequency: 'Achats après le premier',
    recency: 'Du premier achat au dernier',
    age: 'Du premier achat à la fin',
    monetary: 'Montant moyen d’un achat',
    orders: 'Nombre d’achats',
    first: 'Premier achat',
    last: 'Dernier achat',
    total: 'Dépense totale',
  },
  unit: {
    days: 'Les durées sont comptées en jours.',
    weeks: 'Les durées sont comptées en semaines.',
    months: 'Les durées sont comptées en mois.',
  },
  counted: {
    one: 'D’après une ligne par client, {n} client a fait {purchases} en tout.',
    other: 'D’après une ligne par client, {n} clients ont fait {purchases} en tout.',
  },
  describe: 'Des comptes, non des estimations : les totaux que contient le fichier, une ligne par client.',
  purchasesInAll: 'Achats en tout',
  cannot:
    'Un tel fichier ne dit pas quand chaque achat a eu lieu. Les achats par période, ceux qui reviennent, les groupes selon l’activité et ce que vaut un client gagné ne peuvent pas être montrés : il faut pour cela un fichier d’une ligne par achat.',
  noConcentration:
    'Il ne dit pas non plus ce que chaque client a dépensé en tout : aucune part du chiffre d’affaires ne peut être donnée.',
};
