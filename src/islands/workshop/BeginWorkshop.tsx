import { useLocale, useText } from '../../components/parts/text.ts';
import { beginRehearsal } from '../../flows/preparing/begin-rehearsal.ts';
import { date, fill } from '../../i18n/words.ts';
import { today } from '../../stores/browser/clock.ts';
import { createWorkshop } from '../../stores/workshops.ts';

interface Props {
  /** Told what was done, to be said. */
  readonly onBegun: (said: string) => void;
}

/** Begins a workshop, or a rehearsal of one. */
export function BeginWorkshop({ onBegun }: Props) {
  const locale = useLocale();
  const { list, rehearsal } = useText('workshop');
  return (
    <p className="cluster">
      <button
        type="button"
        className="button"
        onClick={() => {
          createWorkshop(fill(list.name, { date: date(locale, today()) }), {});
          onBegun(list.said.created);
        }}
      >
        {list.create}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          beginRehearsal(list.rehearsal, rehearsal);
          onBegun(fill(list.said.selected, { name: list.rehearsal }));
        }}
      >
        {list.rehearse}
      </button>
    </p>
  );
}
