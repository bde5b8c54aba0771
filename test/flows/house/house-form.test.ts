import { expect, test } from 'vitest';
import { faultsIn, styleFrom, valuesAfter, valuesOf } from '../../../src/flows/house/house-form.ts';
import { openHouseFile } from '../../../src/flows/house/open-house.ts';
import { houseFile } from '../../../src/share/files.ts';
import { PIXEL } from '../../exports/pixel.ts';

const LOGO = { ...PIXEL, width: 1, height: 1 };
const EMPTY = valuesOf({});
const fileOf = (value: unknown) => new File([JSON.stringify(value)], 'house.json');

test('a form left empty says nothing, and has no fault', () => {
  expect(styleFrom(EMPTY)).toEqual({});
  expect(faultsIn(EMPTY)).toEqual({});
});

test('what is typed is kept as documents write it', () => {
  const typed = {
    ...EMPTY,
    name: ' Atelier Nord ',
    main: ' fc0 ',
    second: '1f4e66',
    footer: ' ',
    logo: LOGO,
  };
  expect(styleFrom(typed)).toEqual({ name: 'Atelier Nord', main: '#FFCC00', second: '#1F4E66', logo: LOGO });
  expect(faultsIn(typed)).toEqual({});
});

test('a look that another tab kept comes into the form, but where something was changed here', () => {
  const was = { name: 'Nord', main: '#FFCC00', logo: LOGO };
  const here = { ...valuesOf(was), main: '#1F4E66' };
  const now = { name: 'Sud', main: '#000000', footer: 'Lille', logo: { ...LOGO } };
  expect(valuesAfter(here, was, now)).toEqual({ ...valuesOf(now), main: '#1F4E66' });
  expect(valuesAfter({ ...here, logo: undefined }, was, now).logo).toBeUndefined();
  expect(valuesAfter(valuesOf(was), was, {})).toEqual(EMPTY);
});

test('a name of 10,000 characters and a colour that is none are told, each at its field', () => {
  const typed = { ...EMPTY, name: 'x'.repeat(10_000), main: 'red', closing: 'x'.repeat(501) };
  expect(faultsIn(typed)).toEqual({ name: 'too-long', main: 'not-a-colour', closing: 'too-long' });
});

test('emoji and right-to-left text are names like others', () => {
  const typed = { ...EMPTY, name: '🧭 بيت الخبرة', footer: 'مرحبا' };
  expect(faultsIn(typed)).toEqual({});
  expect(styleFrom(typed)).toEqual({ name: '🧭 بيت الخبرة', footer: 'مرحبا' });
});

test('a colleague’s file opens as it was kept', async () => {
  const house = { name: 'Acme', logo: LOGO, main: '#A0105A', footer: 'Acme', closing: 'Merci' };
  expect(await openHouseFile(fileOf(houseFile(house)))).toEqual({ ok: true, house });
});

test('a file that cannot be used says why, and nothing of it is taken', async () => {
  const why = async (value: unknown) => {
    const opened = await openHouseFile(fileOf(value));
    return opened.ok || opened.why;
  };
  const file = houseFile({ name: 'Acme', logo: LOGO });
  expect(await why({ ...file, logo: { ...LOGO, width: 640 } })).toBe('damaged');
  expect(await why({ ...file, logo: { ...LOGO, data: btoa('<svg onload="alert(1)"/>') } })).toBe('damaged');
  expect(await why({ ...file, main: 'url(https://example.org)' })).toBe('damaged');
  expect(await why({ ...file, version: 2 })).toBe('too-new');
  expect(await why({ format: 'cap17-invitation', version: 1, model: 1, date: '2026-11-21' })).toBe(
    'cap17-invitation',
  );
  expect(await why({ hello: 1 })).toBe('not-ours');
  expect(await why('x')).toBe('not-ours');
});

test('a template is refused as one, a cut file as cut, and neither throws', async () => {
  const why = async (content: string | Uint8Array<ArrayBuffer>, name: string) => {
    const opened = await openHouseFile(new File([content], name));
    return opened.ok || opened.why;
  };
  expect(await why(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'template.potx')).toBe('template');
  expect(await why('{"format":"cap17-house","version":1,"name":"Po', 'house.json')).toBe('damaged');
  expect(await why('', 'empty.json')).toBe('empty-file');
  expect(await why(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'logo.png')).toBe('not-ours');
});
