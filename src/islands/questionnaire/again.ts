export { LastDecisions } from './LastDecisions.tsx';
export { ProofAgain } from './ProofAgain.tsx';
export { Unchanged } from './Unchanged.tsx';
