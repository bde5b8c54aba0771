import type { SaleMeaning } from '../sales/sale-words.ts';
import type { FileLayout } from './file-layout.ts';

type ValueWords = Readonly<Partial<Record<SaleMeaning, readonly string[]>>>;

/** What values mean in one program only, as `plainValue` writes them. */
const WORDS: Readonly<
  Partial<Record<FileLayout, { readonly status?: ValueWords; readonly type?: ValueWords }>>
> = {
  magento: { status: { refunded: ['closed', 'ferme', 'fermee', 'cloture'] } },
  // The numbers of the states that every shop begins with.
  prestashop: {
    status: {
      sale: ['2', '3', '4', '5', '9', '11'],
      open: ['1', '10', '12', '13'],
      never: ['6', '8'],
      refunded: ['7'],
    },
  },
  woocommerce: {
    status: { open: ['attente de paiement', 'en attente paiement'], never: ['draft', 'brouillon'] },
  },
  stripe: {
    status: { open: ['open'] },
    type: {
      refund: [
        ...['dispute', 'payment refund', 'payment failure refund', 'charge failure'],
        'partial capture reversal',
      ],
      never: [
        ...['topup', 'network cost', 'stripe fx fee', 'contribution', 'risk reserved funds'],
        ...['connect reserved funds', 'reserve transaction', 'advance', 'advance funding'],
      ],
    },
  },
  amazon: { status: { sale: ['shipped lost in transit', 'shipped damaged'] } },
  odoo: { status: { open: ['sent', 'envoye'], sale: ['partially paid', 'partiellement paye', 'partial'] } },
  sage: {
    type: {
      sale: ['si', 'facture', 'fa'],
      refund: ['sc', 'av', 'fr'],
      never: ['sr', 'sa', 'sp', 'pi', 'pc', 'pp', 'pa', 'pr', 'br', 'bp', 'cr', 'cp', 'vr', 'vp', 'jd', 'jc'],
    },
  },
  paypal: {
    type: {
      refund: ['annulation de paiement', 'annulation du paiement'],
      never: [
        ...[
          'bank deposit to pp account',
          'general currency conversion',
          'currency conversion',
          'mass payment',
        ],
        ...[
          'mass pay payment',
          'account hold for open authorization',
          'general account hold',
          'payment hold',
        ],
        ...[
          'reversal of general account hold',
          'hold on balance for dispute investigation',
          'payment release',
        ],
        ...['cancellation of hold for dispute resolution', 'hold on available balance', 'general hold'],
        ...['general credit card deposit', 'user initiated withdrawal', 'order', 'conversion de devise'],
        ...['conversion de devises', 'conversion de devise generale', 'conversion generale de devise'],
        ...['paiement groupe', 'depot bancaire sur le compte paypal', 'depot bancaire', 'retrait general'],
        ...['blocage de paiement', 'deblocage de paiement', 'suspension de compte', 'retrait', 'commande'],
        ...['suspension du compte pour autorisation ouverte', 'annulation de suspension de compte generale'],
      ],
    },
  },
};

/** What a value means in a layout; undefined where it is as everywhere. */
export function layoutMeaning(
  layout: FileLayout | null,
  what: 'status' | 'type',
  plain: string,
): SaleMeaning | undefined {
  const words: ValueWords = (layout === null ? undefined : WORDS[layout]?.[what]) ?? {};
  return (['sale', 'open', 'never', 'refunded', 'refund'] as const).find((meaning) =>
    words[meaning]?.includes(plain),
  );
}
