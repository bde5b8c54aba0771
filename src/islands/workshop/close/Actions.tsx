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

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
}

/** Three actions, typed while the room watches. What is typed is kept as it comes. */
export function Actions({ id, copy }: Props) {
  const { t } = useCloseText();
  const [drafts, setDrafts] = useState<readonly ActionDraft[]>(() => draftsOf(copy));
  /** The decisions that were read or kept here: any other was made elsewhere. */
  const known = useRef(copy.decisions ?? []);
  const later = useLater();
  const change = (next: readonly ActionDraft[]) => {
    setDrafts(next);
    // What comes from elsewhere before it is kept is not among these drafts: it is not known to them.
    const then = known.current;
    later(() => {
      known.current = keepActions(id, next, then);
    });
  };
  useEffect(() => {
    const { current } = known;
    const decisions = copy.decisions ?? [];
    setDrafts((now) => withOthers(now, decisions, current));
    known.current = decisions;
  }, [copy.decisions]);
  return (
    <section className="actions" aria-labelledby={`${id}-actions`}>
      <h3 id={`${id}-actions`}>{t.actions.title}</h3>
      <p className="measure no-wall">{t.actions.lead}</p>
      {drafts.length < LIST_LIMITS.decisions && (
        <Proposals
          copy={copy}
          taken={drafts.map(({ practice }) => practice)}
          onTake={({ decision, step }) =>
            change(withAction(drafts, { ...decision, due: step.due, indicator: step.indicator }))
          }
        />
      )}
      <ol>
        {drafts.map((draft, place) => (
          <li key={place}>
            <ActionForm
              draft={draft}
              number={place + 1}
              onChange={(changed) => change(drafts.with(place, changed))}
              onRemove={place < ACTIONS_ASKED ? undefined : () => change(drafts.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ol>
      {drafts.length < LIST_LIMITS.decisions && (
        <p className="no-wall">
          <button type="button" className="button-text" onClick={() => setDrafts([...drafts, EMPTY_ACTION])}>
            {t.actions.add}
          </button>
        </p>
      )}
    </section>
  );
}
