/** Words that say a sum of parts or of all, and are nobody's name. */
export const PARTS: ReadonlySet<string> = new Set([
  ...['subtotal', 'subtotals', 'soustotal', 'subtotale', 'subtotaal', 'eindtotaal', 'zwischensumme'],
  ...['teilsumme', 'gesamtsumme', 'endsumme', 'gesamtbetrag', 'gesamtergebnis', 'zwischenergebnis'],
]);
/** A total, which somebody may be called too. */
export const TOTALS: ReadonlySet<string> = new Set([
  ...['total', 'totals', 'totaux', 'totale', 'totali', 'totales', 'totaal', 'totalt'],
]);
/** A sum, in words that are names of people, firms and places as well: the département of the Somme. */
export const SUMS: ReadonlySet<string> = new Set([
  ...['somme', 'sommes', 'sum', 'summe', 'summen', 'suma', 'somma', 'summa', 'ensemble', 'gesamt'],
  ...['insgesamt', 'razem', 'ergebnis'],
]);

/** What may stand beside “total” in a title of a sum; anything else may be a name. */
export const BESIDE = new Set(
  [
    ...['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'of', 'the', 'for', 'au', 'a', 'en', 'pour', 'in'],
    ...['general', 'generale', 'generaux', 'global', 'partiel', 'partial', 'cumule', 'cumul', 'final'],
    ...['mensuel', 'annuel', 'trimestriel', 'hebdomadaire', 'journalier', 'monthly', 'yearly', 'annual'],
    ...['quarterly', 'weekly', 'daily', 'jour', 'journee', 'mois', 'annee', 'an', 'semaine', 'trimestre'],
    ...['semestre', 'exercice', 'periode', 'page', 'day', 'month', 'year', 'quarter', 'week', 'period'],
    ...['report', 'reporter', 'ttc', 'ht', 'tva', 'vat', 'tax', 'incl', 'excl', 'ventes', 'sales', 'vente'],
    ...['ca', 'chiffre', 'affaires', 'clients', 'customers', 'commandes', 'orders', 'factures', 'invoices'],
    ...[
      'achats',
      'purchases',
      'montant',
      'amount',
      'revenue',
      'all',
      'tous',
      'toutes',
      'eur',
      'euros',
      'usd',
    ],
    ...['gbp', 'lignes', 'rows', 'lines', 'net', 'brut', 'gross', 'n', 'no'],
    ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre'],
    ...['novembre', 'decembre', 'janv', 'fevr', 'fev', 'avr', 'juil', 'sept', 'january', 'february', 'march'],
    ...['april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan'],
    ...['feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    ...[
      'der',
      'die',
      'das',
      'des',
      'alle',
      'aller',
      'umsatz',
      'rechnungen',
      'bestellungen',
      'kunden',
      'monat',
    ],
    ...['jahr', 'quartal', 'woche', 'tag', 'netto', 'brutto', 'mwst', 'januar', 'februar', 'marz', 'mai'],
    ...[
      'juni',
      'juli',
      'oktober',
      'dezember',
      'del',
      'della',
      'el',
      'il',
      'per',
      'mes',
      'mese',
      'ano',
      'anno',
    ],
    ...[
      'ventas',
      'vendite',
      'clientes',
      'clienti',
      'facturas',
      'fatture',
      'parcial',
      'parziale',
      'complessivo',
    ],
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre'],
    ...['noviembre', 'diciembre', 'gennaio', 'febbraio', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre'],
    ...['ottobre', 'novembre', 'dicembre'],
  ].values(),
);
export const NUMBER = /^(?:[qtsw]|h)?\d+(?:er|e|st|nd|rd|th)?$/;
