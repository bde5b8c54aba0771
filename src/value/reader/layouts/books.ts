import type { LayoutRecipe } from './recipe.ts';

/** Books of accounts. */
export const BOOKS: readonly LayoutRecipe[] = [
  {
    layout: 'fec',
    needs: [['journal code'], ['ecriture date'], ['compte num'], ['debit', 'montant'], ['credit', 'sens']],
    columns: {
      customer: ['comp aux num', 'compte num'],
      date: ['ecriture date'],
      debit: ['debit'],
      credit: ['credit'],
      amount: ['montant'],
      side: ['sens'],
      account: ['compte num'],
      journal: ['journal code'],
      journalName: ['journal lib'],
      order: ['piece ref'],
    },
    without: ['quantity', 'status', 'payment', 'type', 'refunded', 'currency'],
  },
  {
    layout: 'sage',
    needs: [
      ['compte tiers', 'n compte tiers', 'numero compte tiers', 'compte auxiliaire'],
      ['debit', 'montant debit'],
      ['credit', 'montant credit'],
      ['compte general', 'n compte general', 'numero compte general', 'n compte', 'compte'],
    ],
    columns: {
      customer: ['compte tiers', 'n compte tiers', 'numero compte tiers', 'compte auxiliaire'],
      date: ['date', 'date piece', 'date de piece', 'date ecriture', 'date comptable'],
      debit: ['debit', 'montant debit'],
      credit: ['credit', 'montant credit'],
      account: ['compte general', 'n compte general', 'numero compte general', 'n compte', 'compte'],
      journal: ['code journal', 'journal'],
      order: ['n piece', 'numero piece', 'numero de piece', 'piece', 'n facture', 'reference'],
    },
    without: ['quantity', 'status', 'payment', 'type', 'refunded'],
  },
  {
    layout: 'sage',
    needs: [
      ['account ref', 'a c ref', 'a c'],
      ['nominal a c ref', 'nominal a c', 'n c', 'nominal code'],
      ['net amount', 'net'],
      ['type'],
    ],
    columns: {
      customer: ['account ref', 'a c ref', 'a c'],
      date: ['date'],
      amount: ['net amount', 'net'],
      order: ['reference', 'ref', 'invoice no', 'inv ref'],
      type: ['type'],
    },
    without: ['quantity', 'status', 'payment', 'refunded'],
  },
];
