import type { PurchaseModelName } from './models/purchase-fit.ts';

/** A model of what customers will buy, by its name in the terminal. */
export type ModelName = PurchaseModelName | 'contract';
