import type { APIRoute } from 'astro';
import { LOCALES, localeOf, pathOf } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { sitePath } from '../../i18n/site-path.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What a device shows of the site once it is installed. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params['locale']);
  const { common, site } = messagesOf(locale);
  const manifest = {
    name: `${common.brand} · ${site.tagline}`,
    short_name: common.brand,
    description: messagesOf(locale).home.description,
    id: sitePath('/'),
    start_url: pathOf(locale, ''),
    scope: sitePath('/'),
    lang: locale,
    display: 'minimal-ui',
    background_color: '#fdfdfc',
    theme_color: '#fdfdfc',
    icons: [{ src: sitePath('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
