import { atom } from 'nanostores';
import type { OwnReport, WhyEmpty } from '../own-report/own-report.ts';
import type { OwnBeside } from './keep-opened.ts';

// What stands in the place of what this device keeps, as long as nothing of it was read.

export const $UNREAD_BESIDE = atom<OwnBeside>({ current: null, keeping: { ok: true } });
export const $UNREAD_REPORT = atom<OwnReport | null>(null);
export const $UNREAD_WHY = atom<WhyEmpty>('nothing');
