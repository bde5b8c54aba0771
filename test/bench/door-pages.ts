import type { Locator, Page } from 'playwright-core';
import { house } from '../../src/i18n/en/house.ts';
import { workingCopyFile } from '../../src/share/files.ts';
import { CLAIMS } from '../browser/share-profile.ts';
import { TWELVE } from '../browser/workshop-seeds.ts';
import type { Bomb } from './bombs.ts';
import { kept, openWith } from './open-with.ts';

/** A place of the site that takes files. */
export interface Door {
  readonly name: string;
  /** Which bombs are thrown at it. */
  readonly bombs: readonly Bomb['kind'][];
  /** Opens it in a page of the site at `url`: the field that takes the files. */
  readonly open: (page: Page, url: string) => Promise<Locator>;
}

const withWorkshop = { 'cap17:workshop:a': kept(workingCopyFile(TWELVE)) };
const withClaims = { 'cap17:assessment:a': kept(CLAIMS) };

async function lookOf(page: Page, url: string): Promise<void> {
  await openWith(page, `${url}en/report/`, withClaims);
  await page.locator('.tools summary').click();
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('button', { name: house.button }).click();
  await page.locator('.house-form').waitFor();
}

/** All of them. */
export const DOORS: readonly Door[] = [
  {
    name: 'replies',
    bombs: ['json', 'mail', 'archive', 'picture', 'text', 'table', 'page'],
    open: async (page, url) => {
      await openWith(page, `${url}en/workshop/#collect`, withWorkshop);
      return page.locator('.collect-paste input[type=file]');
    },
  },
  {
    name: 'table of answers',
    bombs: ['table', 'text', 'json'],
    open: async (page, url) => {
      await openWith(page, `${url}en/workshop/#collect`, withWorkshop);
      await page
        .getByRole('button', { name: /table|form|spreadsheet/i })
        .first()
        .click();
      return page.locator('.collect-way input[type=file]').last();
    },
  },
  {
    name: 'working copy',
    bombs: ['json', 'table'],
    open: async (page, url) => {
      await openWith(page, `${url}en/workshop/`);
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'invitation',
    bombs: ['json', 'page'],
    open: async (page, url) => {
      await openWith(page, `${url}en/answer/`);
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'file of ours',
    bombs: ['json', 'page', 'table'],
    open: async (page, url) => {
      await openWith(page, `${url}en/assessment/`, withClaims);
      await page.getByRole('button', { name: 'Open a file' }).click();
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'look',
    bombs: ['json', 'table'],
    open: async (page, url) => {
      await lookOf(page, url);
      return page.locator('#house-file');
    },
  },
  {
    name: 'logo',
    bombs: ['picture', 'json'],
    open: async (page, url) => {
      await lookOf(page, url);
      return page.locator('.house-form input[type=file]');
    },
  },
  {
    name: 'actions that come back',
    bombs: ['table', 'text'],
    open: async (page, url) => {
      await openWith(page, `${url}en/report/`, withClaims);
      await page.getByRole('button', { name: 'Bring back from a spreadsheet' }).click();
      return page.getByRole('dialog').locator('input[type=file]');
    },
  },
  {
    name: 'compare',
    bombs: ['json', 'page', 'mail', 'archive', 'text'],
    open: async (page, url) => {
      await openWith(page, `${url}en/compare/`);
      return page.locator('main input[type=file]').first();
    },
  },
  {
    name: 'purchases',
    bombs: ['book', 'text', 'archive', 'table', 'json'],
    open: async (page, url) => {
      await openWith(page, `${url}en/value/`);
      return page.locator('main input[type=file]').first();
    },
  },
];
