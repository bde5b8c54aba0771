import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES, pathOf } from '../i18n/locale.ts';
import { isServerAddress } from '../room/opening-key.ts';

/** The pages on which a room is opened or entered. */
const PAGES = ['workshop', 'answer'] as const;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/** The address of the rooms' server by `ROOM_URL`, those of a cluster after commas; empty without. Throws on what is no such address. */
export function roomServers(): string {
  const given = process.env['ROOM_URL'] ?? '';
  if (given !== '' && !isServerAddress(given))
    throw new Error(`ROOM_URL is no address of a server (wss://host, several after commas): ${given}`);
  return given;
}

/** The page with a policy that lets it speak to these servers too. */
export function withRoomServers(html: string, servers: string): string {
  const named = servers.replaceAll(',', ' ');
  return html.replace(POLICY, (policy) =>
    policy.replace("connect-src 'self'", `connect-src 'self' ${named}`),
  );
}

/** In an edition without rooms the doors to their parts lead to parts that draw nothing: a bundler would keep them. */
const WITHOUT_ROOMS = {
  find: /^.*\/live-room\/With(?:Host|Guest)\.tsx$/,
  replacement: fileURLToPath(new URL('../islands/live-room/WithoutRooms.tsx', import.meta.url)),
};

/** Pages sign by themselves (`room/signing.ts`): what the client would sign with is a third of its weight. */
export const clientInPages = {
  package: '@nats-io/nkeys',
  replacement: fileURLToPath(new URL('../room/nats/no-nkeys.ts', import.meta.url)),
};

/** Lets the pages of a room, and no others, speak to its server; without `ROOM_URL` it does nothing. */
export function roomPolicy(): AstroIntegration {
  return {
    name: 'room-policy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const servers = roomServers();
        const define = { 'import.meta.env.ROOM_URL': JSON.stringify(servers) };
        const { package: find, replacement } = clientInPages;
        const alias = [servers === '' ? WITHOUT_ROOMS : { find, replacement }];
        updateConfig({ vite: { define, resolve: { alias } } });
      },
      'astro:build:done': async ({ dir }) => {
        const servers = roomServers();
        if (servers === '') return;
        for (const page of PAGES.flatMap((name) => LOCALES.map((locale) => pathOf(locale, name)))) {
          const file = join(fileURLToPath(dir), page, 'index.html');
          await writeFile(file, withRoomServers(await readFile(file, 'utf8'), servers));
        }
      },
    },
  };
}
