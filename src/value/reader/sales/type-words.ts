/** What a value of type may say of its row. */
export type TypeMeaning = 'sale' | 'never' | 'refund';

/** Words of a value of type, the same way; the first kind that has a word of a value is the one meant. */
export const TYPES: Readonly<Record<TypeMeaning, readonly string[]>> = {
  never: [
    ...['fee', 'fees', 'payout', 'payouts', 'transfer', 'transfers', 'tax', 'taxes', 'withdrawal'],
    ...['authorization', 'authorisation', 'commission', 'commissions', 'void', 'voids', 'hold', 'holds'],
    ...['frais', 'virement', 'virements', 'transfert', 'taxe', 'taxes', 'tva', 'autorisation'],
  ],
  refund: [
    ...['refund', 'refunds', 'refunded', 'return', 'returns', 'returned', 'chargeback', 'reversal'],
    ...['avoir', 'avoirs', 'retour', 'retours', 'remboursement', 'remboursements', 'rembourse'],
  ],
  sale: [
    ...['sale', 'sales', 'payment', 'payments', 'charge', 'charges', 'purchase', 'purchases', 'invoice'],
    ...['invoices', 'order', 'orders', 'vente', 'ventes', 'achat', 'achats', 'facture', 'factures'],
    ...['paiement', 'paiements', 'commande', 'commandes', 'encaissement', 'encaissements'],
    ...['capture', 'captures', 'reservation', 'reservations'],
  ],
};
/** Values of type whose words would say something else. */
export const PHRASES: Readonly<Record<string, TypeMeaning>> = {
  'credit note': 'refund',
  'credit notes': 'refund',
  'credit memo': 'refund',
  'sales credit': 'refund',
  'note de credit': 'refund',
  'tax invoice': 'sale',
  'sale line': 'never',
  'sales line': 'never',
  'order line': 'never',
  'ligne de vente': 'never',
  'ligne de commande': 'never',
};
/** Words beside which a sale is none, or none of ours: a pro forma, a training, a supplier's invoice. */
export const DENYING: readonly string[] = [
  ...['no', 'non', 'not', 'pas', 'test', 'tests', 'training', 'formation', 'demo', 'sample', 'proforma'],
  ...['forma', 'draft', 'drafts', 'brouillon', 'brouillons', 'quote', 'quotes', 'quotation', 'devis'],
  ...['estimate', 'estimates', 'vendor', 'vendors', 'supplier', 'suppliers', 'fournisseur', 'fournisseurs'],
];
