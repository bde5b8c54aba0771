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

/** Names the group at a place, from 0; a group always has a name: one that is wiped out keeps the last. */
export function renameGroup(id: string, place: number, name: string): void {
  const text = name.trim();
  if (text !== '') changeGroups(id, (groups) => groups.map((one, at) => (at === place ? text : one)));
}

/** Compares the group at a place no longer. Replies name theirs by its place: not once there are any. */
export function removeGroup(id: string, place: number): void {
  changeGroups(id, (groups) => groups.filter((_, at) => at !== place));
}

/** Compares these groups too, as long as there may be more. */
export function addGroups(id: string, names: Names): void {
  changeGroups(id, (groups) => [...groups, ...names].slice(0, GROUPS_AT_MOST));
}
