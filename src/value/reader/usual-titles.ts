import { withoutCurrency } from './amounts/currency.ts';
import { plainTitle, squeezed } from './plain-title.ts';
import type { Row } from './row.ts';
import { measuresOther } from './title-units.ts';

/** Usual titles, the surer ones first, without accents, signs or capitals. */
export const USUAL_TITLES = {
  customer: [
    // Where that is told apart, the number of a customer may be of one order.
    'customer unique id',
    ...['customer id', 'client id', 'id client', 'id customer', 'customer', 'client', 'code client'],
    ...['numero client', 'numero de client', 'no client', 'n client', 'num client', 'customer number'],
    ...[
      'customer no',
      'customer code',
      'customer ref',
      'client number',
      'client no',
      'client code',
      'ref client',
    ],
    ...['reference client', 'identifiant client', 'user id', 'id utilisateur', 'user', 'utilisateur'],
    ...[
      'member id',
      'member',
      'membre',
      'id membre',
      'adherent',
      'id adherent',
      'numero adherent',
      'subscriber id',
      'subscriber',
    ],
    ...['abonne', 'id abonne', 'donor id', 'donor', 'donateur', 'loyalty id', 'loyalty number'],
    ...['carte de fidelite', 'numero de carte de fidelite', 'carte fidelite', 'buyer id', 'buyer user id'],
    ...['buyer username', 'buyer user name', 'buyer', 'acheteur', 'identifiant acheteur'],
    // Of several addresses, that of who pays.
    ...['buyer email', 'purchaser email', 'payer email', 'email payeur', 'email du payeur', 'email acheteur'],
    ...['e mail acheteur', 'mail acheteur', 'email de l acheteur', 'courriel acheteur'],
    ...['courriel de l acheteur', 'purchase email'],
    ...[
      'account id',
      'account',
      'compte',
      'cust id',
      'cust',
      'contact id',
      'email',
      'courriel',
      'code tiers',
    ],
    ...['compte tiers', 'id tiers', 'numero tiers', 'n tiers', 'tiers', 'compte auxiliaire', 'auxiliaire'],
    ...[
      'customer email',
      'client email',
      'email client',
      'adresse email',
      'e mail',
      'adresse e mail',
      'mail',
    ],
    ...['email address', 'customer email address', 'billing email', 'adresse mail', 'mail client'],
    ...['contact email', 'email du contact'],
    ...['user email', 'order customer email', 'shopper email', 'guest email', 'donor email', 'backer email'],
    ...['courriel client', 'courriel du client', 'email de facturation', 'e mail de facturation'],
    ...['courriel de facturation', 'billing email address', 'attendee email', 'participant email'],
    ...['sell to customer no', 'bill to customer no', 'customer account', 'customer uuid', 'customer key'],
    ...['customers id', 'customers email'],
    ...['external customer id', 'customer reference', 'shopper reference', 'backer uid', 'sold to party'],
    ...['customer name', 'client name', 'nom client', 'nom du client', 'raison sociale', 'buyer name'],
    ...['nom acheteur', 'nom de l acheteur', 'nom payeur', 'nom du payeur', 'payeur', 'consumer name'],
    ...['booked by', 'booker', 'reserve par', 'backer name', 'donor name', 'user name', 'sold to'],
    ...['account name', 'nom du compte', 'company name', 'nom de la societe', 'nom de l entreprise'],
    ...['associated company', 'contact name', 'full name', 'nom complet', 'company', 'societe', 'party name'],
    ...['contact', 'id'],
  ],
  date: [
    ...['date', 'purchase date', 'order date', 'transaction date', 'date achat', 'date d achat'],
    ...['date commande', 'date de commande', 'date de la commande', 'date transaction'],
    ...['date de transaction', 'date de la transaction', 'invoice date', 'date facture', 'date de facture'],
    ...['date de la facture', 'date facturation', 'date de facturation', 'date vente', 'date de vente'],
    ...['sale date', 'sales date', 'date operation', 'date d operation', 'date de l operation'],
    ...['date ecriture', 'date comptable', 'date piece', 'date de piece', 'issue date', 'date emission'],
    ...['date d emission', 'payment date', 'date paiement', 'date de paiement', 'date du paiement', 'jour'],
    ...['close date', 'closed date', 'date de cloture', 'date de signature'],
    ...['day', 'datetime', 'date heure', 'timestamp', 'created at', 'purchased at', 'ordered at', 'paid at'],
    ...['date created', 'created date', 'created', 'creation date', 'date de creation', 'cree le'],
    ...['date et heure', 'date time', 'horodatage', 'creee le', 'commande le', 'commandee le', 'passee le'],
    ...['paye le', 'payee le', 'achete le', 'vendu le', 'vendue le', 'facture le', 'facturee le'],
    ...['date document', 'date du document', 'document date', 'date ticket'],
    ...['date du ticket'],
    ...['posting date', 'order placed'],
    ...['date vendu', 'date added'],
    ...['date utc'],
    ...['date add', 'date ajout', 'date d ajout', 'checkout completed at'],
    ...[
      'date issued',
      'issued at',
      'issued on',

      'emise le',
      'emis le',
    ],
    ...['order created'],
    ...['booked on', 'booked at', 'pledged at', 'donated at', 'reservation date'],
    ...['reserve le', 'date de reservation', 'date reservation', 'date du don', 'donation date', 'opened'],
    ...[
      'opened at',
      'date de passage',

      'charge date',
    ],
  ],
  amount: [
    ...['amount', 'montant', 'montant ttc', 'montant ht', 'montant total', 'total amount', 'order amount'],
    ...['order total', 'order value', 'total', 'total ttc', 'total ht', 'total price', 'revenue'],
    ...['revenu', 'sales', 'ca', 'chiffre d affaires', 'prix total', 'value', 'valeur'],
    ...['spend', 'spent', 'depense', 'net amount', 'montant net', 'amount paid', 'montant paye', 'sum'],
    ...['somme', 'dollars', 'euros', 'line total', 'line amount', 'total ligne', 'total de la ligne'],
    ...['montant ligne', 'montant de la ligne', 'amount eur', 'montant eur', 'amount usd', 'amount gbp'],
    ...['total commande', 'total de la commande', 'montant commande', 'montant de la commande'],
    ...['montant total de la commande', 'montant total commande', 'montant total de la facture'],
    ...['montant total facture', 'montant de l achat', 'montant achat', 'purchase amount', 'prix paye'],
    ...['valeur commande', 'valeur de la commande', 'total order', 'order total amount', 'order revenue'],
    ...['invoice total', 'invoice amount', 'total facture', 'montant facture', 'montant de la facture'],
    ...[
      'total de la facture',
      'basket total',
      'basket value',
      'total panier',
      'montant panier',
      'cart total',
    ],
    ...[
      'grand total',
      'net sales',
      'ventes nettes',
      'gross sales',
      'ventes',
      'ca ttc',
      'ca ht',
      'item total',
    ],
    ...['montant total ttc', 'montant total ht', 'total general', 'total general ttc', 'net a payer'],
    ...['amount total', 'total net', 'total net ttc', 'montant net ttc', 'montant total paye'],
    ...['total paid', 'total paye', 'transaction amount', 'montant transaction', 'montant de la transaction'],
    ...['total sales', 'sales total', 'sale total', 'total sale', 'total vente', 'total ventes'],
    ...['transaction total', 'receipt total', 'ticket total', 'total ticket', 'total du ticket'],
    ...['montant ticket', 'montant du ticket', 'bill total', 'bill amount', 'check total', 'total money'],
    ...['payment amount', 'montant paiement', 'montant du paiement', 'montant regle', 'montant encaisse'],
    ...['amount charged', 'charged amount', 'pledge amount', 'donation amount', 'montant du don'],
    ...['total paye par l acheteur', 'montant paye par l acheteur', 'total paid by buyer', 'buyer paid'],
    'customer paid',
    ...['gross amount', 'montant brut', 'main amount', 'amount submitted for settlement'],
    ...['ventes ttc', 'ventes ht', 'sales amount', 'sale amount', 'montant vente', 'montant des ventes'],
  ],
  currency: [
    'currency',
    'devise',
    'monnaie',
    'currency code',
    'code devise',
    'order currency',
    'order currency code',
  ],
  quantity: [
    ...['quantity', 'qty', 'qte', 'quantite', 'quantites', 'nombre', 'quantity ordered', 'order quantity'],
    ...['quantite commandee', 'quantite vendue', 'quantite facturee', 'lineitem quantity', 'qty ordered'],
    ...[
      'quantity purchased',
      'units',
      'unites',
      'product quantity',
      'item quantity',
      'quantity sold',
      'qty sold',
    ],
  ],
  returnedQuantity: [
    ...['returned quantity', 'quantity returned', 'qty returned', 'returned qty', 'refunded quantity'],
    ...['quantity refunded', 'qty refunded', 'refunded qty', 'return quantity', 'quantity of returns'],
    ...['lineitem refunded quantity', 'item refunded quantity', 'items returned', 'items refunded'],
    ...['units returned', 'returned units', 'units refunded', 'quantite retournee', 'qte retournee'],
    ...['quantites retournees', 'qte retour', 'quantite retour', 'quantite rendue', 'qte rendue'],
    ...['product quantity refunded', 'product quantity return', 'product quantity returned'],
    ...['quantite remboursee', 'qte remboursee', 'qty return', 'unites retournees'],
  ],
  netQuantity: [
    ...['net quantity', 'net qty', 'quantity net', 'quantite nette', 'qte nette', 'net units', 'net items'],
    ...['net items sold', 'net quantity sold', 'units net'],
  ],
  netUnitPrice: [
    ...['net unit price', 'unit price net', 'unit net price', 'pu net', 'pu net ht', 'pu net ttc', 'p u net'],
    ...['prix unitaire net', 'prix unitaire net ht', 'prix unitaire net ttc', 'prix unitaire remise'],
    ...['pu remise', 'discounted price', 'discounted unit price', 'price after discount'],
    ...['prix apres remise', 'prix remise', 'unit price after discount', 'unit discounted price'],
  ],
  priceBefore: [
    ...['original price', 'regular price', 'list price', 'compare at price', 'prix barre', 'prix catalogue'],
    ...['prix public', 'prix d origine', 'prix initial', 'msrp', 'rrp', 'prix avant remise', 'full price'],
  ],
  unitPrice: [
    ...['unit price', 'price per unit', 'prix unitaire', 'prix unitaire ttc', 'prix unitaire ht', 'pu'],
    ...[
      'product price',
      'unit amount',
      'unit cost price',
      'p u',
      'pu ttc',
      'pu ht',
      'lineitem price',
      'price each',
      'prix a l unite',
    ],
  ],
  price: [
    ...['price', 'prix', 'prix ttc', 'prix ht', 'item price', 'sale price', 'sold price', 'selling price'],
    ...['sold for', 'prix de vente', 'prix vente', 'montant tarif'],
  ],
  order: [
    ...[
      'order id',
      'order number',
      'order no',
      'order',
      'order ref',
      'order reference',
      'order num',
      'id order',
    ],
    ...['numero de commande', 'numero commande', 'n commande', 'n de commande', 'commande n', 'commande'],
    ...['no commande', 'no de commande', 'num commande', 'id commande', 'commande id', 'code commande'],
    ...['ref commande', 'reference commande', 'reference de commande', 'reference de la commande'],
    ...['invoice', 'invoice no', 'invoice number', 'invoice id', 'invoice ref', 'invoice num', 'facture'],
    ...['numero facture', 'numero de facture', 'n facture', 'n de facture', 'no facture', 'num facture'],
    ...['id facture', 'facture n', 'ref facture', 'reference facture', 'receipt', 'receipt number'],
    ...['receipt no', 'receipt id', 'ticket', 'ticket id', 'ticket number', 'ticket no', 'numero ticket'],
    ...['numero de ticket', 'n ticket', 'n de ticket', 'no ticket', 'num ticket', 'id ticket', 'basket id'],
    ...['id panier', 'numero panier', 'cart id', 'sale id', 'id vente', 'numero de vente', 'numero vente'],
    ...[
      'n vente',
      'n de vente',
      'purchase id',
      'purchase number',
      'id achat',
      'numero achat',
      'numero d achat',
    ],
    ...['n piece', 'numero piece', 'numero de piece', 'no piece', 'piece ref', 'document number'],
    ...['document no', 'doc no', 'doc number', 'numero de document', 'numero document', 'n document'],
    ...['book number', 'booking number', 'booking id', 'booking reference', 'reservation id'],
    ...['reservation number', 'numero de reservation', 'numero reservation', 'reference de reservation'],
    ...['sale number', 'sale no', 'bill number', 'bill no', 'numero de recu', 'numero recu', 'check number'],
    ...['amazon order id', 'increment id', 'transaction id', 'id transaction', 'numero de transaction'],
    ...['numero transaction', 'n transaction', 'n de transaction', 'transaction number', 'transaction no'],
    ...['identifiant de transaction', 'identifiant transaction', 'identifiant de commande'],
    ...[
      'identifiant commande',
      'id de transaction',
      'id de commande',
      'id de la commande',
      'bon de commande',
      'numero de bon',
    ],
  ],
  status: [
    ...['order status', 'status', 'statut', 'etat', 'statut commande', 'statut de la commande'],
    ...['statut de commande', 'etat commande', 'etat de la commande', 'etat de commande', 'order state'],
    ...['transaction status', 'statut transaction', 'statut de la transaction', 'etat de la transaction'],
    ...['sale status', 'statut vente', 'statut de la vente', 'state', 'fulfillment status'],
    ...['fulfilment status', 'shipping status', 'delivery status', 'statut livraison', 'statut de livraison'],
    ...['statut de la livraison', 'statut d expedition', 'deal stage', 'opportunity stage', 'stage'],
    ...['etape de la transaction', 'phase de la transaction', 'booking status', 'reservation status'],
    ...['result', 'resultat', 'payment result', 'transaction result', 'outcome', 'resultat du paiement'],
    ...['statut de la reservation', 'statut reservation'],
  ],
  payment: [
    ...['financial status', 'payment status', 'payment state', 'statut paiement', 'statut du paiement'],
    ...['statut de paiement', 'etat paiement', 'etat du paiement', 'etat de paiement', 'statut reglement'],
    ...['statut de reglement', 'statut du reglement', 'invoice status', 'statut facture'],
    ...['invoice state', 'statut de la facture', 'etat facture', 'etat de la facture', 'statut financier'],
  ],
  cancelled: [
    ...[
      'cancelled at',
      'canceled at',
      'cancelled',
      'canceled',
      'is cancelled',
      'is canceled',
      'cancelled on',
    ],
    ...['canceled on', 'cancelled date', 'canceled date', 'date cancelled', 'date canceled', 'cancel date'],
    ...['cancellation date', 'annule', 'annulee', 'annule le', 'annulee le', 'date annulation'],
    ...[
      'date d annulation',
      'cancel reason',
      'cancellation reason',
      'motif annulation',
      'motif d annulation',
    ],
    ...['voided at', 'deleted at', 'est annule', 'est annulee'],
  ],
  type: [
    ...['transaction type', 'type transaction', 'type de transaction', 'type', 'type d operation'],
    ...['type operation', 'operation type', 'event type', 'type d evenement', 'record type', 'document type'],
    ...['doc type', 'type document', 'type de document', 'type piece', 'type de piece', 'entry type'],
    ...['line type', 'row type', 'receipt type', 'type de ligne', 'type ligne'],
    ...['type d ecriture', 'movement type', 'type mouvement', 'type de mouvement', 'nature de l operation'],
    ...['payment type', 'type paiement', 'type de paiement', 'order type', 'type de commande', 'sale type'],
    ...['type de ticket', 'type ticket'],
    ...['transaction kind', 'kind', 'nature', 'operation', 'mouvement', 'event', 'event name', 'evenement'],
    // Which way the money went: whoever exports the file knows what it says.
    ...['sens', 'd c', 'dc', 'debit credit', 'credit debit', 'dr cr', 'cr dr', 'credit debit indicator'],
    ...['debit credit indicator', 'sens operation', 'sens de l operation', 'sens du mouvement'],
    ...['sens de l ecriture', 'balance impact', 'entree sortie', 'in out'],
  ],
  refunded: [
    ...['partial refund', 'partial refund amount', 'remboursement partiel', 'refunds total', 'total refunds'],
    ...['amount refunded', 'refunded amount', 'montant rembourse', 'refund amount', 'total refunded'],
    ...['total rembourse', 'montant du remboursement', 'montant remboursement', 'refunded', 'rembourse'],
    ...['refunded total', 'refund total', 'total refund', 'order refund amount', 'refunds', 'remboursements'],
    ...['refund', 'remboursement', 'total remboursement', 'total des remboursements', 'is refunded'],
    ...['est rembourse', 'est remboursee', 'remboursee', 'fully refunded'],
    ...['returned amount', 'amount returned', 'return amount', 'returns amount', 'return value', 'returns'],
    ...['chargeback amount', 'amount charged back', 'credit note amount', 'credit note total'],
    ...['credited amount', 'amount credited', 'cancelled amount', 'montant retourne', 'montant retour'],
    ...['montant des retours', 'retours', 'montant annule', 'montant avoir', 'montant de l avoir'],
    ...['montant des avoirs', 'avoirs'],
  ],
  debit: ['debit', 'debits', 'montant debit', 'debit amount', 'debit eur', 'debit euros', 'dr'],
  credit: ['credit', 'credits', 'montant credit', 'credit amount', 'credit eur', 'credit euros', 'cr'],
  journal: ['journal code', 'code journal', 'journal', 'code jal', 'jal', 'jnl'],
  journalName: ['journal lib', 'libelle journal', 'libelle du journal', 'journal name', 'nom du journal'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** What a column may be known for by its title. */
export type ColumnMeaning = keyof typeof USUAL_TITLES;

/** Titles of general accounts in a book; some of them are customers elsewhere. */
export const ACCOUNT_TITLES: readonly string[] = [
  ...['compte num', 'numero de compte', 'numero compte', 'n compte', 'n de compte', 'no compte'],
  ...['compte general', 'n compte general', 'numero compte general', 'numero de compte general', 'compte'],
  ...['account number', 'account no', 'account code', 'gl account', 'general ledger account', 'account'],
];

/** Titles that may stand for something else: taken only where a value of the column is known. */
export const WEAK_TITLES: readonly string[] = [
  ...['state', 'payment type', 'type paiement', 'type de paiement', 'order type', 'type de commande'],
  ...['sale type', 'entry type', 'delivery status', 'shipping status', 'statut de livraison', 'stage'],
  ...['kind', 'nature', 'operation', 'mouvement', 'type de ticket', 'type ticket', 'event', 'event name'],
  'evenement',
  ...[
    'line type',
    'row type',
    'receipt type',
    'type de ligne',
    'type ligne',
    'result',
    'resultat',
    'outcome',
  ],
];

/** Titles as they are compared, each list and each header worked out once. */
const LISTS = new WeakMap<readonly string[], readonly string[]>();
const HEADERS = new WeakMap<Row, ReadonlyMap<string, readonly number[]>>();

/** Where each title of a header stands, as titles are compared. */
function placesOfTitles(header: Row): ReadonlyMap<string, readonly number[]> {
  const known = HEADERS.get(header);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [at, title] of header.entries()) {
    const plain = squeezed(title);
    const alike = places.get(plain);
    if (alike === undefined) places.set(plain, [at]);
    else alike.push(at);
  }
  HEADERS.set(header, places);
  return places;
}

/** The column that has the surest of some titles; those in `taken` left out. */
export function findTitle(
  header: Row,
  titles: readonly string[],
  taken: readonly number[] = [],
): number | undefined {
  const wanted = LISTS.get(titles) ?? titles.map((title) => title.replaceAll(' ', ''));
  LISTS.set(titles, wanted);
  const own = placesOfTitles(header);
  for (const name of wanted) {
    const at = own.get(name)?.find((place) => !taken.includes(place));
    if (at !== undefined) return at;
  }
  return undefined;
}

/** Titles of sums, which may name their currency: “Montant CHF”, `total_eur`. */
const OF_SUMS: readonly ColumnMeaning[] = [
  'amount',
  'unitPrice',
  'netUnitPrice',
  'price',
  'priceBefore',
  'debit',
  'credit',
  'refunded',
];

/**
 * A function of the titles of a header, each header worked out once; the header itself where none of them changes, so that
 * what is known of it serves again.
 */
function rewritten(work: (title: string) => string): (header: Row) => Row {
  const known = new WeakMap<Row, Row>();
  return (header) => {
    const before = known.get(header);
    if (before !== undefined) return before;
    const made = header.map(work);
    const isSame = made.every((title, at) => plainTitle(title) === plainTitle(header[at] ?? ''));
    const found = isSame ? header : made;
    known.set(header, found);
    return found;
  };
}

const withoutCurrencies = rewritten(withoutCurrency);

/** With or without tax: “Total incl. VAT”, `total_price_tax_incl`, `Total_Incl`, « Montant hors taxes ». */
const TAXES =
  /\b(?:incl|excl|inc|ex|including|excluding|with|without|before|after) (?:all )?(?:tax(?:es)?|vat|gst|tva)\b|\b(?:tax(?:es)?|vat|gst|tva) (?:incl|excl|included|excluded|inclusive|exclusive|inc|exc)\b|\b(?:hors|toutes) taxes?(?: comprises)?\b|\b(?:incl|excl|ttc|ht)$/g;
/** « Montant total taxé » has its tax in it; « Total taxe » is another sum. */
export const withoutTaxed = (title: string): string => title.replace(/(?<!\p{L})taxée?s?(?!\p{L})/giu, '');
const withoutTaxes = rewritten((title) => plainTitle(withoutTaxed(title)).replace(TAXES, '').trim());

/** The column of sums that has the surest of some titles, as they are or with a currency or a word on taxes beside. */
export function findSum(
  header: Row,
  titles: readonly string[],
  taken: readonly number[] = [],
): number | undefined {
  const plain = withoutCurrencies(header);
  const measured = header.flatMap((title, at) => (measuresOther(title) ? [at] : []));
  const others = measured.length === 0 ? taken : [...taken, ...measured];
  return (
    findTitle(header, titles, others) ??
    findTitle(plain, titles, others) ??
    findTitle(withoutTaxes(plain), titles, others)
  );
}

/** A title without the time zone it names. */
const ZONE = /\b(?:utc|gmt|cet|cest|local(?: time)?|heure locale)\b/g;
const withoutZones = rewritten((title) => plainTitle(title).replace(ZONE, '').trim());

/** The column that has the surest title for something. */
export function findUsual(
  header: Row,
  what: ColumnMeaning,
  taken: readonly number[] = [],
): number | undefined {
  const titles = USUAL_TITLES[what];
  if (OF_SUMS.includes(what)) return findSum(header, titles, taken);
  const found = findTitle(header, titles, taken);
  return found === undefined && what === 'date' ? findTitle(withoutZones(header), titles, taken) : found;
}

const OF_STATUS = /\b(?:status|statut|etat|state)\b/;
const OF_PAYMENT = /\b(?:payments?|paiements?|reglements?|invoices?|factures?|financial|refund|billing)\b/;

/**
 * The column of a status under a title that is none of the usual ones: taken only where a value of it is known. `isPayment`:
 * of a payment, or of anything else.
 */
export function findStatusLike(
  header: Row,
  isPayment: boolean,
  taken: readonly number[],
): number | undefined {
  const at = header.findIndex((title, place) => {
    const plain = plainTitle(title);
    return !taken.includes(place) && OF_STATUS.test(plain) && OF_PAYMENT.test(plain) === isPayment;
  });
  return at < 0 ? undefined : at;
}

/** Titles that number a paper where its type or status stands beside, and may number anything elsewhere. */
const PAPER_NUMBERS = ['num', 'numero', 'number', 'no', 'n', 'reference', 'ref', 'document'];

/** The column that numbers the papers of a file whose rows have a type or a status. */
export function findPaperNumber(header: Row, taken: readonly number[]): number | undefined {
  return findTitle(header, PAPER_NUMBERS, taken);
}

/** Whether a title is a usual one for something. */
export function isUsual(title: string, what: ColumnMeaning): boolean {
  const plain = squeezed(OF_SUMS.includes(what) ? withoutCurrency(title) : title);
  return USUAL_TITLES[what].some((usual) => usual.replaceAll(' ', '') === plain);
}

const TOTALS = [
  'total',
  'total ttc',
  'total ht',
  'montant total',
  'total amount',
  'total price',
  'prix total',
  'montant total ttc',
  'montant total ht',
];
const OF_LINES = [
  ...['line amount', 'line total', 'total ligne', 'total de la ligne', 'montant ligne', 'line subtotal'],
  ...['montant de la ligne', 'item total', 'item subtotal', 'row total', 'line price', 'lineitem price'],
];

/** Whether an amount is called a total and a line has an amount of its own beside: it is then that of the order. */
export function isTotalBesideLines(header: Row, amount: number): boolean {
  const line = findSum(header, OF_LINES);
  return (
    line !== undefined &&
    line !== amount &&
    TOTALS.includes(plainTitle(withoutCurrency(header[amount] ?? '')))
  );
}

const OF_ORDER = /\b(?:orders?|commandes?|invoices?|factures?|basket|panier|cart|ticket|receipt)\b/;
const OF_LINE = /\b(?:line|ligne|lineitem|item|article|unit|unitaire)\b/;

/** A usual title of an amount as it is written apart, whatever it was joined to: `order total` for ORDERTOTAL. */
function apart(title: string): string {
  const joined = squeezed(title);
  return USUAL_TITLES.amount.find((usual) => usual.replaceAll(' ', '') === joined) ?? plainTitle(title);
}

/** Whether an amount is, by its title, that of a line. */
export function saysLine(title: string): boolean {
  return OF_LINE.test(apart(title));
}

/** Whether an amount is, by its title, that of a whole order. */
export function isOrderTotal(title: string): boolean {
  const plain = apart(title);
  return (OF_ORDER.test(plain) && !OF_LINE.test(plain)) || plain === 'grand total';
}
