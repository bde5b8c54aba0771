import { countsIn } from '../counts.ts';

/** The numbers of the model, for the texts of this language. */
export const { figure, word, Word } = countsIn('en');
