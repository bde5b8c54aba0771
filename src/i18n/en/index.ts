export { home } from './home.ts';
export { practice } from './practice.ts';
export { common } from './shared.ts';
