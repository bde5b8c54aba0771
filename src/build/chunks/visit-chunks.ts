import type { Plugin } from 'vite';
import { chunksOf } from './chunks.ts';
import type { Module } from './module-graph.ts';
import { islandVisits, laterVisits, pathOfModule, readingVisits } from './visits.ts';

/** More files than a build has: the bundler is told of its groups before it knows its modules. */
const GROUPS_AT_MOST = 64;

/** Builds one file of what the same visits need, so that a page asks for a few files and for nothing it does not use. */
export function visitChunks(): Plugin {
  const chunkOf = new Map<string, number>();
  const groups = Array.from({ length: GROUPS_AT_MOST }, (_, chunk) => ({
    name: `part${chunk}`,
    // Styles stand in the pages: Astro takes them out of the files it left them in.
    test: (id: string) => !/\.css(?:$|\?)/.test(id) && chunkOf.get(pathOfModule(id)) === chunk,
    // Those that most visits ask for come first, and with them all they import.
    priority: GROUPS_AT_MOST - chunk,
  }));
  return {
    name: 'visit-chunks',
    config: () => ({
      environments: {
        client: {
          build: {
            // The list of what each late part imports weighs more, on every page, than the hop it would save.
            modulePreload: { resolveDependencies: () => [] },
            rolldownOptions: {
              preserveEntrySignatures: 'allow-extension',
              output: { codeSplitting: { groups, includeDependenciesRecursively: false } },
            },
          },
        },
      },
    }),
    buildEnd(failure) {
      if (failure || this.environment.name !== 'client') return;
      const graph = new Map<string, Module>();
      for (const id of [...this.getModuleIds()].sort()) {
        const {
          importedIds = [],
          dynamicallyImportedIds = [],
          code,
          isEntry = false,
        } = this.getModuleInfo(id) ?? {};
        graph.set(pathOfModule(id), {
          imports: importedIds.map(pathOfModule),
          late: dynamicallyImportedIds.map(pathOfModule),
          length: code?.length ?? 0,
          isEntry,
        });
      }
      const scripts = [...graph.keys()].filter((path) => graph.get(path)?.isEntry);
      const visits = [...islandVisits().values(), ...laterVisits(), ...readingVisits(scripts)];
      const chunks = chunksOf(graph, visits);
      for (const [at, modules] of chunks.entries()) for (const path of modules) chunkOf.set(path, at);
    },
  };
}
