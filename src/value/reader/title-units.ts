import { remembered } from './remembered.ts';

/** Sums in another unit than their currency: “Amount (cents)”, « CA en k€ ». Nobody takes them for what they are not. */
const SCALED =
  /(?<![\p{L}\p{N}])(?:cents?|centimes?|pence|pennies|minor units?|k€|k\$|k£|keur|kusd|m€|m\$|meur|milliers|millions?|thousands?|(?:\p{Sc} ?)?000s?)(?![\p{L}\p{N}])/iu;

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((all) => all.split(' ')));

/** Words in the brackets of a title that make it no sum of money, or a sum of something else. */
const OF_SOMETHING_ELSE = words(
  'point points pts kg g gr lb lbs oz t tonnes l ml litres liters km m2 m3 kwh h hr hrs hour hours heure heures min',
  'minutes day days jour jours night nights nuit nuits week weeks semaines unit units unite unites pc pcs piece',
  'pieces qty quantity quantities quantite qte item items article articles count nb nbr nombre number no percent',
  'pourcentage pct tax taxes vat tva gst shipping livraison port postage delivery fee fees frais commission',
  'commissions discount discounts remise remises tip tips pourboire cost costs cout due estimated estimate est',
  'estime prevu previsionnel forecast budget target objectif refund refunds refunded remboursement remboursements',
  'rembourse avoir avoirs unpaid impaye outstanding balance solde',
);
/** What says that such a thing is in a sum, or taken off it, or that a price is of one. */
const IN_OR_OUT = words(
  'incl including included inclus incluse inclusive inc with avec compris comprise comprises excl excluding',
  'excluded exclus exclusive ex without sans hors net after apres of toutes all per par',
);

/** The words that stand in the brackets of a title, each bracket apart. */
function bracketsIn(title: string): readonly (readonly string[])[] {
  return title
    .split('(')
    .slice(1)
    .map((inner) =>
      (inner.split(')')[0] ?? '')
        .replace('/', ' per ')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean),
    );
}

/** Whether a title of a sum is of another unit, a share, a count, or of a tax, a fee or a refund: “Total (kg)”, “Sales #”. */
export const measuresOther: (title: string) => boolean = remembered((title) => {
  if (SCALED.test(title) || /%|#\s*$/.test(title)) return true;
  return bracketsIn(title).some(
    (inner) =>
      inner.some((word) => OF_SOMETHING_ELSE.has(word)) && !inner.some((word) => IN_OR_OUT.has(word)),
  );
});
