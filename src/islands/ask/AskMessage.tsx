import { Field } from '../../components/parts/Field.tsx';
import { canShareText, copyText, shareText } from '../../stores/browser/clipboard.ts';
import { useReportText } from '../text/report-text.ts';

interface Props {
  readonly message: string;
  /** Told what was done, to be said. */
  readonly onSaid: (said: string) => void;
}

/** The message to whoever knows, to be copied or handed to another program. */
export function AskMessage({ message, onSaid }: Props) {
  const { ask } = useReportText().t.workshopReport;
  return (
    <Field label={ask.message}>
      {(control) => (
        <>
          <textarea {...control} readOnly rows={9} value={message} />
          <p className="cluster">
            <button
              type="button"
              className="button button-quiet button-small"
              onClick={async () => onSaid((await copyText(message)) ? ask.copied : ask.refused)}
            >
              {ask.copy}
            </button>
            {canShareText() && (
              <button
                type="button"
                className="button button-quiet button-small"
                onClick={() => shareText(message)}
              >
                {ask.system}
              </button>
            )}
          </p>
        </>
      )}
    </Field>
  );
}
