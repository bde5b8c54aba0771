import type { valueReading as english } from '../en/value-reading.ts';
import type { Words } from '../words.ts';

/** Comment un fichier d’achats est lu, et ce que sont devenues ses lignes. */
export const valueReading: Words<typeof english> = {
  account: {
    title: 'Ce que sont devenues les lignes',
    all: {
      one: 'Le fichier a {n} ligne sous ses titres ; elle est utilisée.',
      other: 'Le fichier a {n} lignes sous ses titres ; toutes sont utilisées.',
    },
    some: {
      one: 'Le fichier a {read} lignes sous ses titres : {used} utilisées et {n} mise de côté.',
      other: 'Le fichier a {read} lignes sous ses titres : {used} utilisées et {n} mises de côté.',
    },
    merged: {
      one: '{n} façon d’écrire un client a été réunie à une autre (majuscules d’une adresse électronique, espaces, 17850.0 pour 17850).',
      other:
        '{n} façons d’écrire un client ont été réunies à d’autres (majuscules d’adresses électroniques, espaces, 17850.0 pour 17850).',
    },
    what: 'Lignes',
    rows: 'Nombre',
    amount: 'Somme',
    used: 'Utilisées',
    setAside: 'Mises de côté : {reason}',
    values: '{reason} ({values})',
    total: 'Dans le fichier',
    first: 'Premières lignes mises de côté : {reason}',
    row: 'Ligne',
  },
  reason: {
    'no-customer': 'sans client',
    'not-a-sale': 'pas une vente',
    'order-line': 'détail d’une commande dont le total est sur une autre ligne',
    'repeated-total': 'total d’une commande qui est déjà sur une autre ligne',
    'total-row': 'additionne d’autres lignes',
    'repeated-titles': 'titres répétés',
    unreadable: 'illisible',
    'after-end': 'après le dernier jour compté',
  },
  sales: {
    title: 'Quelles lignes comptent comme des ventes',
    lead: 'Ce que le fichier dit de ses lignes, et ce qui a été fait de chaque valeur. Changez une coche, puis recomptez.',
    value: '{column} : {value}',
    said: 'Valeur',
    counted: 'Comptée',
    count: 'Compter « {value} » comme des ventes',
    again: 'Recompter',
  },
};
