import { Field } from '../components/parts/Field.tsx';
import { LinkField } from '../components/parts/LinkField.tsx';
import { PasteBox } from '../components/parts/PasteBox.tsx';
import { fill } from '../i18n/words.ts';
import { LINK, nothing, type ShownIn } from './catalogue-words.ts';
import { Entry, State } from './Entry.tsx';

/** What is typed in or chosen. */
export function Fields({ words: { assessment, kept, share } }: ShownIn) {
  const { errors, scope } = assessment;
  const { dialog } = share;
  return (
    <>
      <Entry name="Field">
        <State is="label">
          <Field label={scope.organisation}>{(control) => <input type="text" {...control} />}</Field>
        </State>
        <State is="hint">
          <Field label={scope.label} hint={scope.hint}>
            {(control) => <input type="text" {...control} defaultValue={assessment.examples.any[0]} />}
          </Field>
        </State>
        <State is="error">
          <Field label={scope.date} error={errors['date-unclear']}>
            {(control) => <input type="date" {...control} />}
          </Field>
        </State>
        <State is="hint error isAlert">
          <Field label={scope.label} hint={scope.hint} error={errors['scope-missing']} isAlert>
            {(control) => <textarea {...control} rows={3} />}
          </Field>
        </State>
        <State is="select">
          <Field label={scope.sector} hint={scope.sectorHint}>
            {(control) => (
              <select {...control}>
                <option value="">{scope.anySector}</option>
              </select>
            )}
          </Field>
        </State>
        <State is="describedBy">
          <Field label={kept.rename} describedBy="catalogue-besides">
            {(control) => (
              <>
                <input type="text" {...control} readOnly value={fill(kept.copyName, { name: kept.newOne })} />
                <p className="hint" id="catalogue-besides">
                  {kept.frozenHint}
                </p>
              </>
            )}
          </Field>
        </State>
      </Entry>
      <Entry name="PasteBox">
        <State is="words isFirst isStoppable">
          <PasteBox
            words={{ ...scope, take: share.locked.open, files: share.ways.file, stop: kept.cancel }}
            isFirst
            isStoppable
            onText={async () => true}
            onFiles={nothing}
            onStop={nothing}
          >
            <p role="status">{share.locked.checking}</p>
          </PasteBox>
        </State>
      </Entry>
      <Entry name="LinkField">
        <State is="link size">
          <LinkField
            label={dialog.link}
            link={LINK}
            size={fill(dialog.size.scannable, { n: LINK.length })}
            className="share-link"
          />
        </State>
        <State is="size isTold">
          <LinkField label={dialog.link} link="" size={dialog.making} isTold />
        </State>
      </Entry>
    </>
  );
}
