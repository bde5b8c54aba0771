import type { SaleMeaning } from './sale-words.ts';

/** A thing that a column of yes and no says of its row. */
interface FlagKind {
  /** Titles as `flagRole` compares them, in French in the masculine. */
  readonly titles: readonly string[];
  /** What yes and no make of the row; undefined where nobody can tell. */
  readonly yes: SaleMeaning | undefined;
  readonly no: SaleMeaning;
}

const ONLY_IF = { yes: 'sale', no: 'open' } as const;
const UNLESS = { yes: 'never', no: 'sale' } as const;

/** The columns of yes and no that say whether a row is a sale, the more telling ones first. */
const FLAGS = {
  captured: { titles: ['captured', 'capture', 'payment captured', 'paiement capture'], ...ONLY_IF },
  paid: {
    titles: [
      ...['paid', 'fully paid', 'paid in full', 'settled', 'cleared', 'collected', 'payment received'],
      ...['paye', 'regle', 'encaisse', 'solde', 'acquitte', 'entierement paye', 'paiement recu'],
      ...['payment cleared', 'paiement encaisse'],
    ],
    ...ONLY_IF,
  },
  unpaid: {
    titles: ['unpaid', 'not paid', 'pending', 'outstanding', 'impaye', 'non paye', 'non regle', 'en attente'],
    yes: 'open',
    no: 'sale',
  },
  succeeded: {
    titles: [
      ...['success', 'successful', 'succeeded', 'payment success', 'payment succeeded', 'payment successful'],
      ...['reussi', 'paiement reussi', 'succes'],
    ],
    yes: 'sale',
    no: 'never',
  },
  completed: {
    titles: [
      ...['completed', 'complete', 'done', 'finalized', 'finalised', 'won', 'closed won'],
      ...['termine', 'finalise', 'complet', 'gagne'],
    ],
    ...ONLY_IF,
  },
  confirmed: {
    titles: [
      ...['confirmed', 'validated', 'valid', 'approved', 'accepted'],
      ...['confirme', 'valide', 'approuve', 'accepte'],
    ],
    ...ONLY_IF,
  },
  invoiced: { titles: ['invoiced', 'billed', 'deja facture'], ...ONLY_IF },
  shipped: {
    titles: ['shipped', 'fulfilled', 'dispatched', 'expedie'],
    ...ONLY_IF,
  },
  delivered: { titles: ['delivered', 'picked up', 'livre', 'remis'], ...ONLY_IF },
  draft: {
    titles: [
      ...['draft', 'quote', 'quotation', 'estimate', 'proforma', 'pro forma', 'abandoned', 'abandoned cart'],
      ...['brouillon', 'devis', 'abandonne', 'panier abandonne'],
    ],
    yes: 'open',
    no: 'sale',
  },
  failed: {
    titles: [
      ...['failed', 'declined', 'rejected', 'expired', 'error', 'payment failed', 'payment declined'],
      ...['echoue', 'refuse', 'rejete', 'expire', 'erreur', 'en echec', 'paiement echoue', 'paiement refuse'],
    ],
    ...UNLESS,
  },
  voided: { titles: ['void', 'voided', 'invalid', 'reversed', 'invalide', 'extourne'], ...UNLESS },
  deleted: { titles: ['deleted', 'trashed', 'removed', 'supprime', 'efface'], ...UNLESS },
  fraud: {
    titles: ['fraud', 'fraudulent', 'suspected fraud', 'fraude', 'frauduleux'],
    ...UNLESS,
  },
  test: {
    titles: [
      ...['test', 'test mode', 'mode test', 'sandbox', 'demo', 'dummy', 'fake', 'essai', 'fictif'],
      ...['mode', 'environment', 'environnement', 'env'],
    ],
    ...UNLESS,
  },
  live: { titles: ['live', 'live mode', 'livemode', 'production', 'prod'], yes: 'sale', no: 'never' },
  returned: {
    titles: ['returned', 'sent back', 'charged back', 'chargeback', 'charge back', 'retourne', 'renvoye'],
    yes: 'refunded',
    no: 'sale',
  },
  refunded: {
    titles: ['refunded', 'fully refunded', 'rembourse', 'entierement rembourse', 'totalement rembourse'],
    yes: 'refunded',
    no: 'sale',
  },
  cancelled: {
    titles: ['cancelled', 'canceled', 'annule', 'resilie'],
    ...UNLESS,
  },
  disputed: {
    titles: ['disputed', 'contested', 'litige', 'en litige', 'conteste'],
    yes: undefined,
    no: 'sale',
  },
  /** The row itself gives money back. */
  givesBack: {
    titles: [
      ...['refund', 'return', 'credit note', 'credit memo', 'remboursement', 'retour', 'avoir'],
      ...['note de credit'],
    ],
    yes: 'refund',
    no: 'sale',
  },
} as const satisfies Readonly<Record<string, FlagKind>>;

/** What a column of yes and no says of its row. */
export type FlagRole = keyof typeof FLAGS;
export const FLAG_ROLES = Object.keys(FLAGS) as readonly FlagRole[];

/** The kind of a role, with what all have in common. */
export function flagKind(role: FlagRole): FlagKind {
  return FLAGS[role];
}

/** Titles that are usually of something else, such as how one pays: taken only where every value is yes, no or a status. */
export const OPEN_TITLES: Readonly<Partial<Record<FlagRole, readonly string[]>>> = {
  paid: ['payment', 'paiement', 'reglement', 'encaissement'],
  voided: ['cancel', 'cancellation', 'annulation', 'suppression'],
};

/** Titles of days that say the same: a row that has one, or has none. */
export const FLAG_DAYS = {
  paid: [
    ...['paid at', 'paid on', 'paid date', 'date paid', 'paid on date', 'date paid on', 'payment date'],
    ...['date of payment', 'payment received date', 'captured at', 'settled at', 'settled on'],
    ...['date paiement', 'date de paiement', 'date du paiement', 'paye le', 'payee le', 'regle le'],
    ...['reglee le', 'date reglement', 'date de reglement', 'date du reglement', 'date encaissement'],
    ...['date d encaissement', 'encaisse le', 'encaissee le'],
  ],
  returned: [
    ...['refunded at', 'refunded on', 'refunded date', 'date refunded', 'refund date', 'charged back at'],
    ...['date remboursement', 'date de remboursement', 'date du remboursement', 'rembourse le'],
    ...['remboursee le', 'returned at', 'returned on'],
  ],
  deleted: [
    'deleted at',
    'deleted on',
    'date suppression',
    'date de suppression',
    'supprime le',
    'supprimee le',
  ],
  voided: ['voided at', 'voided on', 'void date'],
} as const satisfies Partial<Record<FlagRole, readonly string[]>>;
