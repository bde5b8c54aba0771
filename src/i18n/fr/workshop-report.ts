import type { workshopReport as english } from '../en/workshop-report.ts';
import type { Words } from '../words.ts';

export const workshopReport: Words<typeof english> = { title: '' };
