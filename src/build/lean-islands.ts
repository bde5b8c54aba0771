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
  'src/components/parts/Field.tsx',
  'src/components/parts/take-focus.ts',
  'src/components/parts/text-context.ts',
  'src/components/parts/use-loaded.ts',
  'src/share/files.ts',
  'src/share/format/limits.ts',
];
/** What every island needs that reads or writes what is kept; a report that is only read does without. */
const NEEDED_WITH_KEPT = [
  'node_modules/zod/',
  'src/domain/model/reading-time.ts',
  'src/flows/keeping/downloads.ts',
  'src/flows/later.ts',
  'src/components/parts/NotKept.tsx',
  'src/components/parts/SaidAndUndo.tsx',
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
/** What both the report and the customer-value page are laid out by. */
const NEEDED_WITH_SECTIONS = [
  'src/components/parts/Scroll.tsx',
  'src/components/parts/Section.tsx',
  'src/components/parts/Table.tsx',
  'src/i18n/conventions.ts',
];
/** What both the customer-value page and the value in a report need. Small files compress worse than one. */
const NEEDED_WITH_FIGURES = [
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

/** A line of a library that brings to every page what no page uses, and what stands in its place. */
export interface Patch {
  readonly file: string;
  readonly line: string;
  readonly instead: string;
}
export const PATCHES: readonly Patch[] = [
  // Forms take React as one object, and with it the whole compatibility layer, used or not.
  {
    file: 'node_modules/react-hook-form/dist/index.esm.mjs',
    line: "import React from 'react';",
    instead: "import * as React from 'react';",
  },
  // Stores are followed whole, never key by key.
  {
    file: 'node_modules/@nanostores/react/index.js',
    line: "import { listenKeys } from 'nanostores'",
    instead: 'const listenKeys = undefined;',
  },
  // No page hands an island children to be made elements of.
  {
    file: 'node_modules/@astrojs/react/dist/client.js',
    line: 'if (experimentalReactChildren && childString) {',
    instead: 'if (false) {',
  },
];

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

/** The code of a library without the line. Throws when the line to change is no longer there. */
export function patched(code: string, { file, line, instead }: Patch): string {
  if (!code.includes(line))
    throw new Error(`${file} no longer says “${line}”: see whether lean-islands is still needed`);
  return code.replace(line, instead);
}

/** Keeps the scripts of islands small. */
export function leanIslands(): Plugin {
  const isShared = moduleAmong(SHARED_WITH_READING);
  const isNeeded = moduleAmong(NEEDED_BY_ISLANDS);
  const withKept = moduleAmong(NEEDED_WITH_KEPT);
  const withSections = moduleAmong(NEEDED_WITH_SECTIONS);
  const withFigures = moduleAmong(NEEDED_WITH_FIGURES);
  const withLinks = moduleAmong(NEEDED_WITH_LINKS);
  const withReports = moduleAmong(NEEDED_WITH_REPORTS);
  const withModels = moduleAmong(NEEDED_WITH_MODELS);
  const withReplies = moduleAmong(NEEDED_WITH_REPLIES);
  const patches = PATCHES.map((patch) => ({ patch, isOf: moduleAmong([patch.file]) }));
  const met = new Set<Patch>();
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
                    { name: 'kept', test: withKept, priority: 1 },
                    { name: 'sections', test: withSections, priority: 1 },
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
      filter: { id: /react-hook-form.*\.mjs$|@(?:nanostores|astrojs)\/react\/.*\.js$/ },
      handler(code, id) {
        const one = patches.find(({ isOf }) => isOf(id));
        if (!one) return;
        met.add(one.patch);
        return patched(code, one.patch);
      },
    },
    generateBundle() {
      const unmet = PATCHES.filter((patch) => !met.has(patch)).map(({ file }) => file);
      if (this.environment.name === 'client' && unmet.length > 0)
        this.error(`${unmet.join(', ')}: not met, what was patched comes from elsewhere now`);
    },
  };
}
