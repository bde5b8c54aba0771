import {
  type Answer,
  type Importance,
  importanceOf,
  LEVELS,
  type Level,
  targetOf,
} from '../../domain/model/answer.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import { fill } from '../../i18n/words.ts';
import { useReportText } from '../text/report-text.ts';

const IMPORTANCES = [3, 2, 1] as const satisfies Importance[];

interface Props {
  readonly id: PracticeId;
  readonly answer: Answer | undefined;
  /** False when it is refused. */
  readonly setImportance: (importance: Importance) => boolean;
  readonly setTarget: (target: Level) => void;
}

/** Importance and target of one practice, each as a list. */
export function TuningRow({ id, answer, setImportance, setTarget }: Props) {
  const { t, practices } = useReportText();
  const words = t.report.tune;
  const { title } = practices[id];
  const chosen = importanceOf(answer);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <SelectOne
          label={fill(words.of, { what: words.importance, practice: title })}
          options={IMPORTANCES}
          chosen={chosen}
          nameOf={(importance) => t.common.importance[importance]}
          onChosen={setImportance}
        />
      </td>
      <td>
        <SelectOne
          label={fill(words.of, { what: words.target, practice: title })}
          options={LEVELS}
          chosen={targetOf(answer)}
          nameOf={(level) => t.common.level[level]}
          onChosen={(target) => {
            setTarget(target);
            return true;
          }}
        />
      </td>
    </tr>
  );
}

interface SelectOneProps<Option extends number> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly nameOf: (option: Option) => string | undefined;
  /** False when it is refused. */
  readonly onChosen: (option: Option) => boolean;
}

function SelectOne<Option extends number>({
  label,
  options,
  chosen,
  nameOf,
  onChosen,
}: SelectOneProps<Option>) {
  return (
    <select
      aria-label={label}
      value={String(chosen)}
      onChange={({ currentTarget }) => {
        const option = options.find((one) => String(one) === currentTarget.value);
        // A refused choice leaves nothing to render: the list is put back by hand.
        if (option === undefined || !onChosen(option)) currentTarget.value = String(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={String(option)}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  );
}
