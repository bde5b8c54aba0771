import { underBase } from '../base.ts';
import { cloudFront } from './cloudfront.ts';
import { BUILT, CACHE, OF_ALL, WORKER_POLICY } from './headers.ts';
import { iis } from './iis.ts';

/** What is written for a host: where it goes in the build, and its text. */
export interface Configuration {
  readonly file: string;
  readonly text: string;
}

/** What a host is told of: the folder of built files, those that read what comes from outside, the page for what is missing. */
interface Places {
  readonly built: string;
  readonly workers: readonly string[];
  readonly missing: string;
}

const lines = (workers: readonly string[], line: (worker: string) => string): string =>
  workers.map(line).join('');

const each = (line: (name: string, value: string) => string): string =>
  Object.entries(OF_ALL)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('');

/** Netlify and Cloudflare Pages, which answer a missing address with `404.html`. A later rule takes a header off first. */
const pages = ({ built, workers }: Places) => `/*
${each((name, value) => `  ${name}: ${value}`)}  Cache-Control: ${CACHE.other}
${built}*
  ! Cache-Control
  Cache-Control: ${CACHE.built}
${lines(
  workers,
  (worker) => `${worker}
  ! Content-Security-Policy
  Content-Security-Policy: ${WORKER_POLICY}
`,
)}`;

const apache = ({
  built,
  workers,
  missing,
}: Places) => `# Needs AllowOverride All, mod_headers and, to send less, mod_deflate.
# Behind a proxy that ends https, the server needs "ServerName https://your.address" and "UseCanonicalName On", or /r leads to http.
ErrorDocument 404 ${missing}
AddDefaultCharset utf-8
AddType application/manifest+json .webmanifest
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml text/javascript application/javascript application/json application/xml image/svg+xml application/manifest+json
</IfModule>
<IfModule mod_headers.c>
${each((name, value) => `  Header always set ${name} "${value}"`)}  Header set Cache-Control "${CACHE.other}"
  <If "%{REQUEST_URI} =~ m#^${built}#">
    Header set Cache-Control "${CACHE.built}"
  </If>
${lines(
  workers,
  (worker) => `  <If "%{REQUEST_URI} == '${worker}'">
    Header always set Content-Security-Policy "${WORKER_POLICY}"
  </If>
`,
)}</IfModule>
`;

/** A text as a pattern of itself. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Addresses stand as patterns: nginx refuses to start with long ones in a map, unless it is told how long. */
const nginx = ({
  built,
  workers,
  missing,
}: Places) => `# Belongs in the http block: set server_name, root and, behind https, the certificate. A site with a path stands below root under that path.
map $uri $cap17_cache {
  default "${CACHE.other}";
  "~^${literal(built)}" "${CACHE.built}";
}
map $uri $cap17_policy {
  default "${OF_ALL['Content-Security-Policy']}";
${lines(workers, (worker) => `  "~^${literal(worker)}$" "${WORKER_POLICY}";\n`)}}
server {
  listen 8080;
  server_name _;
  root /srv/cap17;
  index index.html;
  charset utf-8;
  charset_types text/plain text/css text/xml application/javascript application/json;
  gzip_static on;
  gzip_vary on;
  absolute_redirect off;
  error_page 404 ${missing};
${each((name, value) => {
  const said = name === 'Content-Security-Policy' ? '$cap17_policy' : `"${value}"`;
  return `  add_header ${name} ${said} always;`;
})}  add_header Cache-Control $cap17_cache;
  location / {
    try_files $uri $uri/ =404;
  }
  location ~ \\.webmanifest$ {
    types {
      application/manifest+json webmanifest;
    }
  }
}
`;

/** The same nginx in a container, as a user without rights on a disk nothing can be written to. */
const container = (
  base: string,
) => `# In the folder of the build: podman build -f hosting/Containerfile -t cap17 .  (or docker build, the same)
# Then: podman run --read-only --tmpfs /tmp --cap-drop=all --security-opt=no-new-privileges -p 8080:8080 cap17
FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine
COPY --chown=101:101 hosting/nginx.conf /etc/nginx/conf.d/default.conf
COPY --chown=101:101 . /srv/cap17${base}
USER 101
EXPOSE 8080
`;

const caddy = ({
  built,
  workers,
  missing,
}: Places) => `# Set the address; Caddy gets its certificate by itself.
:8080 {
	root * /srv/cap17
	route {
		header {
${each((name, value) => `\t\t\t${name} "${value}"`)}			Cache-Control "${CACHE.other}"
		}
		header ${built}* Cache-Control "${CACHE.built}"
${lines(workers, (worker) => `\t\theader ${worker} Content-Security-Policy "${WORKER_POLICY}"\n`)}		@manifest path *.webmanifest
		header @manifest {
			defer
			Content-Type application/manifest+json
		}
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		@missing expression {http.error.status_code} == 404
		handle @missing {
			rewrite * ${missing}
			header Cache-Control no-store
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;

/**
 * The same headers and the same 404 for each usual host; `workers` are the addresses of the files that read what comes
 * from outside, from the root of the site, `base` the path the site stands under.
 */
export function configurations(workers: readonly string[], base: string): readonly Configuration[] {
  const places = {
    built: underBase(BUILT, base),
    workers: workers.map((worker) => underBase(worker, base)),
    missing: underBase('/404.html', base),
  };
  return [
    { file: '_headers', text: pages(places) },
    { file: '.htaccess', text: apache(places) },
    { file: 'web.config', text: iis(workers) },
    { file: 'hosting/nginx.conf', text: nginx(places) },
    { file: 'hosting/Containerfile', text: container(base) },
    { file: 'hosting/Caddyfile', text: caddy(places) },
    { file: 'hosting/cloudfront.json', text: cloudFront(workers, base) },
  ];
}
