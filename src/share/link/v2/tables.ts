import { type Tables, V1 } from '../v1/tables.ts';

/** Version 2: the same practices under model 2. */
export const V2: Tables = { ...V1, models: [2] };
