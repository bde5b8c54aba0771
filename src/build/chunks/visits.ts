import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replaceAll('\\', '/');

/** The path of a module from the root of the project; of a script that stands in a page, with which of them it is. */
export function pathOfModule(id: string): string {
  const path = id.replaceAll('\\', '/').replace(ROOT, '');
  const script = /\?astro&type=script&index=(\d+)/.exec(path);
  return script ? path.replace(/\?.*/, `#${script[1]}`) : path.replace(/\?.*/, '');
}

const RENDERER = 'node_modules/@astrojs/react/dist/client.js';
const REPORT = 'src/islands/report-page/Report.tsx';
const OWN_OR_EMPTY = 'src/islands/report-page/OwnOrEmpty.tsx';
const KEPT = 'src/flows/opening/read-kept.ts';
const LINK = 'src/share/link/decode-link.ts';
const ON_PAPER = 'src/islands/share/LinkOnPaper.tsx';

/** The scripts of the layout: every page has them. */
const ON_EVERY_PAGE = ['src/components/site/Header.astro#0', 'src/components/site/KeptOffline.astro#0'];

/** What is loaded together, always, when somebody comes to a page: modules from which everything else is imported. */
const ISLANDS: Readonly<Record<string, readonly string[]>> = {
  assessment: ['src/islands/questionnaire/Questionnaire.tsx', 'src/islands/kept/KeptAssessments.tsx'],
  sample: ['src/islands/report-page/SampleReport.tsx'],
  'own-report': [REPORT, OWN_OR_EMPTY, 'src/islands/report-page/OwnReport.tsx', KEPT],
  'opened-report': [REPORT, 'src/islands/report-page/OpenedReport.tsx', OWN_OR_EMPTY, LINK],
  invitation: [
    'src/islands/answer/Answer.tsx',
    'src/share/link/v1/invitation.ts',
    'src/share/link/v2/invitation.ts',
    LINK,
  ],
  workshop: ['src/islands/workshop/Workshop.tsx'],
  value: ['src/islands/value/ValueLab.tsx'],
  compare: ['src/islands/compare/Compare.tsx'],
};

/** What comes a moment later, or at a press, with all it imports. */
const LATER = [
  'src/islands/answer/SendStep.tsx',
  ON_PAPER,
  'src/islands/share/ShareDialog.tsx',
  'src/islands/exports/ExportDialog.tsx',
];

/** Somebody comes to a page: what is loaded, and how much a needless byte counts there. */
export interface Visit {
  readonly entries: readonly string[];
  readonly weight: number;
}

/** How much a needless byte counts: most where people come first; less where they come with the site on their device. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['src/pages/[locale]/index.astro#0', 4],
  ['assessment', 2],
  ['opened-report', 2],
  ['invitation', 2],
  ['workshop', 2],
  ['value', 2],
  ['compare', 2],
]);
const weightOf = (name: string): number => WEIGHTS.get(name) ?? 1;

/** What a visit to a page with an island loads, by its name. Throws where a file it names is not there. */
export function islandVisits(): ReadonlyMap<string, Visit> {
  const named = [...ON_EVERY_PAGE, RENDERER, ...LATER, ...Object.values(ISLANDS).flat()];
  const missing = named.map((path) => path.replace(/#.*/, '')).filter((path) => !existsSync(ROOT + path));
  if (missing.length > 0) throw new Error(`A visit names what is not there: ${missing.join(', ')}`);
  return new Map(
    Object.entries(ISLANDS).map(([name, entries]) => [
      name,
      { entries: [...ON_EVERY_PAGE, RENDERER, ...entries], weight: weightOf(name) },
    ]),
  );
}

/** What parts that come later load. */
export const laterVisits = (): readonly Visit[] =>
  LATER.map((path) => ({ entries: [...ON_EVERY_PAGE, RENDERER, path], weight: 0.3 }));

/** Each visit to a reading page, by the scripts that stand in pages: those of no island. */
export function readingVisits(scripts: readonly string[]): readonly Visit[] {
  const own = scripts.filter((path) => path.includes('#') && !ON_EVERY_PAGE.includes(path));
  return [[], ...own.map((path) => [path])].map((entries) => ({
    entries: [...ON_EVERY_PAGE, ...entries],
    weight: weightOf(entries.join()),
  }));
}
