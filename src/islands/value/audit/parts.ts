export { PageAnswers } from './PageAnswers.tsx';
export { Views } from './Views.tsx';
export { WhomPart } from './WhomPart.tsx';
export { WinningPart } from './WinningPart.tsx';
