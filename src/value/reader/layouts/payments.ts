import type { LayoutRecipe } from './recipe.ts';

const GROSS = ['gross', 'avant commission', 'brut', 'montant brut'];
const FROM = [
  ...['from email address', 'de l adresse email', 'de l adresse e mail', 'de l adresse courriel'],
  ...['adresse email de l expediteur', 'adresse e mail de l expediteur', 'adresse courriel de l expediteur'],
];
const TO = [
  ...['to email address', 'a l adresse email', 'a l adresse e mail', 'a l adresse courriel'],
  ...['adresse email du destinataire', 'adresse e mail du destinataire', 'adresse courriel du destinataire'],
];
const PAYPAL = {
  date: ['date'],
  amount: GROSS,
  order: ['transaction id', 'numero de transaction', 'n de transaction', 'id de transaction'],
  status: ['status', 'etat', 'statut'],
  type: ['type'],
};

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
    // What moved its balance: fees, payouts and transfers beside sales.
    layout: 'stripe',
    needs: [
      ['id', 'balance transaction id'],
      ['reporting category', 'type'],
      ['amount', 'gross'],
      ['fee'],
      ['net'],
      ['source', 'source id', 'balance transaction id'],
    ],
    columns: {
      customer: ['customer id', 'customer email', 'customer', 'customer name', 'customer description'],
      date: ['created', 'created utc'],
      amount: ['gross', 'amount'],
      currency: ['currency'],
      order: ['id', 'balance transaction id'],
      type: ['reporting category', 'type'],
    },
    without: ['quantity', 'status', 'payment', 'refunded'],
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
    // Cut down to few columns it is still known by whom it paid from.
    layout: 'paypal',
    needs: [GROSS, FROM],
    columns: { customer: FROM, payee: TO, ...PAYPAL },
    without: ['quantity', 'payment', 'refunded'],
  },
  {
    layout: 'paypal',
    needs: [GROSS, ['fee', 'commission', 'frais'], ['net'], ['time zone', 'fuseau horaire'], ['name', 'nom']],
    columns: { customer: ['name', 'nom'], ...PAYPAL },
    without: ['quantity', 'payment', 'refunded'],
  },
];
