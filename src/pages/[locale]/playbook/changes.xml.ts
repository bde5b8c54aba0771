import type { APIRoute } from 'astro';
import { LOCALES, localeOf, pathOf } from '../../../i18n/locale.ts';
import { messagesOf } from '../../../i18n/messages.ts';
import { fill } from '../../../i18n/words.ts';
import { CHANGES } from '../../../playbook/changes.ts';
import { changesFeed } from '../../../playbook/changes-feed.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params, site }) => {
  const locale = localeOf(params['locale']);
  const { common, guide, practice } = messagesOf(locale);
  const page = new URL(pathOf(locale, 'playbook'), site).href;
  const feed = changesFeed({
    locale,
    title: `${common.brand} · ${practice.indexTitle} · ${guide.changes.title}`,
    self: new URL('changes.xml', page).href,
    page,
    changes: CHANGES,
    modelOf: (version) => fill(guide.changes.model, { version }),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
