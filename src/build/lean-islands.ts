import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');

/** What reading pages also load, kept apart from the islands' own code so that they load nothing else. */
const SHARED_WITH_READING = [
  'src/domain/model/answer.ts',
  'src/domain/model/practice.ts',
  'src/domain/model/versions.ts',
  'src/i18n/locale.ts',
  'src/i18n/words.ts',
  'src/stores/browser/address.ts',
  'src/stores/browser/own-script.ts',
  'src/stores/browser/storage.ts',
  'src/stores/keys.ts',
  'src/stores/object-in.ts',
];
/** What every island needs: in one file it compresses better than in ten. */
const NEEDED_BY_ISLANDS = [
  'node_modules/@astrojs/react/',
  'node_modules/@nanostores/',
  'node_modules/nanostores/',
  'node_modules/preact/',
  'node_modules/zod/',
  'src/domain/model/reading-time.ts',
  'src/flows/keeping/downloads.ts',
  'src/flows/later.ts',
  'src/components/parts/Field.tsx',
  'src/components/parts/NotKept.tsx',
  'src/components/parts/SaidAndUndo.tsx',
  'src/components/parts/take-focus.ts',
  'src/components/parts/text-context.ts',
  'src/components/parts/use-loaded.ts',
  'src/share/files.ts',
  'src/share/format/assessment.ts',
  'src/share/format/fields.ts',
  'src/share/format/kept.ts',
  'src/share/format/limits.ts',
  'src/share/iso-date.ts',
  'src/share/read-as.ts',
  'src/stores/assessments.ts',
  'src/stores/browser/clock.ts',
  'src/stores/browser/downloads.ts',
  'src/stores/browser/ids.ts',
  'src/stores/browser/leaving.ts',
  'src/stores/drawer.ts',
  'src/stores/keeper.ts',
  'src/stores/keeping.ts',
  'src/stores/shelf.ts',
  'src/stores/shown.ts',
];
/** What both the report and the customer-value page need. Small files compress worse than one: so with those below. */
const NEEDED_WITH_FIGURES = [
  'src/components/parts/Scroll.tsx',
  'src/components/parts/Section.tsx',
  'src/components/parts/Table.tsx',
  'src/i18n/conventions.ts',
  'src/share/customer-value.ts',
  'src/wording/report/customer-value.ts',
  'src/wording/value/lab-language.ts',
];
/** What both the report and a reply need. */
const NEEDED_WITH_LINKS = [
  'src/components/parts/LinkField.tsx',
  'src/components/parts/use-copy.ts',
  'src/share/link/failure.ts',
  'src/share/link/kinds.ts',
  'src/stores/browser/clipboard.ts',
  'src/stores/browser/places.ts',
];
/** What the report needs, and the report of a group that comes late. */
const NEEDED_WITH_REPORTS = [
  'src/components/parts/to-content.ts',
  'src/flows/opening/opened.ts',
  'src/islands/opening/OpenedNotice.tsx',
  'src/wording/report/decision.ts',
  'src/wording/report/headline.ts',
];
/** What the questionnaire and the report need of models before today's. */
const NEEDED_WITH_MODELS = [
  'src/domain/model/carry-over.ts',
  'src/domain/model/comparability.ts',
  'src/flows/earlier.ts',
];
/** What both a workshop and a reply need. */
const NEEDED_WITH_REPLIES = [
  'src/flows/keeping/workshop-downloads.ts',
  'src/share/crockford.ts',
  'src/share/format/invitation.ts',
  'src/share/format/reply.ts',
  'src/share/format/votes.ts',
  'src/share/format/workshop-fields.ts',
  'src/stores/drawn-ids.ts',
];

/** Where forms take React as one object, and with it the whole compatibility layer, used or not. */
const FORMS = 'node_modules/react-hook-form/dist/index.esm.mjs';
const WHOLE_REACT = "import React from 'react';";
const PARTS_OF_REACT = "import * as React from 'react';";

/** Tells whether a module is one of these files or in one of these folders. Throws when one of them is not there. */
export function moduleAmong(paths: readonly string[]): (id: string) => boolean {
  const missing = paths.filter((path) => !existsSync(`${ROOT}${path}`));
  if (missing.length > 0) throw new Error(`lean-islands names what is not there: ${missing.join(', ')}`);
  const [folders, files] = [true, false].map((isFolder) =>
    paths.filter((path) => path.endsWith('/') === isFolder).map((path) => `${ROOT}${path}`),
  ) as [string[], string[]];
  return (id) => {
    const path = id.replaceAll('\\', '/').split('?', 1)[0] ?? '';
    return files.includes(path) || folders.some((folder) => path.startsWith(folder));
  };
}

/** The code of the forms' library taking of React what it uses. Throws when the line to change is no longer there. */
export function withPartsOfReact(code: string): string {
  if (!code.includes(WHOLE_REACT))
    throw new Error(`${FORMS} no longer says “${WHOLE_REACT}”: see whether lean-islands is still needed`);
  return code.replace(WHOLE_REACT, PARTS_OF_REACT);
}

/** Keeps the scripts of islands small. */
export function leanIslands(): Plugin {
  const isShared = moduleAmong(SHARED_WITH_READING);
  const isNeeded = moduleAmong(NEEDED_BY_ISLANDS);
  const withFigures = moduleAmong(NEEDED_WITH_FIGURES);
  const withLinks = moduleAmong(NEEDED_WITH_LINKS);
  const withReports = moduleAmong(NEEDED_WITH_REPORTS);
  const withModels = moduleAmong(NEEDED_WITH_MODELS);
  const withReplies = moduleAmong(NEEDED_WITH_REPLIES);
  const isForms = moduleAmong([FORMS]);
  let hasLeanForms = false;
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
                      test: (id: string) => id.includes('vite/preload-helper') || isShared(id),
                      priority: 2,
                    },
                    { name: 'islands', test: isNeeded, priority: 1 },
                    { name: 'figures', test: withFigures, priority: 1 },
                    { name: 'links', test: withLinks, priority: 1 },
                    { name: 'reports', test: withReports, priority: 1 },
                    { name: 'models', test: withModels, priority: 1 },
                    { name: 'replies', test: withReplies, priority: 1 },
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
      handler(code, id) {
        if (!isForms(id)) return;
        hasLeanForms = true;
        return withPartsOfReact(code);
      },
    },
    generateBundle() {
      if (this.environment.name === 'client' && !hasLeanForms)
        this.error(`${FORMS} was not met: forms come from elsewhere now`);
    },
  };
}
