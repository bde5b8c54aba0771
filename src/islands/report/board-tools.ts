/** What changes decisions in place: fetched together, once a report can be changed. */
export { BringBack } from '../returning/BringBack.tsx';
export { DecisionProgress } from './DecisionProgress.tsx';
