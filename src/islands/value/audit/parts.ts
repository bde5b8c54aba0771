export { Views } from './Views.tsx';
export { WHOM_ID, WhomPart } from './WhomPart.tsx';
export { WinningPart } from './WinningPart.tsx';
