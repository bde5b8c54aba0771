import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { type LookingActs, lookAt, type LookingAround as State } from '../../../flows/revealing/looking.ts';

/** What is looked at, and how to look elsewhere. */
export type Looking = State & LookingActs;

/** Looks at the room of a workshop, and where it is followed other windows look there too; `otherwise` is shown where this tab showed nothing yet. */
export function useLooking(
  workshop: string,
  otherwise: PracticeId | undefined,
  isFollowing: boolean,
): Looking {
  const [{ $looking, ...acts }] = useState(() => lookAt(workshop, otherwise));
  useEffect(() => (isFollowing ? acts.follow() : undefined), [isFollowing]);
  return { ...useStore($looking), ...acts };
}
