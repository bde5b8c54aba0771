import { isSameChoice } from '../../value/audit/audit.ts';
import { isSameEconomics } from '../../value/economics.ts';
import type { ValueReply } from '../../workers/value-requests.ts';
import type { Lab } from './lab.ts';

/** The page once the thread that reads its file said something; the same when that changes nothing. */
export function afterReply(lab: Lab, reply: ValueReply): Lab {
  switch (reply.kind) {
    case 'progress': {
      const progress = reply.of > 0 ? Math.floor((100 * reply.bytes) / reply.of) / 100 : 0;
      return progress === lab.progress ? lab : { ...lab, progress };
    }
    case 'refused':
      return { ...lab, step: 'settle', problems: reply.problems };
    case 'described':
      return { ...lab, step: 'read', described: reply.described };
    case 'analysed':
      return { ...lab, models: reply.models };
    case 'looked-ahead':
      // Of other economics than those set meanwhile, it is late.
      return isSameEconomics(reply.outlook.economics, lab.economics)
        ? { ...lab, outlook: reply.outlook }
        : lab;
    case 'audited':
      return isSameChoice(reply.choice, lab.choice) ? { ...lab, audit: reply.audit } : lab;
    case 'whom':
      return isSameEconomics(reply.whom.economics, lab.economics) ? { ...lab, whom: reply.whom } : lab;
    default:
      return lab;
  }
}
