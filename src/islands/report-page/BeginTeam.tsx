import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { takeFocus } from '../../components/parts/take-focus.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { carryOver } from '../../domain/model/carry-over.ts';
import { votesFrom } from '../../domain/workshop/as-assessment.ts';
import { pathOf } from '../../i18n/locale.ts';
import { date, fill } from '../../i18n/words.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { goToPage } from '../../stores/browser/address.ts';
import {
  $workshops,
  createWorkshop,
  openWorkshops,
  receiveReply,
  selectWorkshop,
} from '../../stores/workshops.ts';

import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly onCancel: () => void;
}

/** Says what will happen, then prepares the workshop and goes there; one that was begun like this is offered first. */
export function BeginTeam({ assessment, onCancel }: Props) {
  const { locale, t } = useReportText();
  const { team } = t.workshopReport;
  useEffect(openWorkshops, []);
  const { scope, organisation } = assessment;
  const named = fill(team.name, { name: scope?.trim() || date(locale, assessment.date) });
  const name = named.slice(0, TEXT_LIMITS.name);
  const begun = useStore($workshops).find(
    (saved) => saved.name === name && saved.file.replies.some(({ how }) => how === 'own'),
  );

  const goTo = (id: string) => {
    selectWorkshop(id);
    goToPage(`${pathOf(locale, 'workshop')}#prepare`);
  };
  const begin = () => {
    const id = createWorkshop(name, { ...(scope && { scope }), ...(organisation && { organisation }) });
    const workshop = $workshops.get().find((saved) => saved.id === id)?.file.invitation.workshop;
    const { assessment: today } = carryOver(assessment);
    receiveReply(id, { model: today.model, workshop, answers: votesFrom(today) }, { how: 'own' });
    goTo(id);
  };
  return (
    <span className="notice team">
      <span ref={takeFocus} tabIndex={-1}>
        {begun ? fill(team.begun, { name }) : team.text}
      </span>
      <span className="cluster">
        {begun && (
          <button type="button" className="button button-small" onClick={() => goTo(begun.id)}>
            {team.goOn}
          </button>
        )}
        <button
          type="button"
          className={`button button-small${begun ? ' button-quiet' : ''}`}
          onClick={begin}
        >
          {begun ? team.another : team.go}
        </button>
        <button type="button" className="button-text" onClick={onCancel}>
          {team.cancel}
        </button>
      </span>
    </span>
  );
}
