import type { LayoutRecipe } from './recipe.ts';

/** Payments by card and purse. */
export const PAYMENTS: readonly LayoutRecipe[] = [
  {
    layout: 'stripe',
    needs: [
      ['id'],
      ['created', 'created date'],
      ['amount'],
      ['amount refunded', 'converted amount refunded'],
      ['status'],
    ],
    columns: {
      customer: ['customer id', 'customer email', 'customer', 'customer description'],
      date: ['created', 'created date'],
      amount: ['converted amount', 'amount'],
      currency: ['converted currency', 'currency'],
      order: ['id'],
      status: ['status'],
      refunded: ['converted amount refunded', 'amount refunded'],
    },
    without: ['quantity', 'payment', 'type'],
  },
  {
    layout: 'square',
    needs: [
      ['gross sales', 'ventes brutes'],
      ['net sales', 'ventes nettes'],
      ['event type', 'type d evenement'],
      ['transaction id', 'id transaction', 'id de transaction', 'n de transaction', 'numero de transaction'],
    ],
    columns: {
      customer: [
        'customer id',
        'id client',
        'customer reference id',
        'customer name',
        'nom du client',
        'nom client',
      ],
      date: ['date'],
      amount: ['net sales', 'ventes nettes'],
      order: [
        'transaction id',
        'id transaction',
        'id de transaction',
        'n de transaction',
        'numero de transaction',
      ],
      type: ['event type', 'type d evenement'],
    },
    without: ['quantity', 'status', 'payment', 'refunded'],
  },
  {
    layout: 'paypal',
    needs: [
      ['gross', 'avant commission', 'brut', 'montant brut'],
      ['fee', 'commission', 'frais'],
      ['net'],
      ['from email address', 'de l adresse email', 'adresse email de l expediteur', 'de l adresse e mail'],
      ['transaction id', 'numero de transaction', 'n de transaction', 'id de transaction'],
    ],
    columns: {
      customer: [
        'from email address',
        'de l adresse email',
        'adresse email de l expediteur',
        'de l adresse e mail',
      ],
      payee: ['to email address', 'a l adresse email', 'adresse email du destinataire', 'a l adresse e mail'],
      date: ['date'],
      amount: ['gross', 'avant commission', 'brut', 'montant brut'],
      order: ['transaction id', 'numero de transaction', 'n de transaction', 'id de transaction'],
      status: ['status', 'etat', 'statut'],
      type: ['type'],
    },
    without: ['quantity', 'payment', 'refunded'],
  },
];
