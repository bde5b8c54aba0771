import type { AstroIntegration } from 'astro';

/** Whether a build is asked for the catalogue of parts. */
const isWanted = process.env['CATALOGUE'] === '1';

/** Where a build goes: one with the catalogue stands apart from the site that is released. */
export const OUT_DIR = isWanted ? './dist-catalogue' : './dist';

/** Adds the catalogue of parts to the pages: while developing, and to the build that asks for it. */
export function catalogue(): AstroIntegration {
  return {
    name: 'catalogue',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev' || isWanted)
          injectRoute({ pattern: '/[locale]/catalogue', entrypoint: './src/catalogue/Catalogue.astro' });
      },
    },
  };
}
