import { isJudged, type VoteFigures } from '../../../domain/workshop/agreement.ts';
import { inFigures, inPercent } from '../../../i18n/in-figures.ts';
import { pathOf } from '../../../i18n/locale.ts';
import { useRoomText } from './room-text.ts';

interface Props {
  readonly figures: VoteFigures;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** The figures behind the words, folded. */
export function Statistics({ figures, isOpen, onToggle }: Props) {
  const { locale, t } = useRoomText();
  const { statistics } = t;
  const number = (value: number | null) => (value === null ? '–' : inFigures(locale, value, 2));
  const share = figures.within === null ? '–' : inPercent(locale, figures.within);
  return (
    <details
      className="statistics"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onToggle(currentTarget.open)}
    >
      <summary>{statistics.title}</summary>
      {!isJudged(figures) && <p>{statistics.few}</p>}
      <dl>
        {(
          [
            [statistics.n, number(figures.n)],
            [statistics.mean, number(figures.mean)],
            [statistics.sd, number(figures.sd)],
            [statistics.ad, number(figures.ad)],
            [statistics.rwg, number(figures.rwg)],
            [statistics.within, share],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small no-wall">
        <a href={pathOf(locale, 'method')}>{statistics.method}</a>
      </p>
    </details>
  );
}
