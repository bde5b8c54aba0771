import type { Practice } from './practice.ts';

export const PROCESS: readonly Practice[] = [
  {
    id: 'guidance',
    axis: 'process',
    origin: 'intotheminds',
    steps: [
      { effort: 'S', owner: 'customer-experience', weeks: 4 },
      { effort: 'M', owner: 'customer-service', weeks: 12 },
      { effort: 'L', owner: 'digital-and-data', weeks: 26 },
      { effort: 'M', owner: 'operations', weeks: 14 },
    ],
  },
  {
    id: 'customer-routines',
    axis: 'process',
    origin: 'intotheminds',
    steps: [
      { effort: 'S', owner: 'customer-experience', weeks: 3 },
      { effort: 'M', owner: 'operations', weeks: 12 },
      { effort: 'L', owner: 'digital-and-data', weeks: 30 },
      { effort: 'S', owner: 'customer-experience', weeks: 8 },
    ],
  },
  {
    id: 'first-contact-resolution',
    axis: 'process',
    origin: 'intotheminds-frank',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4 },
      { effort: 'M', owner: 'customer-service', weeks: 12 },
      { effort: 'M', owner: 'digital-and-data', weeks: 16 },
      { effort: 'L', owner: 'operations', weeks: 26 },
    ],
  },
  {
    id: 'omnichannel-continuity',
    axis: 'process',
    origin: 'intotheminds-other',
    steps: [
      { effort: 'S', owner: 'customer-experience', weeks: 4 },
      { effort: 'L', owner: 'digital-and-data', weeks: 30 },
      { effort: 'M', owner: 'digital-and-data', weeks: 14 },
      { effort: 'M', owner: 'customer-experience', weeks: 16 },
    ],
  },
  {
    id: 'customer-education',
    axis: 'process',
    origin: 'intotheminds-other',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4 },
      { effort: 'M', owner: 'marketing', weeks: 14 },
      { effort: 'L', owner: 'digital-and-data', weeks: 24 },
      { effort: 'M', owner: 'customer-experience', weeks: 18 },
    ],
  },
  {
    id: 'partner-journeys',
    axis: 'process',
    origin: 'intotheminds-other',
    steps: [
      { effort: 'S', owner: 'operations', weeks: 5 },
      { effort: 'L', owner: 'executive-sponsor', weeks: 30 },
      { effort: 'M', owner: 'operations', weeks: 16 },
      { effort: 'M', owner: 'customer-experience', weeks: 20 },
    ],
  },
];
