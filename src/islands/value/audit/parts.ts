export { OnePage } from './OnePage.tsx';
export { Views } from './Views.tsx';
export { WhatIf } from './WhatIf.tsx';
export { WhomPart } from './WhomPart.tsx';
export { WinningPart } from './WinningPart.tsx';
