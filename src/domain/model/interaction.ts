import type { Practice } from './practice.ts';

export const INTERACTION: readonly Practice[] = [
  {
    id: 'channel-choice',
    axis: 'interaction',
    origin: 'intotheminds',
    supports: ['trampe-2014', 'frank-2020', 'verhoef-2015', 'intotheminds-2023'],
    contrary: ['dixon-2010', 'trampe-2014'],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4, sources: ['trampe-2014'] },
      { effort: 'M', owner: 'customer-experience', weeks: 12, sources: ['trampe-2014'] },
      { effort: 'L', owner: 'digital-and-data', weeks: 26, sources: ['dixon-2010'] },
      { effort: 'M', owner: 'customer-experience', weeks: 12, sources: ['hult-2017', 'deshpande-1993'] },
    ],
  },
  {
    id: 'time-choice',
    axis: 'interaction',
    origin: 'intotheminds-frank',
    supports: ['frank-2020', 'process-pattern', 'berry-2002', 'intotheminds-2023'],
    contrary: ['seiders-2003'],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 6, sources: ['process-pattern'] },
      { effort: 'M', owner: 'operations', weeks: 14, sources: ['process-pattern', 'frank-2020'] },
      { effort: 'M', owner: 'digital-and-data', weeks: 12, sources: ['process-pattern', 'berry-2002'] },
      { effort: 'L', owner: 'operations', weeks: 26, sources: ['hult-2017', 'seiders-2003'] },
    ],
  },
  {
    id: 'self-service',
    axis: 'interaction',
    origin: 'intotheminds-frank',
    supports: ['scherer-2015', 'reinders-2008', 'frank-2020', 'process-pattern', 'intotheminds-2023'],
    contrary: ['scherer-2015', 'reinders-2008'],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4, sources: ['reinders-2008'] },
      { effort: 'L', owner: 'digital-and-data', weeks: 26, sources: ['reinders-2008', 'process-pattern'] },
      { effort: 'M', owner: 'digital-and-data', weeks: 10, sources: ['scherer-2015'] },
      { effort: 'M', owner: 'customer-experience', weeks: 26, sources: ['scherer-2015', 'reinders-2008'] },
    ],
  },
  {
    id: 'place-choice',
    axis: 'interaction',
    origin: 'frank',
    supports: ['frank-2020', 'process-pattern', 'berry-2002'],
    contrary: ['seiders-2003', 'bohmova-2016'],
    steps: [
      { effort: 'S', owner: 'customer-experience', weeks: 4, sources: ['process-pattern'] },
      { effort: 'M', owner: 'operations', weeks: 16, sources: ['process-pattern', 'berry-2002'] },
      { effort: 'M', owner: 'customer-experience', weeks: 12, sources: ['process-pattern'] },
      { effort: 'L', owner: 'executive-sponsor', weeks: 26, sources: ['hult-2017', 'bohmova-2016'] },
    ],
  },
  {
    id: 'privacy-choice',
    axis: 'interaction',
    origin: 'frank',
    supports: ['martin-borah-2017', 'aguirre-2015', 'martin-murphy-2017', 'frank-2020', 'process-pattern'],
    contrary: [],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4, sources: ['martin-borah-2017', 'process-pattern'] },
      { effort: 'M', owner: 'digital-and-data', weeks: 12, sources: ['process-pattern', 'aguirre-2015'] },
      { effort: 'L', owner: 'digital-and-data', weeks: 30, sources: ['martin-borah-2017'] },
      {
        effort: 'M',
        owner: 'customer-experience',
        weeks: 10,
        sources: ['martin-borah-2017', 'aguirre-2015'],
      },
    ],
  },
];
