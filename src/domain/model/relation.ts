import type { Practice } from './practice.ts';

export const RELATION: readonly Practice[] = [
  {
    id: 'stated-preferences',
    axis: 'relation',
    origin: 'intotheminds',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4 },
      { effort: 'M', owner: 'marketing', weeks: 12 },
      { effort: 'L', owner: 'digital-and-data', weeks: 30 },
      { effort: 'M', owner: 'customer-experience', weeks: 14 },
    ],
  },
  {
    id: 'positive-surprise',
    axis: 'relation',
    origin: 'intotheminds',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4 },
      { effort: 'S', owner: 'customer-experience', weeks: 8 },
      { effort: 'M', owner: 'digital-and-data', weeks: 14 },
      { effort: 'M', owner: 'customer-experience', weeks: 20 },
    ],
  },
  {
    id: 'easy-feedback',
    axis: 'relation',
    origin: 'intotheminds',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 3 },
      { effort: 'M', owner: 'customer-experience', weeks: 10 },
      { effort: 'L', owner: 'digital-and-data', weeks: 26 },
      { effort: 'M', owner: 'customer-experience', weeks: 16 },
    ],
  },
  {
    id: 'lifetime-value',
    axis: 'relation',
    origin: 'dictanova',
    steps: [
      { effort: 'S', owner: 'marketing', weeks: 6 },
      { effort: 'M', owner: 'executive-sponsor', weeks: 12 },
      { effort: 'L', owner: 'digital-and-data', weeks: 26 },
      { effort: 'M', owner: 'customer-experience', weeks: 12 },
    ],
  },
  {
    id: 'listening-by-value',
    axis: 'relation',
    origin: 'dictanova',
    steps: [
      { effort: 'S', owner: 'customer-experience', weeks: 4 },
      { effort: 'M', owner: 'customer-experience', weeks: 10 },
      { effort: 'L', owner: 'digital-and-data', weeks: 26 },
      { effort: 'M', owner: 'marketing', weeks: 16 },
    ],
  },
  {
    id: 'closed-loop',
    axis: 'relation',
    origin: 'both-articles',
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4 },
      { effort: 'M', owner: 'customer-service', weeks: 10 },
      { effort: 'L', owner: 'operations', weeks: 26 },
      { effort: 'S', owner: 'customer-experience', weeks: 8 },
    ],
  },
];
