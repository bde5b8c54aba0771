import type { LayoutRecipe } from './recipe.ts';

/** Orders of WooCommerce: its own reports, and what its usual plugins write. */
export const WOOCOMMERCE: readonly LayoutRecipe[] = [
  {
    layout: 'woocommerce',
    isOfOrders: true,
    needs: [
      ['customer type', 'type de client'],
      ['items sold', 'articles vendus'],
      ['net sales', 'n revenue', 'net revenue', 'ventes nettes', 'revenu net', 'revenus nets'],
    ],
    columns: {
      customer: ['customer', 'client'],
      date: ['date'],
      amount: ['net sales', 'n revenue', 'net revenue', 'ventes nettes', 'revenu net', 'revenus nets'],
      order: ['order', 'commande n', 'n de commande', 'numero de commande', 'commande'],
      status: ['status', 'etat', 'statut'],
    },
    without: ['quantity', 'payment', 'type'],
  },
  {
    layout: 'woocommerce',
    isOfOrders: true,
    needs: [
      ['billing email', 'email facturation', 'e mail de facturation', 'e mail facturation'],
      [
        'order total',
        'order total amount',
        'total amount',
        'total',
        'total de la commande',
        'montant total de la commande',
      ],
      ['order status', 'status', 'etat de la commande', 'statut de la commande', 'etat', 'statut'],
    ],
    columns: {
      customer: ['billing email', 'email facturation', 'e mail de facturation', 'e mail facturation'],
      date: [
        ...['order date', 'date', 'date created', 'date created gmt', 'date paid', 'paid date'],
        ...['date de la commande', 'date de commande'],
      ],
      amount: [
        ...['order total amount', 'order total', 'total amount', 'total'],
        ...['montant total de la commande', 'total de la commande'],
      ],
      order: ['order number', 'order id', 'id', 'numero de commande', 'n de commande'],
      status: ['order status', 'status', 'etat de la commande', 'statut de la commande', 'etat', 'statut'],
      refunded: ['order refund amount', 'refunded total', 'total refunded', 'montant du remboursement'],
    },
    without: ['quantity', 'payment', 'type'],
  },
  {
    layout: 'woocommerce',
    isOfOrders: true,
    needs: [['order number'], ['order status'], ['order date'], ['order total amount']],
    columns: {
      customer: ['email', 'customer user id', 'customer email'],
      date: ['order date'],
      amount: ['order total amount'],
      order: ['order number'],
      status: ['order status'],
      refunded: ['order refund amount'],
    },
    without: ['quantity', 'payment', 'type'],
  },
];
