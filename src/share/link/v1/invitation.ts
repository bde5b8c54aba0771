import type { Invitation } from '../../../domain/workshop/invitation.ts';
import { type InvitationFile, invitationSchema } from '../../format/invitation.ts';
import { soundAs } from '../../read-as.ts';
import type { Bits } from '../bits.ts';
import type { Codec } from '../codec.ts';
import { placeIn } from '../held.ts';
import { pack } from '../mixed-radix.ts';
import { countBits, numberBits } from '../stream.ts';
import { given, jsonOf, orNull } from '../text.ts';
import { codecOf } from './body.ts';
import { dateDigits, dateOf, dateRadices } from './dates.ts';
import { ID_RADIX, idDigit, idOf } from './ids.ts';
import { type MoreTexts, NO_MORE, withLayouts } from './more-texts.ts';
import type { Tables } from './tables.ts';
import { leftOutDigits, perPractice, practicesOf } from './votes.ts';

/**
 * The body of an invitation's link: codes, 1 + how many are expected or 0, texts. Least significant first in the
 * codes: workshop, named, notes allowed, whether there is a date, date, practices left out; the model above them.
 * The texts, always there, are `[scope, organisation, [group…]]`.
 */
function radicesOf(tables: Tables): number[] {
  return [ID_RADIX, 2, 2, 2, ...dateRadices(tables), ...perPractice(tables, 2)];
}

function textsOf({ scope, organisation, groups }: Invitation): readonly unknown[] {
  return [orNull(scope), orNull(organisation), orNull(groups)];
}

function codesOf(tables: Tables, invitation: Invitation, layout: number): Bits {
  const { model, date, workshop, named, notesAllowed, practices, expected } = invitation;
  const digits = [
    idDigit(workshop),
    named ? 1 : 0,
    notesAllowed ? 1 : 0,
    date === undefined ? 0 : 1,
    ...(date === undefined ? dateRadices(tables).map(() => 0) : dateDigits(tables, date)),
    ...leftOutDigits(tables, practices),
  ];
  const number = numberBits(
    pack(digits, radicesOf(tables), placeIn(tables.models, model) + layout * tables.models.length),
  );
  return number + countBits(expected === undefined ? 0 : expected + 1);
}

/** Invitations with all their texts, and what later layouts add, by the tables of a version. */
export function invitationCodec(
  tables: Tables,
  more: MoreTexts<Invitation> = NO_MORE,
): Codec<InvitationFile> {
  return codecOf<Invitation, InvitationFile, number>(withLayouts(tables, more), {
    radices: radicesOf(tables),
    sent: (file) => file,
    codesOf: (invitation) => codesOf(tables, invitation, more.layoutOf(invitation)),
    textOf: (invitation) => jsonOf([...textsOf(invitation), ...more.textsOf(invitation)]),
    between: (stream) => stream.count(),
    fileOf({ model, digits, between: expected, texts: [scope, organisation, groups, ...moreTexts] }) {
      const [workshop = 0, named, notesAllowed, hasDate, ...others] = digits;
      return soundAs(invitationSchema, {
        format: 'cap17-invitation',
        version: 1,
        model,
        ...given({
          date: hasDate === 1 ? dateOf(tables, others) : undefined,
          workshop: idOf(workshop),
          scope,
          organisation,
          expected: expected === 0 ? undefined : expected - 1,
          groups,
          practices: practicesOf(tables, others.slice(dateRadices(tables).length)),
          named: named === 1 ? true : undefined,
          notesAllowed: notesAllowed === 1 ? true : undefined,
          ...more.saidBy(moreTexts),
        }),
      });
    },
  });
}
