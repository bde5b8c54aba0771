import { sitePath } from '../../i18n/site-path.ts';
import { readOfflineCopy } from '../../stores/browser/offline-copy.ts';
import { askOwn } from '../../stores/browser/own-answer.ts';
import { forbidding } from '../../stores/browser/page-policy.ts';
import { standing } from '../../stores/browser/standing.ts';
import { type BuildList, buildList } from './build-list.ts';
import type { HostAnswer, HostFacts, HostReply } from './facts.ts';

/** So many of what is not kept yet are asked for. */
const LACKING_ASKED = 4;
const NOTHING_STANDS = 'nothing-stands-here';
const WORKER = /\/_astro\/[a-z]+-worker-[^/]+\.js$/;

const ask = async (path: string, redirect?: 'manual'): Promise<HostReply> => ({
  path,
  answer: await askOwn(path, redirect),
});
const together = (paths: readonly string[]) => Promise.all(paths.map((path) => ask(path)));

/** The first of a kind, if the build's list is there to name one. */
async function askFirst(list: BuildList | undefined, kind: (path: string) => boolean): Promise<HostAnswer> {
  const path = list?.files.find(kind);
  return path === undefined ? undefined : await askOwn(path);
}

async function lookOffline(list: BuildList | undefined): Promise<HostFacts['offline']> {
  const copy = await readOfflineCopy(list?.version ?? '');
  const wanted = list?.kept ?? [];
  const lacking = copy.scope === undefined ? [] : wanted.filter((path) => !copy.kept?.includes(path));
  return {
    ...copy,
    base: list?.base,
    wanted: wanted.length,
    held: wanted.filter((path) => copy.kept?.includes(path)).length,
    lacking: await together(lacking.slice(0, LACKING_ASKED)),
  };
}

async function askAll(
  locale: string,
): Promise<Omit<HostFacts, keyof ReturnType<typeof standing> | 'forbidding'>> {
  const serviceWorker = await askOwn(sitePath('/service-worker.js'));
  const list = serviceWorker && buildList(serviceWorker.text, locale);
  const ending = (end: string) => (path: string) => path.endsWith(end);
  const workers = (list?.files ?? []).filter((path) => WORKER.test(path));
  const [page, script, font, manifest, json, missingPage, missingFile, linked, bare, asked, offline] =
    await Promise.all([
      askOwn(sitePath(`/${locale}/`)),
      askFirst(list, (path) => path.endsWith('.js') && !WORKER.test(path)),
      askFirst(list, ending('.woff2')),
      askFirst(list, ending('.webmanifest')),
      askFirst(list, ending('.json')),
      askOwn(sitePath(`/${locale}/${NOTHING_STANDS}/`)),
      askOwn(sitePath(`/_astro/${NOTHING_STANDS}.js`)),
      ask(sitePath('/r/'), 'manual'),
      together([sitePath('/r'), sitePath(`/${locale}/report`)]),
      together(workers),
      lookOffline(list),
    ]);
  return {
    page,
    script,
    workers: asked.map(({ answer }) => answer),
    serviceWorker,
    font,
    manifest,
    json,
    missingPage,
    missingFile,
    linked,
    bare,
    offline,
  };
}

/** Asks the host what a page of this language can ask it, some twenty requests, all to the site itself. */
export async function lookAtHost(locale: string): Promise<HostFacts> {
  const [policy, answers] = await forbidding(() => askAll(locale));
  return { ...standing(), forbidding: policy, ...answers };
}
