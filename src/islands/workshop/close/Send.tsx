import { useStore } from '@nanostores/react';
import { useId, useMemo, useState } from 'react';
import { LinkToCopy } from '../../../components/parts/LinkToCopy.tsx';
import { scoreAssessment } from '../../../domain/scoring/report.ts';
import { assessmentOf } from '../../../domain/workshop/as-assessment.ts';
import { groupLevels } from '../../../domain/workshop/group-level.ts';
import { type ResultPart, resultOf } from '../../../domain/workshop/result.ts';
import { toWorkshop } from '../../../domain/workshop/working-copy.ts';
import { respondentsOf } from '../../../domain/workshop/workshop.ts';
import { downloadWorkshop } from '../../../flows/keeping/workshop-downloads.ts';
import { keepLeft } from '../../../flows/sending/left.ts';
import { reachOf } from '../../../flows/sending/link-address.ts';
import { linkIn, makeLink } from '../../../flows/sending/make-link.ts';
import { keepTicks, ticksOf } from '../../../flows/sending/ticks.ts';
import { fill, thousands } from '../../../i18n/words.ts';
import { workshopFile } from '../../../share/files.ts';
import { ROWS_AT_MOST } from '../../../share/link/kinds.ts';
import { $ownWords } from '../../../stores/own-words.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { resultMessage } from '../../../wording/workshop/result-message.ts';
import { useLatest } from '../../share/use-latest.ts';
import { WordsInLinks } from '../../text/ModelMark.tsx';
import { titleIn, useCloseText } from './close-text.ts';
import { MakeDeck } from './MakeDeck.tsx';
import { PartTicks } from './PartTicks.tsx';

const SIZES = { scannable: 'short', long: 'long', tooLong: 'tooLong' } as const;

/** One sending: a message with its link, or a file; and the slides. */
export function Send({ saved }: { readonly saved: FacilitatedWorkshop }) {
  const text = useCloseText();
  const { locale, t, common } = text;
  const { send } = t;
  const [parts, setParts] = useState(() => ticksOf(saved));
  const tick = (ticked: readonly ResultPart[]) => {
    setParts(ticked);
    keepTicks(saved, ticked);
  };
  const workshop = useMemo(() => toWorkshop(saved.file), [saved.file]);
  const asked = useMemo(() => ({ file: workshopFile(workshop), parts }), [workshop, parts]);
  const made = useLatest((of: typeof asked) => makeLink(of.file, of.parts), asked);
  const id = useId();

  const modified = useStore($ownWords)?.name;
  const link = linkIn(made);
  const message = useMemo(
    () =>
      resultMessage(
        locale,
        { close: t, common },
        { axis: (axis) => common.axis[axis].name, practice: (practice) => titleIn(text, practice) },
        {
          score: scoreAssessment(assessmentOf(workshop, groupLevels(workshop))),
          date: workshop.date,
          people: respondentsOf(workshop),
          parts,
          decisions: workshop.decisions,
          link,
          modified,
        },
      ),
    [workshop, parts, link, modified],
  );
  const size =
    made.state === 'making'
      ? send.making
      : made.state === 'failed'
        ? fill(send.size.failed, { rows: thousands(locale, ROWS_AT_MOST) })
        : fill(send.size[SIZES[reachOf(link)]], { n: thousands(locale, link.length) });

  return (
    <section className="send no-print" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{send.title}</h3>
      <p className="measure">{send.lead}</p>
      <WordsInLinks words={common.modified} />
      <PartTicks workshop={workshop} parts={parts} left={saved.file.left} onChange={tick} />
      <LinkToCopy
        words={{ ...send, copyMessage: send.copy, copiedMessage: send.copied }}
        link={link}
        size={size}
        message={message}
        onTaken={() => keepLeft(saved, parts)}
      />
      <p className="notice notice-warn">{send.readers}</p>
      <h4>{send.files}</h4>
      <div className="send-files">
        <p>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              downloadWorkshop({ name: saved.name, file: workshopFile(resultOf(workshop, parts)) });
              keepLeft(saved, parts);
            }}
          >
            {send.result}
          </button>
          <span className="hint">{send.resultHint}</span>
        </p>
        <p>
          <button type="button" className="button button-quiet" onClick={() => downloadWorkshop(saved)}>
            {send.copyFile}
          </button>
          <span className="hint">{send.copyHint}</span>
        </p>
        <MakeDeck workshop={workshop} parts={parts} onMade={() => keepLeft(saved, parts)} />
      </div>
    </section>
  );
}
