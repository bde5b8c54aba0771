import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { PracticeId } from '../../../domain/model/practice.ts';
import { type LookingActs, lookAt, type LookingAround as State } from '../../../flows/revealing/looking.ts';

/** What is looked at, and how to look elsewhere. */
export type Looking = State & LookingActs;

/** Looks at the room of a workshop; `otherwise` is shown where this tab showed nothing yet. */
export function useLooking(workshop: string, otherwise: PracticeId | undefined): Looking {
  const [{ $looking, ...acts }] = useState(() => lookAt(workshop, otherwise));
  return { ...useStore($looking), ...acts };
}
