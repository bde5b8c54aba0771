import { useAnswerText } from './answer-text.ts';

interface Props {
  readonly groups: readonly string[];
  /** The place of one's group; undefined before one has chosen. */
  readonly chosen: number | 'none' | undefined;
  readonly isMissing: boolean;
  /** Undefined for none of them. */
  readonly onChosen: (place: number | undefined) => void;
}

/** One's group, where there are some. */
export function GroupField({ groups, chosen, isMissing, onChosen }: Props) {
  const t = useAnswerText().t.start;
  return (
    <fieldset className="field" aria-describedby={isMissing ? 'answer-group-error' : undefined}>
      <legend className="label">{t.group}</legend>
      {isMissing && (
        <p className="error" id="answer-group-error">
          {t.groupMissing}
        </p>
      )}
      {[...groups.keys(), undefined].map((place) => (
        <label className="card" key={place ?? 'none'}>
          <input
            type="radio"
            name="group"
            checked={chosen === (place ?? 'none')}
            onChange={() => onChosen(place)}
          />
          <span>{place === undefined ? t.noGroup : groups[place]}</span>
        </label>
      ))}
    </fieldset>
  );
}
