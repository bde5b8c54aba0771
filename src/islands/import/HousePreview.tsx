import type { HouseStyle } from '../../domain/house-style/house-style.ts';
import { $houseKeeping, keepHouse, keptHouse } from '../../stores/house.ts';
import { useImportText } from './import-text.ts';

interface Props {
  readonly house: HouseStyle;
  readonly onDone: (said: string) => void;
}

/** What a look of documents holds, before it is kept in the place of one’s own. */
export function HousePreview({ house, onDone }: Props) {
  const { importing: t } = useImportText();
  const words = t.house;
  const { logo } = house;
  const rows = (['name', 'main', 'second', 'footer', 'closing'] as const).map(
    (part) => [words[part], house[part] || t.none] as const,
  );
  const keep = () => {
    keepHouse(house);
    onDone($houseKeeping.get().ok ? words.kept : words.notKept);
  };
  return (
    <>
      <p>{words.lead}</p>
      <div className="scroll measure">
        <table>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <bdi>{value}</bdi>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.logo}</th>
              <td>
                {logo ? (
                  <img
                    src={`data:image/${logo.type};base64,${logo.data}`}
                    alt={words.logo}
                    width={logo.width / 2}
                    height={logo.height / 2}
                  />
                ) : (
                  t.none
                )}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      {keptHouse() && <p>{words.replaces}</p>}
      <p className="cluster">
        <button type="button" className="button" onClick={keep}>
          {words.keep}
        </button>
        <button type="button" className="button-text" onClick={() => onDone('')}>
          {t.cancel}
        </button>
      </p>
    </>
  );
}
