import { HORIZONS, type RoadmapItem, roadmapOf } from '../../domain/scoring/roadmap.ts';
import {
  missingInWords,
  movesInWords,
  planInWords,
  plannedInWords,
  roadmapSentence,
} from '../../wording/report/roadmap.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { type Block, bullets, heading, text } from '../docx/blocks.ts';
import type { LeavingReport } from '../leaving-report.ts';

/** The decisions in three horizons, what each stands on, and what they come to; nothing without decisions. */
export function roadmap({ assessment }: LeavingReport, language: DocumentLanguage): Block[] {
  const { t } = language;
  const words = t.report.roadmap;
  const map = roadmapOf(assessment);
  if (map.items.length === 0) return [];
  const groups = [
    ...HORIZONS.map((horizon) => ({ horizon, title: words.horizon[horizon] })),
    { horizon: null, title: words.undated },
  ];
  const stands = map.items.some(({ standsOn }) => standsOn.length > 0);
  const row = (title: string) => (item: RoadmapItem, at: number) => {
    const { action, owner, due, after } = plannedInWords(language, item, map);
    return [
      [{ text: at === 0 ? title : '', bold: true }],
      [{ text: action }],
      [{ text: [owner, due].filter(Boolean).join('\n') }],
      ...(stands ? [[{ text: after }]] : []),
    ];
  };
  const plan = planInWords(language, assessment);
  return [
    heading(1, words.title),
    text(roadmapSentence(language, map)),
    {
      kind: 'table',
      shares: stands ? [1.6, 4.6, 2.4, 3.4] : [1.6, 6.4, 4],
      head: [
        t.deck.roadmap.horizon,
        t.report.board.action,
        t.deck.actions.who,
        ...(stands ? [words.standsOn] : []),
      ],
      rows: groups.flatMap(({ horizon, title }) =>
        map.items.filter((item) => item.horizon === horizon).map(row(title)),
      ),
      alt: words.lead,
    },
    ...bullets(map.missing.map((one) => missingInWords(language, one))),
    ...(plan
      ? [heading(2, words.planTitle), text(plan.sentence), ...bullets(movesInWords(language, plan))]
      : []),
  ];
}
