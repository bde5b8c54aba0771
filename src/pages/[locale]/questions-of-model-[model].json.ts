import type { APIRoute } from 'astro';
import { LOCALES, localeOf } from '../../i18n/locale.ts';
import { FORMER_MODELS, formerWords } from '../../playbook/former-words.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) => FORMER_MODELS.map((model) => ({ params: { locale, model: String(model) } })));

/** The questions that have changed since a model, as they were: fetched where a workshop of that model goes on. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(formerWords(localeOf(params['locale']), Number(params['model']))), {
    headers: { 'Content-Type': 'application/json' },
  });
