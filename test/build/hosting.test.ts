import { expect, test } from 'vitest';
import { configurations } from '../../src/build/hosting/configurations.ts';
import { headersOf } from '../../src/build/hosting/headers.ts';
import { xmlFault } from '../exports/office-package.ts';

const WORKER = '/_astro/file-worker-Ab_1.js';
const textFor = (file: string, base = '/') =>
  configurations([WORKER], base).find((one) => one.file === file)?.text ?? '';
const asked = ['/', '/en/report/', '/_astro/page.Ab1.js', WORKER];

/** Elements of a text in XML by their path, with their attributes. */
function elementsOf(xml: string) {
  const open: string[] = [];
  return [...xml.matchAll(/<(\/?)([\w.]+)([^>]*?)(\/?)>/g)].flatMap(
    ([, end, name = '', rest = '', alone]) => {
      if (end) open.pop();
      else open.push(name);
      const path = open.join('/');
      if (alone) open.pop();
      const attributes = [...rest.matchAll(/([\w]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      ]);
      return end ? [] : [{ path, attributes: Object.fromEntries(attributes) as Record<string, string> }];
    },
  );
}

/** The sections a site may set, with the attributes that the schema of IIS gives each (IIS_schema.xml). */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  httpErrors: ['errorMode', 'existingResponse'],
  'httpErrors/remove': ['statusCode'],
  'httpErrors/error': ['statusCode', 'path', 'responseMode'],
  staticContent: [],
  'staticContent/remove': ['fileExtension'],
  'staticContent/mimeMap': ['fileExtension', 'mimeType'],
  httpProtocol: [],
  'httpProtocol/customHeaders': [],
  'httpProtocol/customHeaders/remove': ['name'],
  'httpProtocol/customHeaders/add': ['name', 'value'],
};

test('what IIS is told is XML of sections and attributes it knows', () => {
  const text = textFor('web.config');
  expect(xmlFault(text)).toBeUndefined();
  for (const { path, attributes } of elementsOf(text)) {
    const [, section] = /^configuration(?:\/location)?\/system\.webServer\/(.+)$/.exec(path) ?? [];
    if (section) expect([path, Object.keys(attributes)]).toEqual([path, KNOWN[section]]);
    else expect(path).toMatch(/^configuration(\/location)?(\/system\.webServer)?$/);
  }
});

test('IIS sends for each address what npm start sends: the headers of the nearest place, each once', () => {
  const elements = elementsOf(textFor('web.config', '/some/path/'));
  for (const path of asked) {
    const sent: Record<string, string> = {};
    let location = '';
    for (const { path: at, attributes } of elements) {
      if (at === 'configuration/location') location = attributes['path'] ?? '';
      const holds = location === '' || path === `/${location}` || path.startsWith(`/${location}/`);
      if (!holds) continue;
      // A name that stands already is an error of IIS: it is taken off first.
      if (at.endsWith('customHeaders/remove')) delete sent[attributes['name'] ?? ''];
      if (!at.endsWith('customHeaders/add')) continue;
      expect(sent).not.toHaveProperty(attributes['name'] ?? '');
      sent[attributes['name'] ?? ''] = attributes['value'] ?? '';
    }
    expect(sent).toEqual(headersOf(path));
  }
});

test('IIS answers what is missing with the page as a file, which leaves the 404 a 404', () => {
  const error = elementsOf(textFor('web.config', '/some/path/')).find(({ path }) =>
    path.endsWith('httpErrors/error'),
  );
  expect(error?.attributes).toEqual({ statusCode: '404', path: '404.html', responseMode: 'File' });
});

test('IIS is told the type of every kind of file that it would not send', () => {
  const types = elementsOf(textFor('web.config')).filter(({ path }) => path.endsWith('mimeMap'));
  expect(types.map(({ attributes }) => attributes['fileExtension'])).toEqual([
    '.webmanifest',
    '.woff2',
    '.bib',
    '.ris',
  ]);
});

const LONG = '/intranet/direction-marketing/outils/c++/cap17/';

/** The maps of nginx by the variable they set, each with its rows. */
const mapsOf = (conf: string) =>
  new Map(
    [...conf.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/gm)].map(([, name = '', rows = '']) => [
      name,
      [...rows.matchAll(/^ {2}(?:"(.*?)"|default) "(.*)";$/gm)].map(
        ([, key, value = '']) => [key, value] as const,
      ),
    ]),
  );

test('nginx starts under a path of any length: its maps hold patterns, whose rows say what npm start says', () => {
  const maps = mapsOf(textFor('hosting/nginx.conf', LONG));
  const said = (name: string, path: string) => {
    const rows = maps.get(name) ?? [];
    // A text that is no pattern goes into a hash, which is too small for it from 47 characters on.
    for (const [key] of rows) expect(key ?? '~').toMatch(/^~/);
    const fits = ([key]: readonly [string | undefined, string]) => key && new RegExp(key.slice(1)).test(path);
    return (rows.find(fits) ?? rows.find(([key]) => key === undefined))?.[1];
  };
  for (const path of asked) {
    const at = `${LONG}${path.slice(1)}`;
    expect(said('$cap17_cache', at)).toBe(headersOf(path)['Cache-Control']);
    expect(said('$cap17_policy', at)).toBe(headersOf(path)['Content-Security-Policy']);
  }
});

test('nginx leads to the last slash by no name, scheme or port of its own: a proxy in front has others', () => {
  expect(textFor('hosting/nginx.conf')).toMatch(/^ {2}absolute_redirect off;$/m);
});

test('in the container the files are the server’s, whatever rights the builder’s had', () => {
  const copies = textFor('hosting/Containerfile').match(/^COPY .*$/gm) ?? [];
  const user = textFor('hosting/Containerfile').match(/^USER (.*)$/m)?.[1];
  expect(copies).toHaveLength(2);
  for (const copy of copies) expect(copy).toContain(`--chown=${user}:${user} `);
});

interface HeadersConfig {
  readonly SecurityHeadersConfig: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly CustomHeadersConfig: {
    readonly Items: readonly {
      readonly Header: string;
      readonly Value: string;
      readonly Override: boolean;
    }[];
  };
}
interface Template {
  readonly Description: string;
  readonly Resources: Readonly<
    Record<
      string,
      {
        readonly Type: string;
        readonly Properties: {
          readonly FunctionCode: string;
          readonly ResponseHeadersPolicyConfig: HeadersConfig;
        };
      }
    >
  >;
}
const templateAt = (base = '/'): Template => JSON.parse(textFor('hosting/cloudfront.json', base));

/** The header each setting of CloudFront makes, and the settings it takes (ResponseHeadersPolicySecurityHeadersConfig). */
const SETTINGS: Readonly<Record<string, readonly [header: string, value: string | null]>> = {
  ContentSecurityPolicy: ['Content-Security-Policy', 'ContentSecurityPolicy'],
  ContentTypeOptions: ['X-Content-Type-Options', null],
  FrameOptions: ['X-Frame-Options', 'FrameOption'],
  ReferrerPolicy: ['Referrer-Policy', 'ReferrerPolicy'],
};

test.each([
  ['Pages', '/en/report/'],
  ['Built', '/_astro/page.Ab1.js'],
  ['Workers', WORKER],
])('the policy %s of CloudFront sends what npm start sends', (name, path) => {
  const { Type, Properties } = templateAt().Resources[name] ?? {};
  expect(Type).toBe('AWS::CloudFront::ResponseHeadersPolicy');
  const { SecurityHeadersConfig = {}, CustomHeadersConfig } = Properties?.ResponseHeadersPolicyConfig ?? {};
  const sent: Record<string, unknown> = {};
  for (const [setting, { Override, ...given }] of Object.entries(SecurityHeadersConfig)) {
    const [header = '', key] = SETTINGS[setting] ?? [];
    expect([setting, Override, Object.keys(given)]).toEqual([setting, true, key ? [key] : []]);
    sent[header] = key ? given[key] : 'nosniff';
  }
  for (const { Header, Value, Override } of CustomHeadersConfig?.Items ?? []) {
    expect(Override).toBe(true);
    sent[Header] = Value;
  }
  expect(sent).toEqual(headersOf(path));
});

test('CloudFront finds the page of a folder, with and without its last slash, and files as they are named', () => {
  const code = templateAt().Resources['Request']?.Properties.FunctionCode ?? '';
  const handler = new Function(`${code}; return handler;`)() as (event: object) => { uri: string };
  for (const [uri, becomes] of [
    ['/', '/index.html'],
    ['/r/', '/r/index.html'],
    ['/r', '/r/index.html'],
    ['/some/path/en/report', '/some/path/en/report/index.html'],
    ['/v1.2/', '/v1.2/index.html'],
    ['/_astro/page.Ab1.js', '/_astro/page.Ab1.js'],
  ]) {
    expect(handler({ request: { uri } }).uri).toBe(becomes);
  }
});

test('the template says where its parts go, in as much as CloudFormation takes', () => {
  const { Description } = templateAt('/some/path/');
  expect(Description).toContain('/some/path/_astro/*-worker-*.js');
  expect(Description).toContain('/some/path/404.html');
  expect(new TextEncoder().encode(Description).length).toBeLessThanOrEqual(1024);
});
