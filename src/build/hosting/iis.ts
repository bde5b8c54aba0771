import { BUILT, CACHE, OF_ALL, WORKER_POLICY } from './headers.ts';

/** What IIS knows by none of its own types, and so answers with 404. */
const TYPES = {
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
};

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
const header = (name: string, value: string) =>
  `<remove name="${name}" /><add name="${name}" value="${xml(value)}" />`;
const place = (path: string, headers: string) =>
  `  <location path="${path}">
    <system.webServer><httpProtocol><customHeaders>${headers}</customHeaders></httpProtocol></system.webServer>
  </location>
`;

/**
 * The `web.config` of IIS. Its places are written from the folder it lies in, the root of the site; `workers` are the
 * addresses of those files from there. The page for what is missing is named as a file: run as an address, a page that
 * is there, it would be answered with 200.
 */
export const iis = (workers: readonly string[]) => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <staticContent>
${Object.entries(TYPES)
  .map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />\n`,
  )
  .join('')}    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries({ ...OF_ALL, 'Cache-Control': CACHE.other })
  .map(([name, value]) => `        ${header(name, value)}\n`)
  .join('')}      </customHeaders>
    </httpProtocol>
  </system.webServer>
${place(BUILT.slice(1, -1), header('Cache-Control', CACHE.built))}${workers
  .map((worker) =>
    place(
      worker.slice(1),
      header('Cache-Control', CACHE.built) + header('Content-Security-Policy', WORKER_POLICY),
    ),
  )
  .join('')}</configuration>
`;
