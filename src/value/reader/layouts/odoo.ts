import type { LayoutRecipe } from './recipe.ts';

/** Orders and invoices of Odoo. */
export const ODOO: readonly LayoutRecipe[] = [
  {
    layout: 'odoo',
    isOfOrders: true,
    needs: [
      ['order reference', 'reference de la commande', 'reference commande'],
      ['customer', 'client'],
      ['total'],
      [
        ...['salesperson', 'creation date', 'order date', 'invoice status', 'company'],
        ...['vendeur', 'date de creation', 'date de la commande', 'date de commande', 'societe'],
      ],
    ],
    columns: {
      customer: ['customer', 'client'],
      date: ['order date', 'date de la commande', 'date de commande', 'creation date', 'date de creation'],
      amount: ['total'],
      order: ['order reference', 'reference de la commande', 'reference commande'],
      status: ['status', 'statut', 'etat', 'state'],
    },
    // Whether it was invoiced says nothing of the order.
    without: ['quantity', 'payment', 'type'],
  },
  {
    layout: 'odoo',
    isOfOrders: true,
    needs: [
      [
        ...['invoice partner display name', 'customer display name', 'customer', 'client'],
        ...['nom d affichage du partenaire de la facture', 'partenaire', 'partner'],
      ],
      [
        'total signed',
        'total in currency signed',
        'total signe',
        'total signe dans la devise',
        'total signe en devise',
      ],
    ],
    columns: {
      customer: [
        ...['invoice partner display name', 'customer display name', 'customer', 'client'],
        ...['nom d affichage du partenaire de la facture', 'partenaire', 'partner'],
      ],
      date: [
        'invoice bill date',
        'invoice date',
        'date de facturation',
        'date de la facture',
        'date de facture',
      ],
      amount: [
        'total signed',
        'total signe',
        'total in currency signed',
        'total signe dans la devise',
        'total signe en devise',
      ],
      order: ['number', 'numero'],
      status: ['status', 'statut', 'etat'],
      payment: ['payment status', 'statut du paiement', 'statut de paiement', 'etat du paiement'],
    },
    without: ['quantity', 'type'],
  },
  {
    layout: 'odoo',
    isOfOrders: true,
    needs: [
      ['partner id', 'partner id name', 'partner id id'],
      ['amount total', 'amount total signed'],
      ['date order', 'invoice date'],
    ],
    columns: {
      customer: ['partner id id', 'partner id', 'partner id name'],
      date: ['date order', 'invoice date'],
      amount: ['amount total signed', 'amount total'],
      order: ['name'],
      status: ['state'],
      payment: ['payment state'],
    },
    without: ['quantity', 'type'],
  },
];
