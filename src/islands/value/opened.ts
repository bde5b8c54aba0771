export { loadLabWords } from './lab-words.ts';
export { Problems } from './Problems.tsx';
export { ReadPart } from './ReadPart.tsx';
export { Results } from './Results.tsx';
export { SettlePart } from './SettlePart.tsx';
export { TotalsReadPart } from './TotalsReadPart.tsx';
export { TotalsResults } from './TotalsResults.tsx';
