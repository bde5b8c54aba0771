import { describe, expect, it } from 'vitest';
import { toFile, workshopFile } from '../../src/share/files.ts';
import { findLinks } from '../../src/share/find-links.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { encryptLink } from '../../src/share/link/password.ts';
import { assessmentFrom, workshopOn } from '../domain/sample.ts';

const a = await encodeLink(toFile(assessmentFrom('0123401234012340')));
const w = await encodeLink(workshopFile(workshopOn('guidance', [1, 2, 3, 4])));
const kinds = (text: string) => findLinks(text).map(({ kind, failure }) => failure ?? kind);

describe('the links in a text', () => {
  it('are found in order, whatever kind, in whatever stands around them', async () => {
    const p = await encryptLink(a, 'secret');
    const mail = `Hello,\nFrance: https://cap17.example/r#${a}.\n> Spain <https://cap17.example/r#${w}>, and ${p}`;
    expect(kinds(mail)).toEqual(['cap17-assessment', 'cap17-workshop', 'password']);
    expect(findLinks(mail)[0]?.fragment).toBe(a);
  });

  it('are found where a mail program broke or wrapped them', () => {
    const broken = `https://cap17.example/r#${w.slice(0, 20)}=\n${w.slice(20)}`;
    expect(kinds(broken)).toEqual(['cap17-workshop']);
    const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://cap17.example/r#${a}`)}&data=05`;
    expect(kinds(safe)).toEqual(['cap17-assessment']);
  });

  it('say why they do not open', () => {
    expect(kinds(`#${a.slice(0, -3)}`)).toEqual(['cut-or-altered']);
    expect(kinds(`#a99.abcdefghijklmnopqrst`)).toEqual(['too-new']);
    expect(kinds('nothing here, v1.2 is a version')).toEqual([]);
  });

  it('are as many as stand there, broken ones too', () => {
    expect(findLinks('#a1. x'.repeat(20_000)).length).toBe(20_000);
  });
});
