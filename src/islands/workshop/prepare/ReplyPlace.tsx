import { useState } from 'react';
import { Field } from '../../../components/parts/Field.tsx';
import { useText } from '../../../components/parts/text.ts';
import { type Invitation, SEND_WAYS, type SendTo } from '../../../domain/workshop/invitation.ts';
import { sendToFault } from '../../../domain/workshop/sending.ts';
import { changeInvitation, keepSendTo } from '../../../flows/preparing/change-invitation.ts';
import { TEXT_LIMITS } from '../../../share/format/limits.ts';
import { DayField } from '../../kept/DayField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  readonly id: string;
  readonly invitation: Invitation;
}

/** Where replies go, and by when: participants’ buttons then do just that. */
export function ReplyPlace({ id, invitation }: Props) {
  const { sending: t } = useText('prepare').ask;
  const { sendTo, sendBy } = invitation;
  const [way, setWay] = useState<SendTo['way'] | ''>(sendTo?.way ?? '');
  const fault = sendTo && sendToFault(sendTo);
  return (
    <>
      <Field label={t.label} hint={t.hint}>
        {(control) => (
          <select
            {...control}
            value={way}
            onChange={({ currentTarget: { value } }) => {
              const chosen = SEND_WAYS.find((one) => one === value);
              setWay(chosen ?? '');
              keepSendTo(id, chosen, '');
            }}
          >
            <option value="">{t.none}</option>
            {SEND_WAYS.map((one) => (
              <option key={one} value={one}>
                {t.ways[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {way !== '' && way !== 'show' && (
        <TextField
          key={way}
          label={t.to[way]}
          value={sendTo?.to ?? ''}
          most={TEXT_LIMITS.place}
          problem={fault === undefined || fault === 'missing' ? undefined : t.fault[fault]}
          keep={(text) => keepSendTo(id, way, text)}
        />
      )}
      <DayField
        label={t.by}
        wrong={t.byWrong}
        value={sendBy ?? ''}
        keep={(day) => changeInvitation(id, () => ({ sendBy: day }))}
      />
    </>
  );
}
