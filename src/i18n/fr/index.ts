export { common } from './common.ts';
export { home } from './home.ts';
export { practice } from './practice.ts';
