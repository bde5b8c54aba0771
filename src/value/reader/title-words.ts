import { withoutCurrency } from './amounts/currency.ts';
import { plainTitle } from './plain-title.ts';
import type { Row } from './row.ts';
import { measuresOther } from './title-units.ts';

const set = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((all) => all.split(' ')));

/** What joins the words of a title. */
const BETWEEN = 'of the de la le les du des d l t';
/** What is bought, and how it is said that it was. */
const SALE = [
  'order purchase sale transaction invoice payment deal booking opportunity event donation contribution',
  'commande achat vente facture paiement facturation reglement evenement don',
] as const;
const DONE = [
  'ordered purchased sold invoiced paid billed created placed completed submitted closed won accepted scheduled',
  'billing creation closing creee requested received dated processed captured original',
] as const;
const ID = 'id no number num n code key ref reference uuid unique pseudo numero identifiant';
const PERSON = [
  'customer client user buyer shopper member subscriber guest household retailer payer purchaser student patient',
  'donor patron organization organisation detaillant acheteur membre abonne adherent payeur eleve foyer',
] as const;

/** The words that titles of something are made of: one of `heads`, the surer ones first, and nothing but these `beside` it. */
interface TitleWords {
  readonly heads: readonly ReadonlySet<string>[];
  readonly beside: ReadonlySet<string>;
  /** Whether a head alone says too little. */
  readonly isAloneNothing: boolean;
}

const WORDS = {
  date: {
    heads: [set('date timestamp datetime horodatage dt dat'), set('time on at')],
    beside: set(...SALE, ...DONE, 'appointment visit visite'),
    isAloneNothing: true,
  },
  customer: {
    heads: [set(...PERSON)],
    beside: set(ID, 'email mail name nom bill billed billing sold to deal contact'),
    isAloneNothing: false,
  },
  amount: {
    heads: [set('amount amt montant mt mnt total'), set('value valeur revenue')],
    beside: set(...SALE, 'net gross final charged price ttc ht'),
    isAloneNothing: true,
  },
  price: {
    heads: [set('price prix')],
    // What was paid to buy what is sold is another price.
    beside: set('final deal item product article selling produit'),
    isAloneNothing: true,
  },
  refunded: {
    heads: [set('refund refunds refunded returned rembourse remboursee remboursement remboursements')],
    beside: set(
      'amount amounts total value sum montant montants somme valeur gross net order orders sale sales to by buyer',
      'buyers customer customers client clients acheteur commande vente',
    ),
    isAloneNothing: false,
  },
} as const satisfies Readonly<Record<string, TitleWords>>;
const JOINING = set(BETWEEN);

/** How sure a title is of something by its words, 0 for the surest; undefined where it says anything else. */
function sureness(title: string, { heads, beside, isAloneNothing }: TitleWords): number | undefined {
  const all = plainTitle(title).split(' ');
  // « Montant dû » is still to be paid.
  if (all.at(-1) === 'du') return undefined;
  const words = all.filter((word) => !JOINING.has(word));
  const isHead = (word: string) => heads.some((some) => some.has(word));
  if (!words.every((word) => beside.has(word) || isHead(word))) return undefined;
  if (isAloneNothing && all.length < 2) return undefined;
  const at = heads.findIndex((some) => words.some((word) => some.has(word)));
  return at < 0 ? undefined : at;
}

/**
 * The column whose title is made of the words of something, in whichever order: `order_purchase_timestamp`, “Payer name”,
 * « Mt TTC ». Asked where no usual title was found; the first of the surest, those in `taken` left out.
 */
export function findByWords(
  header: Row,
  what: keyof typeof WORDS,
  taken: readonly number[] = [],
): number | undefined {
  const isSum = what !== 'date' && what !== 'customer';
  const found = header.map((title, at) =>
    taken.includes(at) || (isSum && measuresOther(title))
      ? undefined
      : sureness(isSum ? withoutCurrency(title) : title, WORDS[what]),
  );
  const surest = Math.min(...found.filter((sure) => sure !== undefined));
  return surest === Number.POSITIVE_INFINITY ? undefined : found.indexOf(surest);
}
