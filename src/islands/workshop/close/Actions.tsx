import { useEffect, useRef, useState } from 'react';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import {
  ACTIONS_ASKED,
  type ActionDraft,
  draftsOf,
  EMPTY_ACTION,
  keepActions,
  withAction,
  withOthers,
} from '../../../flows/closing/actions.ts';
import { LIST_LIMITS } from '../../../share/format/limits.ts';
import { ActionForm } from './ActionForm.tsx';
import { useCloseText } from './close-text.ts';
import { Proposals } from './Proposals.tsx';
import { useLater } from './use-later.ts';

/** A draft with what tells it from the others of this page, whatever place it has come to. */
interface DraftRow {
  readonly key: number;
  readonly draft: ActionDraft;
}

let keys = 0;

/** The rows of drafts, which go on where they stood. */
const rowsOf = (drafts: readonly ActionDraft[], before: readonly DraftRow[] = []): readonly DraftRow[] =>
  drafts.map((draft, at) => {
    keys += 1;
    return { key: before[at]?.key ?? keys, draft };
  });
const draftsIn = (rows: readonly DraftRow[]) => rows.map(({ draft }) => draft);

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
}

/** Three actions, typed while the room watches. What is typed is kept as it comes. */
export function Actions({ id, copy }: Props) {
  const { t } = useCloseText();
  const [rows, setRows] = useState(() => rowsOf(draftsOf(copy)));
  /** As they are by now, drawn or not: one change is made to what another left. */
  const latest = useRef(rows);
  /** The decisions that were read or kept here: any other was made elsewhere. */
  const known = useRef(copy.decisions ?? []);
  const later = useLater();
  const put = (next: readonly DraftRow[]) => {
    latest.current = next;
    setRows(next);
  };
  const change = (how: (now: readonly DraftRow[]) => readonly DraftRow[]) => {
    const next = how(latest.current);
    put(next);
    // What comes from elsewhere before it is kept is not among these drafts: it is not known to them.
    const then = known.current;
    later(() => {
      known.current = keepActions(id, draftsIn(next), then);
    });
  };
  useEffect(() => {
    const { current } = known;
    const decisions = copy.decisions ?? [];
    const now = latest.current;
    put(rowsOf(withOthers(draftsIn(now), decisions, current), now));
    known.current = decisions;
  }, [copy.decisions]);
  return (
    <section className="actions" aria-labelledby={`${id}-actions`}>
      <h3 id={`${id}-actions`}>{t.actions.title}</h3>
      <p className="measure no-wall">{t.actions.lead}</p>
      {rows.length < LIST_LIMITS.decisions && (
        <Proposals
          copy={copy}
          taken={rows.map(({ draft }) => draft.practice)}
          onTake={({ decision, step }) => {
            const taken = { ...decision, due: step.due, indicator: step.indicator };
            change((now) => rowsOf(withAction(draftsIn(now), taken), now));
          }}
        />
      )}
      <ol>
        {rows.map(({ key, draft }, place) => (
          <li key={key}>
            <ActionForm
              draft={draft}
              number={place + 1}
              onChange={(part) =>
                change((now) =>
                  now.map((row) => (row.key === key ? { key, draft: { ...row.draft, ...part } } : row)),
                )
              }
              onRemove={
                place < ACTIONS_ASKED
                  ? undefined
                  : () => change((now) => now.filter((row) => row.key !== key))
              }
            />
          </li>
        ))}
      </ol>
      {rows.length < LIST_LIMITS.decisions && (
        <p className="no-wall">
          <button
            type="button"
            className="button-text"
            onClick={() => put(rowsOf([...draftsIn(latest.current), EMPTY_ACTION], latest.current))}
          >
            {t.actions.add}
          </button>
        </p>
      )}
    </section>
  );
}
