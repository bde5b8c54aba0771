import { useId, useState } from 'react';
import type { Decision } from '../../../domain/model/assessment.ts';
import { PRACTICE_IDS } from '../../../domain/model/model.ts';
import type { WorkingCopy } from '../../../domain/workshop/working-copy.ts';
import { fill, list } from '../../../i18n/words.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../../share/format/fields.ts';
import { readDate } from '../../../share/iso-date.ts';
import { changeWorkshop } from '../../../stores/workshops.ts';
import { useCloseText } from './close-text.ts';
import { useLater } from './use-later.ts';

interface Props {
  readonly id: string;
  readonly copy: WorkingCopy;
}

const ACTIONS = 3;
const FIELDS = ['action', 'practice', 'owner', 'due', 'indicator'] as const;
type Field = (typeof FIELDS)[number];
type Draft = Readonly<Record<Field, string>>;

const EMPTY: Draft = { action: '', practice: '', owner: '', due: '', indicator: '' };

function draftsOf(decisions: readonly Decision[]): Draft[] {
  const drafts = decisions.map(({ action, practice = '', owner = '', due = '', indicator = '' }) => ({
    action,
    practice,
    owner,
    due,
    indicator,
  }));
  while (drafts.length < ACTIONS) drafts.push(EMPTY as (typeof drafts)[number]);
  return drafts;
}

function isBegun(draft: Draft): boolean {
  return FIELDS.some((field) => draft[field].trim() !== '');
}

function decisionOf(draft: Draft): Decision[] {
  const said = (field: Field) => draft[field].trim();
  if (!said('action')) return [];
  const practice = PRACTICE_IDS.find((one) => one === draft.practice);
  return [
    {
      ...(practice && { practice }),
      action: said('action'),
      ...(said('owner') && { owner: said('owner') }),
      ...(readDate(said('due')) && { due: said('due') }),
      ...(said('indicator') && { indicator: said('indicator') }),
    },
  ];
}

/** Three actions, typed while the room watches. What is typed is kept as it comes. */
export function Actions({ id, copy }: Props) {
  const { t } = useCloseText();
  const [drafts, setDrafts] = useState(() => draftsOf(copy.decisions ?? []));
  const later = useLater();
  const change = (next: Draft[]) => {
    setDrafts(next);
    later(() =>
      changeWorkshop(id, ({ decisions, ...rest }) => {
        const kept = next.flatMap(decisionOf);
        return kept.length > 0 ? { ...rest, decisions: kept } : rest;
      }),
    );
  };
  return (
    <section className="actions" aria-labelledby={`${id}-actions`}>
      <h3 id={`${id}-actions`}>{t.actions.title}</h3>
      <p className="measure no-wall">{t.actions.lead}</p>
      <ol>
        {drafts.map((draft, place) => (
          <li key={place}>
            <ActionForm
              draft={draft}
              number={place + 1}
              onChange={(changed) => change(drafts.with(place, changed))}
              onRemove={place < ACTIONS ? undefined : () => change(drafts.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ol>
      {drafts.length < LIST_LIMITS.decisions && (
        <p className="no-wall">
          <button type="button" className="button-text" onClick={() => setDrafts([...drafts, EMPTY])}>
            {t.actions.add}
          </button>
        </p>
      )}
    </section>
  );
}

interface FormProps {
  readonly draft: Draft;
  readonly number: number;
  readonly onChange: (draft: Draft) => void;
  readonly onRemove: (() => void) | undefined;
}

function ActionForm({ draft, number, onChange, onRemove }: FormProps) {
  const { locale, t, practices } = useCloseText();
  const { actions } = t;
  const id = useId();
  const [left, setLeft] = useState(false);
  const isMissing = left && isBegun(draft) && draft.action.trim() === '';
  const isNoDate = left && draft.due.trim() !== '' && !readDate(draft.due.trim());
  const absent = (['owner', 'due', 'indicator'] as const).filter((field) => draft[field].trim() === '');
  const field = (name: Exclude<Field, 'practice'>, kind: 'text' | 'date', longest: number) => {
    const isWrong = (name === 'action' && isMissing) || (name === 'due' && isNoDate);
    return (
      <div className={`field room-action-${name}`}>
        <label htmlFor={`${id}-${name}`}>{actions[name]}</label>
        {isWrong && (
          <p id={`${id}-${name}-error`} className="error">
            {name === 'action' ? actions.missing : actions.notADate}
          </p>
        )}
        <input
          id={`${id}-${name}`}
          type={kind}
          maxLength={kind === 'text' ? longest : undefined}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-${name}-error` : undefined}
          value={draft[name]}
          onInput={({ currentTarget }) => onChange({ ...draft, [name]: currentTarget.value })}
        />
      </div>
    );
  };
  return (
    <fieldset
      className="room-action"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setLeft(true);
      }}
    >
      <legend>{fill(actions.number, { n: number })}</legend>
      {field('action', 'text', TEXT_LIMITS.action)}
      {field('owner', 'text', TEXT_LIMITS.name)}
      {field('due', 'date', 10)}
      {field('indicator', 'text', TEXT_LIMITS.action)}
      <div className="field room-action-practice">
        <label htmlFor={`${id}-practice`}>{actions.practice}</label>
        <select
          id={`${id}-practice`}
          value={draft.practice}
          onChange={({ currentTarget }) => onChange({ ...draft, practice: currentTarget.value })}
        >
          <option value="" selected={draft.practice === ''}>
            {actions.noPractice}
          </option>
          {practices.map((practice) => (
            <option key={practice.id} value={practice.id} selected={draft.practice === practice.id}>
              {practice.title}
            </option>
          ))}
        </select>
      </div>
      <p className="quiet small room-action-absent" role="status">
        {left && draft.action.trim() !== '' && absent.length > 0
          ? fill(actions.incomplete, {
              fields: list(
                locale,
                absent.map((name) => actions[name].toLocaleLowerCase(locale)),
              ),
            })
          : ''}
      </p>
      {onRemove && (
        <p className="no-wall">
          <button type="button" className="button-text" onClick={onRemove}>
            {fill(actions.remove, { n: number })}
          </button>
        </p>
      )}
    </fieldset>
  );
}
