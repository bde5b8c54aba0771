import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What reading pages also load, kept apart from the islands' own code so that they load nothing else. */
const SHARED_WITH_READING = [
  'domain/model/answer',
  'domain/model/practice',
  'i18n/locale',
  'i18n/words',
  'stores/browser/address',
  'stores/browser/storage',
  'stores/keys',
  'stores/object-in',
];
/** What every island needs: in one file it compresses better than in ten. */
const NEEDED_BY_ISLANDS = [
  'domain/model/content-of',
  'domain/model/reading-time',
  'flows/keeping/downloads',
  'i18n/moment',
  'islands/kept/take-focus',
  'share/files',
  'share/iso-date',
  'share/kept',
  'share/schema/assessment-schema',
  'share/schema/fields',
  'share/schema/kept-schema',
  'stores/assessments',
  'stores/browser/clock',
  'stores/browser/downloads',
  'stores/browser/ids',
  'stores/browser/leaving',
  'stores/drawer',
  'stores/keeping',
];
const PACKAGES = /\/node_modules\/(?:preact|@preact|nanostores|@nanostores|zod)\//;

const SRC = new URL('../', import.meta.url).pathname;

/** Whether a module is one of these files of `src`. Throws where one of them was moved and not here. */
function among(names: readonly string[]): (id: string) => boolean {
  const files = names.map((name) => `${SRC}${name}.ts`);
  const lost = files.filter((file) => !existsSync(file));
  if (lost.length > 0) throw new Error(`lean-islands names files that are not there: ${lost.join(', ')}`);
  return (id) => files.includes(id);
}

// It takes React as one object, and with it the whole compatibility layer, used or not.
const WHOLE_REACT = "import React from 'react';";

/** Keeps the scripts of islands small. */
export function leanIslands(): Plugin {
  const isShared = among(SHARED_WITH_READING);
  const isNeeded = among(NEEDED_BY_ISLANDS);
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
                    {
                      name: 'shared',
                      test: (id) => id.includes('vite/preload-helper') || isShared(id),
                      priority: 2,
                    },
                    { name: 'islands', test: (id) => PACKAGES.test(id) || isNeeded(id), priority: 1 },
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
      handler: (code, id) => {
        if (!code.includes(WHOLE_REACT)) throw new Error(`lean-islands finds no «${WHOLE_REACT}» in ${id}`);
        return code.replace(WHOLE_REACT, "import * as React from 'react';");
      },
    },
  };
}
