import { useEffect, useRef } from 'react';
import type { Assessment } from '../../domain/assessment.ts';
import { votesFrom } from '../../domain/workshop.ts';
import { pathOf } from '../../i18n/locale.ts';
import { date, fill } from '../../i18n/words.ts';
import { goToPage } from '../../stores/browser.ts';
import { $workshops, createWorkshop, receiveReply } from '../../stores/workshops.ts';
import { useReportText } from './report-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onCancel: () => void;
}

/** Says what will happen, then prepares the workshop and goes there. */
export function BeginTeam({ assessment, onCancel }: Props) {
  const { locale, t } = useReportText();
  const { team } = t.workshopReport;
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => text.current?.focus(), []);

  const begin = () => {
    const { model, scope, organisation, answers } = assessment;
    const name = fill(team.name, { name: scope?.trim() || date(locale, assessment.date) });
    const id = createWorkshop(name, { ...(scope && { scope }), ...(organisation && { organisation }) });
    const workshop = $workshops.get().find((saved) => saved.id === id)?.file.invitation.workshop;
    receiveReply(id, { model, workshop, answers: votesFrom(answers) }, { how: 'own' });
    goToPage(`${pathOf(locale, 'workshop')}#prepare`);
  };
  return (
    <span className="notice team">
      <span ref={text} tabIndex={-1}>
        {team.text}
      </span>
      <span className="cluster">
        <button type="button" className="button button-small" onClick={begin}>
          {team.go}
        </button>
        <button type="button" className="button-text" onClick={onCancel}>
          {team.cancel}
        </button>
      </span>
    </span>
  );
}
