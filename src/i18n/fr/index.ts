export { guide } from './guide.ts';
export { home } from './home.ts';
export { method } from './method.ts';
export { practice } from './practice.ts';
export { privacy } from './privacy.ts';
export { reading } from './reading.ts';
export { common } from './shared.ts';
export { sources } from './sources.ts';
