export { ReadPart } from './ReadPart.tsx';
export { Results } from './Results.tsx';
export { SettlePart } from './SettlePart.tsx';
