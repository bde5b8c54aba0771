import type { Practice } from './practice.ts';

export const INTERACTION: readonly Practice[] = [
  {
    id: 'channel-choice',
    axis: 'interaction',
    origin: 'intotheminds',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4 },
      { effort: 'M', owner: 'customer-experience', weeks: 12 },
      { effort: 'L', owner: 'digital-and-data', weeks: 26 },
      { effort: 'M', owner: 'customer-experience', weeks: 12 },
    ],
  },
  {
    id: 'time-choice',
    axis: 'interaction',
    origin: 'intotheminds-frank',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 6 },
      { effort: 'M', owner: 'operations', weeks: 14 },
      { effort: 'M', owner: 'digital-and-data', weeks: 12 },
      { effort: 'L', owner: 'operations', weeks: 26 },
    ],
  },
  {
    id: 'self-service',
    axis: 'interaction',
    origin: 'intotheminds-frank',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4 },
      { effort: 'L', owner: 'digital-and-data', weeks: 26 },
      { effort: 'M', owner: 'digital-and-data', weeks: 10 },
      { effort: 'M', owner: 'customer-experience', weeks: 26 },
    ],
  },
  {
    id: 'place-choice',
    axis: 'interaction',
    origin: 'frank',
    steps: [
      { effort: 'S', owner: 'customer-experience', weeks: 4 },
      { effort: 'M', owner: 'operations', weeks: 16 },
      { effort: 'M', owner: 'customer-experience', weeks: 12 },
      { effort: 'L', owner: 'executive-sponsor', weeks: 26 },
    ],
  },
  {
    id: 'privacy-choice',
    axis: 'interaction',
    origin: 'frank',
    steps: [
      { effort: 'M', owner: 'digital-and-data', weeks: 12 },
      { effort: 'M', owner: 'digital-and-data', weeks: 12 },
      { effort: 'L', owner: 'digital-and-data', weeks: 30 },
      { effort: 'M', owner: 'customer-experience', weeks: 10 },
    ],
  },
];
