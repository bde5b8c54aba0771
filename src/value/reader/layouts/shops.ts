import type { LayoutRecipe } from './recipe.ts';

const AMAZON = {
  customer: ['buyer email', 'buyer id', 'buyer name', 'customer id'],
  date: ['purchase date'],
  // The price of the row, however many there are.
  amount: ['item price'],
  order: ['amazon order id', 'order id'],
  status: ['order status'],
};

/** Known by a title that it alone has, beside the date and the price: a price beside a quantity is else that of one piece. */
function amazonWith(own: readonly string[]): LayoutRecipe {
  return {
    layout: 'amazon',
    needs: [own, ['purchase date'], ['item price']],
    columns: AMAZON,
    without: ['quantity', 'payment', 'type'],
  };
}

/** Orders of shops on the web. */
export const SHOPS: readonly LayoutRecipe[] = [
  {
    layout: 'shopify',
    isOfOrders: true,
    needs: [['name'], ['financial status'], ['created at']],
    columns: {
      customer: ['email', 'customer id', 'customer email', 'billing name'],
      date: ['created at'],
      amount: ['total'],
      order: ['name'],
      status: ['financial status'],
      cancelled: ['cancelled at'],
      refunded: ['refunded amount'],
    },
    without: ['quantity', 'payment', 'type'],
  },
  {
    layout: 'prestashop',
    isOfOrders: true,
    needs: [
      ['id'],
      ['reference'],
      ['new client', 'new customer', 'nouveau client'],
      ['total'],
      ['status', 'etat', 'statut'],
    ],
    columns: {
      customer: ['customer', 'client'],
      date: ['date'],
      amount: ['total'],
      order: ['reference'],
      status: ['status', 'etat', 'statut'],
    },
    without: ['quantity', 'payment', 'type'],
  },
  {
    layout: 'prestashop',
    isOfOrders: true,
    needs: [
      ['id order'],
      ['id customer'],
      ['total paid tax incl', 'total paid', 'total paid real'],
      ['date add'],
    ],
    columns: {
      customer: ['id customer'],
      date: ['date add'],
      amount: ['total paid tax incl', 'total paid', 'total paid real'],
      order: ['id order'],
      status: ['order state', 'state name', 'current state', 'etat', 'status'],
    },
    without: ['quantity', 'payment', 'type'],
  },
  {
    layout: 'magento',
    isOfOrders: true,
    needs: [
      ['purchase date', 'created at', 'date d achat', 'purchased on'],
      ['grand total', 'base grand total', 'total general', 'g t'],
      ['bill to name', 'customer email', 'billing name', 'nom de facturation'],
      ['id', 'increment id', 'order', 'purchase point'],
    ],
    columns: {
      customer: [
        'customer email',
        'customer id',
        'customer name',
        'bill to name',
        'billing name',
        'nom de facturation',
      ],
      date: ['purchase date', 'created at', 'date d achat', 'purchased on'],
      amount: ['base grand total', 'grand total', 'total general', 'g t'],
      order: ['increment id', 'id', 'order'],
      status: ['status', 'statut', 'etat'],
      refunded: ['base total refunded', 'total refunded', 'total rembourse'],
    },
    without: ['quantity', 'payment', 'type'],
  },
  ...[['amazon order id'], ['order item id', 'quantity purchased', 'asin']].map(amazonWith),
  { ...amazonWith(['order id']), needs: [...amazonWith(['order id']).needs, ['sku']] },
];
