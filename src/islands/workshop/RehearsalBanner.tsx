import { useText } from '../../components/parts/text.ts';
import { eraseWorkshop } from '../../stores/workshops.ts';

interface Props {
  readonly id: string;
}

/** Says at every phase that nothing here is real, and ends it. */
export function RehearsalBanner({ id }: Props) {
  const { rehearsal: t } = useText('workshop');
  return (
    <div className="notice notice-accent rehearsal">
      <p>
        <strong>{t.banner}</strong> {t.detail}
      </p>
      <p className="no-print">
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            eraseWorkshop(id);
            document.querySelector<HTMLElement>('main')?.focus();
          }}
        >
          {t.end}
        </button>
      </p>
    </div>
  );
}
