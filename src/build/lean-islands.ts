import type { Plugin } from 'vite';

/** What reading pages also load, kept apart from the islands' own code so that they load nothing else. */
const SHARED_WITH_READING =
  /vite\/preload-helper|\/src\/(?:domain\/model\/(?:answer|practice)|stores\/(?:browser\/(?:address|storage)|keys|object-in)|i18n\/(?:words|locale))\.ts$/;
/** What every island needs: in one file it compresses better than in ten. */
const NEEDED_BY_ISLANDS =
  /\/node_modules\/(?:preact|@preact|nanostores|@nanostores|zod)\/|\/src\/(?:domain\/model\/(?:reading-time|content-of)|i18n\/moment|islands\/kept\/take-focus|stores\/(?:browser\/(?:clock|downloads|ids|leaving)|drawer|keeping|assessments)|flows\/keeping\/downloads|share\/(?:files|kept|iso-date|schema\/(?:fields|assessment-schema|kept-schema)))\.ts$/;

/** Keeps the scripts of islands small. */
export function leanIslands(): Plugin {
  return {
    name: 'lean-islands',
    config: () => ({
      environments: {
        client: {
          build: {
            // The list of what each late part imports weighs more, on every page, than the hop it would save.
            modulePreload: { resolveDependencies: () => [] },
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'shared', test: SHARED_WITH_READING, priority: 2 },
                    { name: 'islands', test: NEEDED_BY_ISLANDS, priority: 1 },
                  ],
                },
              },
            },
          },
        },
      },
    }),
    transform: {
      filter: { id: /react-hook-form.*\.mjs$/ },
      // It takes React as one object, and with it the whole compatibility layer, used or not.
      handler: (code) => code.replace("import React from 'react';", "import * as React from 'react';"),
    },
  };
}
