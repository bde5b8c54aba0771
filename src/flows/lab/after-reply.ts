import { isSameChoice } from '../../value/audit/audit.ts';
import { isSameEconomics } from '../../value/economics.ts';
import type { ValueReply } from '../../workers/value-messages.ts';
import type { Lab, PurchaseDraft, PurchaseFile } from './lab.ts';
import { begun } from './lab-steps.ts';

function fileOf({ name, isSynthetic, preview, isSummary, reading, endDay }: PurchaseDraft): PurchaseFile {
  return { name, isSynthetic, preview, isSummary, reading, endDay };
}

/** How far something is, 0–1 by hundredths: a bar need not move more often. */
export function shareDone({ bytes, of }: Extract<ValueReply, { kind: 'progress' }>): number {
  return of > 0 ? Math.floor((100 * bytes) / of) / 100 : 0;
}

/** The page once the thread that reads a file said something of it; the same when that changes nothing. */
export function afterReading(lab: Lab, reply: ValueReply): Lab {
  const { draft } = lab;
  if (draft === null) return lab;
  switch (reply.kind) {
    case 'progress': {
      const progress = shareDone(reply);
      return progress === draft.progress ? lab : { ...lab, draft: { ...draft, progress } };
    }
    case 'refused':
      return { ...lab, draft: { ...draft, isReading: false, problems: reply.problems } };
    case 'described':
      return begun(lab, { next: lab.next, read: fileOf(draft), described: reply.described });
    case 'summed':
      return begun(lab, { next: lab.next, read: fileOf(draft), summed: reply.summed });
    default:
      return lab;
  }
}

/** The summary keeps to the period first looked at, and has its margins as they were seen last. */
function usualAfter(
  usual: Lab['usual'],
  { audit: { one }, isOwnMargin }: Extract<ValueReply, { kind: 'audited' }>,
): Lab['usual'] {
  const { from, to } = one.period;
  const isOther = usual && (usual.one.period.from !== from || usual.one.period.to !== to);
  return isOther ? usual : { one, isOwnMargin };
}

/** The page once the thread that keeps what was read said what may come of it. */
export function afterStudy(lab: Lab, reply: ValueReply): Lab {
  switch (reply.kind) {
    case 'analysed':
      return { ...lab, models: reply.models };
    case 'looked-ahead':
      // Of other economics than those set meanwhile, it is late.
      return isSameEconomics(reply.outlook.economics, lab.economics)
        ? { ...lab, outlook: reply.outlook }
        : lab;
    case 'audited':
      return isSameChoice(reply.choice, lab.choice)
        ? {
            ...lab,
            audit: reply.audit,
            isOwnMargin: reply.isOwnMargin,
            usual: usualAfter(lab.usual, reply),
          }
        : lab;
    case 'whom':
      return isSameEconomics(reply.whom.economics, lab.economics) ? { ...lab, whom: reply.whom } : lab;
    default:
      return lab;
  }
}
