import { LEVELS } from '../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../src/domain/model/model.ts';
import type { Invitation } from '../../src/domain/workshop/invitation.ts';
import { rehearsalCopy } from '../../src/domain/workshop/rehearsal.ts';
import type { KeptReply, WorkingCopy } from '../../src/domain/workshop/working-copy.ts';
import type { Vote } from '../../src/domain/workshop/workshop.ts';

const GROUPS = ['Leadership', 'Front line', 'Support functions'];

/** What participants are asked. */
export const INVITATION: Invitation = {
  model: 2,
  date: '2026-11-21',
  workshop: 'W0RKSH0P',
  scope: 'Motor claims, private customers, France',
  expected: 12,
  groups: ['Leadership', 'Front line'],
};

/** The twelve people of the rehearsal, in a workshop that is not one. */
export const TWELVE: WorkingCopy = {
  ...rehearsalCopy(
    { scope: 'Motor claims, private customers, France', groups: GROUPS, notes: ['One.', 'Two.', 'Three.'] },
    '2026-11-21',
  ),
};

/** As many people, in three groups of which the first sees higher levels. */
export function peopleOf(many: number): WorkingCopy {
  const replies = Array.from({ length: many }, (_, person): KeptReply => {
    const group = person % GROUPS.length;
    const voteOn = (place: number): Vote => {
      const draw = (person * 7919 + place * 104_729 + ((person * place) % 31) * 17) % 100;
      if (draw < 4) return 'dont-know';
      const level = Math.floor((draw % 40) / 14) + (group === 0 ? 2 : place % 3 === 0 ? 1 : 0);
      return LEVELS[Math.min(4, level)] ?? 0;
    };
    return {
      key: `P${person}`,
      how: 'link',
      label: String(1_000 + person),
      group,
      answers: Object.fromEntries(PRACTICE_IDS.map((id, place) => [id, voteOn(place)])),
    };
  });
  return { ...TWELVE, invitation: { ...TWELVE.invitation, expected: many }, replies };
}

const EIGHT = [
  'Direction générale',
  'Encadrement intermédiaire',
  'Première ligne',
  'Fonctions support',
  'Systèmes d’information',
  'Partenaires et courtiers',
  'Service client',
  'Gestion des sinistres',
];

/** Twelve people in each of as many groups as there may be. */
export const EIGHT_GROUPS: WorkingCopy = (() => {
  const copy = peopleOf(96);
  const replies = copy.replies.map((reply, person) => ({ ...reply, group: person % EIGHT.length }));
  return { ...copy, invitation: { ...copy.invitation, groups: EIGHT }, replies };
})();
