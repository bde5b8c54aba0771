import type { Practice } from './practice.ts';

export const RELATION: readonly Practice[] = [
  {
    id: 'stated-preferences',
    axis: 'relation',
    origin: 'intotheminds',
    supports: ['aguirre-2015', 'wurm-2019', 'intotheminds-2023'],
    contrary: ['aguirre-2015'],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4, sources: ['aguirre-2015'] },
      { effort: 'M', owner: 'marketing', weeks: 12, sources: ['aguirre-2015', 'martin-borah-2017'] },
      { effort: 'L', owner: 'digital-and-data', weeks: 30, sources: ['wurm-2019', 'martin-borah-2017'] },
      { effort: 'M', owner: 'customer-experience', weeks: 14, sources: ['aguirre-2015', 'hult-2017'] },
    ],
  },
  {
    id: 'positive-surprise',
    axis: 'relation',
    origin: 'intotheminds',
    supports: ['rust-2000', 'oliver-1997', 'intotheminds-2023'],
    contrary: ['dixon-2010', 'rust-2000'],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4, sources: ['rust-2000'] },
      { effort: 'S', owner: 'customer-experience', weeks: 8, sources: ['dixon-2010', 'rust-2000'] },
      { effort: 'M', owner: 'digital-and-data', weeks: 14, sources: ['rust-2000'] },
      { effort: 'M', owner: 'customer-experience', weeks: 20, sources: ['rust-2000', 'dixon-2010'] },
    ],
  },
  {
    id: 'easy-feedback',
    axis: 'relation',
    origin: 'intotheminds',
    supports: ['hult-2017', 'deshpande-1993', 'intotheminds-2023'],
    contrary: ['podsakoff-2003'],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 3, sources: ['hult-2017'] },
      { effort: 'M', owner: 'customer-experience', weeks: 10, sources: ['hult-2017', 'homburg-2005'] },
      { effort: 'L', owner: 'digital-and-data', weeks: 26, sources: ['homburg-2005', 'podsakoff-2003'] },
      { effort: 'M', owner: 'customer-experience', weeks: 16, sources: ['hult-2017', 'deshpande-1993'] },
    ],
  },
  {
    id: 'lifetime-value',
    axis: 'relation',
    origin: 'dictanova',
    supports: ['homburg-2008', 'venkatesan-2004', 'lemon-2006', 'fader-2012', 'dictanova'],
    contrary: ['lee-2015'],
    steps: [
      { effort: 'S', owner: 'marketing', weeks: 6, sources: ['venkatesan-2004', 'lemon-2006'] },
      { effort: 'M', owner: 'executive-sponsor', weeks: 12, sources: ['fader-2012', 'homburg-2008'] },
      { effort: 'L', owner: 'digital-and-data', weeks: 26, sources: ['venkatesan-2004'] },
      { effort: 'M', owner: 'customer-experience', weeks: 12, sources: ['homburg-2008', 'deshpande-1993'] },
    ],
  },
  {
    id: 'listening-by-value',
    axis: 'relation',
    origin: 'dictanova',
    supports: ['ascarza-2018', 'ascarza-2017', 'fader-2012', 'dictanova'],
    contrary: ['ascarza-2018'],
    steps: [
      { effort: 'S', owner: 'customer-experience', weeks: 4, sources: ['hult-2017'] },
      { effort: 'M', owner: 'customer-experience', weeks: 10, sources: ['lemon-2006', 'hult-2017'] },
      { effort: 'L', owner: 'digital-and-data', weeks: 26, sources: ['gustafsson-johnson', 'hult-2017'] },
      { effort: 'M', owner: 'marketing', weeks: 16, sources: ['ascarza-2018'] },
    ],
  },
  {
    id: 'closed-loop',
    axis: 'relation',
    origin: 'both-articles',
    supports: ['homburg-2005', 'morgeson-2020', 'markey-2009', 'intotheminds-2023', 'dictanova'],
    contrary: ['morgeson-2020'],
    steps: [
      { effort: 'S', owner: 'customer-service', weeks: 4, sources: ['markey-2009', 'homburg-2005'] },
      { effort: 'M', owner: 'customer-service', weeks: 10, sources: ['homburg-2005'] },
      { effort: 'L', owner: 'operations', weeks: 26, sources: ['homburg-2005', 'kreuzer-2020'] },
      { effort: 'S', owner: 'customer-experience', weeks: 8, sources: ['deshpande-1993', 'markey-2009'] },
    ],
  },
];
