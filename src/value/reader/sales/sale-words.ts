/**
 * What a value says of its row. `open` may still become a sale, `never` will not; `refunded` was one and is given back;
 * `refund` gives back another.
 */
export type SaleMeaning = 'sale' | 'open' | 'never' | 'refunded' | 'refund';
type StatusMeaning = Exclude<SaleMeaning, 'refund'>;
type TypeMeaning = Extract<SaleMeaning, 'sale' | 'never' | 'refund'>;

/** Values of status as `plainValue` writes them, in French in the masculine. */
const STATUSES: Readonly<Record<StatusMeaning, readonly string[]>> = {
  sale: [
    ...['complete', 'completed', 'paid', 'captured', 'succeeded', 'success', 'successful', 'processing'],
    ...['processed', 'fulfilled', 'partially fulfilled', 'shipped', 'partially shipped', 'delivered'],
    ...[
      'partially refunded',
      'partial refund',
      'settled',
      'invoiced',
      'posted',
      'locked',
      'done',
      'approved',
    ],
    ...['accepted', 'validated', 'cleared', 'payment accepted', 'payment received', 'payment complete'],
    ...['payment completed', 'remote payment accepted', 'processing in progress', 'preparation in progress'],
    ...['on backorder paid', 'sale', 'sales order', 'sale order', 'in payment', 'shipped delivered to buyer'],
    ...['shipped picked up', 'shipped out for delivery', 'picked up', 'in transit', 'out for delivery'],
    ...['termine', 'paye', 'regle', 'encaisse', 'valide', 'en preparation', 'expedie', 'livre', 'envoye'],
    ...['partiellement expedie', 'partiellement livre', 'partiellement rembourse', 'accepte', 'traite'],
    ...['paiement accepte', 'paiement recu', 'paiement a distance accepte', 'paiement effectue', 'effectue'],
    ...['en cours de preparation', 'preparation en cours', 'en cours de traitement', 'traitement en cours'],
    ...['en cours de livraison', 'en cours', 'en traitement', 'en attente de reapprovisionnement paye'],
    ...[
      'facture',
      'comptabilise',
      'verrouille',
      'solde',
      'bon de commande',
      'commande client',
      'en paiement',
    ],
    ...['reussi', 'capture', 'acquitte', 'remis au client', 'finalise'],
    ...['commande expedie', 'commande livre', 'commande termine', 'commande paye', 'commande valide'],
  ],
  open: [
    ...['pending', 'on hold', 'onhold', 'hold', 'holded', 'held', 'unpaid', 'not paid', 'authorized'],
    ...['authorised', 'pending payment', 'payment pending', 'awaiting payment', 'waiting for payment'],
    ...['awaiting check payment', 'awaiting cheque payment', 'awaiting bank wire payment', 'payment review'],
    ...['awaiting bank wire', 'awaiting cash on delivery validation', 'on backorder not paid', 'uncaptured'],
    ...[
      'on backorder unpaid',
      'uncleared',
      'unclaimed',
      'overdue',
      'in review',
      'pending review',
      'incomplete',
    ],
    ...[
      'requires payment method',
      'requires action',
      'requires confirmation',
      'requires capture',
      'unshipped',
    ],
    ...['pending waiting for pick up', 'draft', 'checkout draft', 'quotation', 'quotation sent', 'quote'],
    ...['en attente', 'impaye', 'non paye', 'non regle', 'attente paiement', 'en attente de paiement'],
    ...[
      'en attente du paiement',
      'paiement en attente',
      'en attente de reglement',
      'en attente de validation',
    ],
    ...['en attente du paiement par cheque', 'en attente de paiement par cheque', 'en attente de virement'],
    ...['en attente de virement bancaire', 'en attente du virement bancaire', 'autorise', 'suspendu'],
    ...['en attente de paiement a la livraison', 'en attente de reapprovisionnement non paye', 'a payer'],
    ...[
      'en attente de capture',
      'en suspens',
      'non compense',
      'en retard',
      'brouillon',
      'devis',
      'devis envoye',
    ],
    ...['en attente de confirmation', 'incomplet'],
  ],
  never: [
    ...['cancelled', 'canceled', 'cancel', 'failed', 'failure', 'declined', 'denied', 'rejected', 'void'],
    ...['voided', 'expired', 'abandoned', 'blocked', 'payment failed', 'payment error', 'error', 'trash'],
    ...['deleted', 'removed', 'fraud', 'suspected fraud', 'order cancelled', 'order canceled', 'aborted'],
    ...['unsuccessful', 'refused', 'timed out', 'shipped rejected by buyer'],
    ...['annule', 'echoue', 'echec', 'refuse', 'expire', 'abandonne', 'rejete', 'supprime', 'erreur'],
    ...['erreur de paiement', 'paiement echoue', 'paiement refuse', 'echec du paiement', 'echec de paiement'],
    ...['corbeille', 'bloque', 'fraude', 'commande annule'],
  ],
  refunded: [
    ...['refunded', 'fully refunded', 'reversed', 'returned', 'charged back', 'chargeback'],
    ...['shipped returned to seller', 'rembourse', 'totalement rembourse', 'entierement rembourse'],
    ...['integralement rembourse', 'commande rembourse', 'retourne', 'extourne'],
  ],
};

/** Words of a value of type, the same way; the first kind that has a word of a value is the one meant. */
const TYPES: Readonly<Record<TypeMeaning, readonly string[]>> = {
  never: [
    ...['fee', 'fees', 'payout', 'payouts', 'transfer', 'transfers', 'tax', 'taxes', 'withdrawal'],
    ...['authorization', 'authorisation', 'commission', 'commissions'],
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
  ],
};
/** Values of type whose words would say something else. */
const PHRASES: Readonly<Record<string, TypeMeaning>> = {
  'credit note': 'refund',
  'credit notes': 'refund',
  'credit memo': 'refund',
  'sales credit': 'refund',
  'note de credit': 'refund',
  'tax invoice': 'sale',
};
/** Before a word that says never, these turn it into something else. */
const DOUBTFUL = /^(?:not|non|no|un|partial|partially|partiel|partiellement|awaiting|pending|pas)$/;

/** A value as it is compared: without accents, signs, capitals or `wc-` before it. */
export function plainValue(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^wc /, '');
}

/** A word with the ending of a gender or number taken off. */
function masculine(word: string): string {
  return word.replace(/(?<=[eiu])(?:e|s|es)$/, '');
}

function sameGender(plain: string): string {
  return plain.split(' ').map(masculine).join(' ');
}

const MEANING_OF_STATUS: ReadonlyMap<string, StatusMeaning> = new Map(
  (['never', 'refunded', 'open', 'sale'] as const).flatMap((meaning) =>
    STATUSES[meaning].flatMap((value) => [[value, meaning] as const, [sameGender(value), meaning] as const]),
  ),
);
/** Single words that say never wherever they stand. */
const NEVER_WORDS: ReadonlySet<string> = new Set(
  [
    'cancelled',
    'canceled',
    'annule',
    'voided',
    'refunded',
    'rembourse',
    'failed',
    'echoue',
    'abandoned',
  ].concat(['abandonne', 'expired', 'declined', 'refuse']),
);

/** What a value of status says, in French or English; undefined when it is none that is known. */
export function statusMeaning(value: string): StatusMeaning | undefined {
  const plain = plainValue(value);
  const known = MEANING_OF_STATUS.get(plain) ?? MEANING_OF_STATUS.get(sameGender(plain));
  if (known !== undefined) return known;
  const words = plain.split(' ');
  const says = words.some((word) => NEVER_WORDS.has(word) || NEVER_WORDS.has(masculine(word)));
  return says && !words.some((word) => DOUBTFUL.test(word)) ? 'never' : undefined;
}

/** What a value of type says, in French or English; undefined when it is none that is known. */
export function typeMeaning(value: string): TypeMeaning | undefined {
  const plain = plainValue(value);
  const phrase = Object.hasOwn(PHRASES, plain) ? PHRASES[plain] : undefined;
  if (phrase !== undefined) return phrase;
  const words = plain.split(' ').flatMap((word) => [word, masculine(word)]);
  return (['never', 'refund', 'sale'] as const).find((meaning) =>
    TYPES[meaning].some((word) => words.includes(word)),
  );
}

/** Whether a cell that marks a row as cancelled does: a day, a reason, yes; not 0, no or nothing. */
export function saysYes(value: string): boolean {
  return !/^(?:0|no|non|n|false|faux|f|na|n a|none|null|nan)?$/.test(plainValue(value));
}
