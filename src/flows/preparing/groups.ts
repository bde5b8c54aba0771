import { GROUPS_AT_MOST } from '../../domain/workshop/invitation.ts';
import { changeInvitation } from './change-invitation.ts';

type Names = readonly string[];

function changeGroups(id: string, change: (groups: Names) => Names): void {
  changeInvitation(id, (invitation) => {
    const groups = change(invitation.groups ?? []);
    return { groups: groups.length > 0 ? groups : undefined };
  });
}

/** Compares these groups. */
export function setGroups(id: string, names: Names): void {
  changeGroups(id, () => names);
}

/** Compares one more group, named by its place from 1, as long as there may be more. */
export function addGroup(id: string, nameOf: (n: number) => string): void {
  changeGroups(id, (groups) => [...groups, nameOf(groups.length + 1)].slice(0, GROUPS_AT_MOST));
}

/** Puts names in the place of the group shown at one, from 0: those before it may be gone by now, and it may be. */
function put(id: string, place: number, shown: string, names: Names): void {
  changeGroups(id, (groups) => {
    const now = groups.lastIndexOf(shown, place);
    return groups.flatMap((one, at) => (at === now ? names : one));
  });
}

/** Names the group shown at a place; a group always has a name: one that is wiped out keeps the last. */
export function renameGroup(id: string, place: number, shown: string, name: string): void {
  const text = name.trim();
  if (text !== '') put(id, place, shown, [text]);
}

/** Compares the group shown at a place no longer. Replies name theirs by its place: not once there are any. */
export function removeGroup(id: string, place: number, shown: string): void {
  put(id, place, shown, []);
}

/** Compares these groups too, as long as there may be more. */
export function addGroups(id: string, names: Names): void {
  changeGroups(id, (groups) => [...groups, ...names].slice(0, GROUPS_AT_MOST));
}
