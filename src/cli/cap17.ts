import { enableCompileCache } from 'node:module';

// Compiling is most of a short run: what one has compiled is there for the next.
enableCompileCache();
await import('./run.ts');
