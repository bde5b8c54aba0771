import { PURCHASE_MODELS, type PurchaseModelName } from './models/purchase-fit.ts';

/** All models of what customers will buy, by the names of the terminal. */
export const MODEL_NAMES = [...PURCHASE_MODELS, 'contract'] as const;
export type ModelName = PurchaseModelName | 'contract';
