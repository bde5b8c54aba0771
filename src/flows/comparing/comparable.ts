import { type Unit, unitOfAssessment, unitOfWorkshop, unitsOfGroups } from '../../domain/comparing/unit.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import { withoutGroups } from '../../domain/workshop/groups.ts';
import { toWorkshop } from '../../domain/workshop/working-copy.ts';
import type { Workshop } from '../../domain/workshop/workshop.ts';
import { fromFile } from '../../share/files.ts';
import type { ComparableFile } from '../../share/handed-in/read-units.ts';

/** What one can choose to compare: one person's answers, or a workshop with the groups it may show. */
export interface Comparable {
  /** Tells it from the others. */
  readonly key: string;
  /** Its name on this device, or that of its file or link. */
  readonly name: string;
  readonly scope: string | undefined;
  /** ISO day or month. */
  readonly date: string;
  /** Its column. */
  readonly unit: Unit;
  /** Its groups, where they may be shown; none where there are none. */
  readonly groups: readonly Unit[];
}

function ofAssessment(key: string, name: string, assessment: Assessment, history?: string): Comparable {
  const { scope, date } = assessment;
  return { key, name, scope, date, unit: unitOfAssessment(key, assessment, history), groups: [] };
}

function ofWorkshop(key: string, name: string, workshop: Workshop): Comparable {
  const { scope, date } = workshop;
  return {
    key,
    name,
    scope,
    date,
    unit: unitOfWorkshop(key, workshop),
    groups: unitsOfGroups(key, workshop),
  };
}

/**
 * What a file offers to compare. Where the rows of a workshop left this device, its groups stay behind. `history` tells an
 * assessment of one, whatever its scope is called.
 */
export function comparableOf(key: string, name: string, file: ComparableFile, history?: string): Comparable {
  switch (file.format) {
    case 'cap17-assessment':
      return ofAssessment(key, name, fromFile(file), history);
    case 'cap17-workshop':
      return ofWorkshop(key, name, file);
    case 'cap17-working-copy': {
      const workshop = toWorkshop(file);
      return ofWorkshop(key, name, file.left === 'votes' ? withoutGroups(workshop) : workshop);
    }
  }
}
