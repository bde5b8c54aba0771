import { useLocale, useText } from '../../components/parts/text.ts';
import type { KeptAct } from '../../flows/keeping/kept-acts.ts';
import { pathOf } from '../../i18n/locale.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';

/** What unfolds below the buttons of a row. */
export type Unfolding = 'rename' | 'again';

interface Props {
  readonly kept: KeptAssessment;
  readonly isHidden: boolean;
  readonly onAct: (act: KeptAct) => void;
  readonly onUnfold: (what: Unfolding, button: HTMLButtonElement) => void;
}

/** What can be done with a kept assessment; a closed one is only looked at. */
export function RowButtons({ kept, isHidden, onAct, onUnfold }: Props) {
  const locale = useLocale();
  const t = useText('kept');
  const whose = <span className="hidden-visually">{kept.name}</span>;
  const button = (act: 'resume' | 'duplicate' | 'file' | 'remove', className = 'button-text') => (
    <button type="button" className={className} onClick={() => onAct(act)}>
      {t[act]} {whose}
    </button>
  );
  const unfold = (what: Unfolding) => (
    <button
      type="button"
      className="button-text"
      onClick={({ currentTarget }) => onUnfold(what, currentTarget)}
    >
      {t[what]} {whose}
    </button>
  );
  return (
    <p className="cluster" hidden={isHidden}>
      {!kept.frozen && button('resume', 'button button-quiet button-small')}
      <a
        className="button button-quiet button-small"
        href={pathOf(locale, 'report')}
        onClick={() => onAct('report')}
      >
        {t.report} {whose}
      </a>
      {unfold('rename')}
      {button('duplicate')}
      {!kept.frozen && unfold('again')}
      {button('file')}
      {button('remove')}
    </p>
  );
}
