import type { APIRoute } from 'astro';
import { SECTORS } from '../../domain/model/answer.ts';
import { standardWording } from '../../playbook/standard-wording.ts';
import { wordingFile } from '../../share/files.ts';

const NO_SECTOR = 'any';

export const getStaticPaths = () => [NO_SECTOR, ...SECTORS].map((sector) => ({ params: { sector } }));

/** The standard words as a file to edit, in every language: a person reads it, so it stands on lines. */
export const GET: APIRoute = async ({ params }) => {
  const sector = SECTORS.find((one) => one === params['sector']);
  const file = wordingFile(await standardWording(sector));
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
