import type { APIRoute } from 'astro';
import {
  ALL_SOURCES,
  EXPORT_FORMATS,
  EXPORT_NAMES,
  type ExportFormat,
  exportSources,
} from '../../playbook/exported-sources.ts';
import { allSources } from '../../playbook/sources.ts';

/** Every source in each format, alone and all together. */
export async function getStaticPaths() {
  const ids = [ALL_SOURCES, ...(await allSources()).map(({ id }) => id)];
  return ids.flatMap((source) => EXPORT_FORMATS.map((format) => ({ params: { source, format } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { source: wanted, format } = params as { source: string; format: ExportFormat };
  const sources = (await allSources()).filter(({ id }) => wanted === ALL_SOURCES || id === wanted);
  return new Response(exportSources(sources, format), {
    headers: { 'Content-Type': `${EXPORT_NAMES[format].type}; charset=utf-8` },
  });
};
