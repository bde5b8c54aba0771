/** A journal of an accountant's book, by its code and its name. */
export type JournalMeaning = 'sales' | 'other';

const SALES_CODE =
  /^(?:v(?:e|t|te|en|tes|ten|ente|entes|n)?\d*|sales?|sls|sj\d*|inv|fac(?:t|cli)?|fcl?|facturation)$/;
const SALES_NAME = /\b(?:ventes?|sales|facturation|factures? clients?|(?:customer|client) invoices?)\b/;
const OTHER_CODE =
  /^(?:b(?:n?q|an|k|nk)?\w?\d*|banque\w*|bank\w*|ca\d*|cai\w*|cs|cash|od\w*|misc|an|anx|ran|ac\w*|ha\w*|a(?:ch|ct)\w*|pay?|paie|sa|sal\w*|tva|ndf|im+o?|ex|st\w*)$/;
const OTHER_NAME =
  /\b(?:banques?|caisse|achats?|operations? diverses?|a nouveaux?|paie|salaires?|tresorerie|fournisseurs?|bank|cash|purchases?|miscellaneous|payroll|opening|suppliers?|immobilisations?|reglements?|encaissements?)\b/;
/** The customers' account of the French chart of accounts. */
const CUSTOMERS = /^411/;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether an account is one of customers (411 of the French chart of accounts). */
export function isCustomersAccount(account: string): boolean {
  return CUSTOMERS.test(account.trim());
}

/** The customer that an account of its own names, such as 411DUPONT; empty for the account of all. */
export function customerOfAccount(account: string): string {
  const own = account.trim();
  return isCustomersAccount(own) && !/^4110*$/.test(own) ? own : '';
}

/** What a journal is kept for, its name going before its code; undefined when neither tells. */
export function journalMeaning(code: string, name: string): JournalMeaning | undefined {
  const [plainCode, plainName] = [plain(code), plain(name)];
  if (OTHER_NAME.test(plainName) && !/\bventes?\b|\bsales\b/.test(plainName)) return 'other';
  if (SALES_NAME.test(plainName) || SALES_NAME.test(plainCode) || SALES_CODE.test(plainCode)) return 'sales';
  return OTHER_CODE.test(plainCode) || OTHER_NAME.test(plainCode) ? 'other' : undefined;
}
