import { describe, expect, it } from 'vitest';
import {
  acceptVotes,
  closeToAccept,
  decide,
  minutesEach,
  mostRaised,
  proposedFor,
} from '../../../src/domain/workshop/discussion.ts';
import { rehearsalCopy } from '../../../src/domain/workshop/rehearsal.ts';
import { toWorkshop } from '../../../src/domain/workshop/working-copy.ts';
import { practiceVotes } from '../../../src/domain/workshop/workshop-report.ts';

const copy = rehearsalCopy({ scope: 's', groups: ['a', 'b', 'c'], notes: [] }, '2026-11-21');

describe('the discussion', () => {
  it('is proposed for the six widest practices at most, none of them close', () => {
    const practices = practiceVotes(toWorkshop(copy));
    const proposed = proposedFor(practices);
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.length).toBeLessThanOrEqual(6);
    const spreads = proposed.map((id) => practices[id]);
    expect(spreads.map(({ status }) => status)).not.toContain('close');
    expect(spreads[0]?.status).toBe('split');
  });

  it('shares the time left between the practices', () => {
    expect(minutesEach(42, 6)).toBe(7);
    expect(minutesEach(41, 6)).toBe(6);
    expect(minutesEach(0, 6)).toBeNull();
    expect(minutesEach(20, 0)).toBeNull();
  });

  it('accepts what is close at the level of the votes, once', () => {
    const close = closeToAccept(copy);
    expect(close.length).toBeGreaterThan(1);
    const after = acceptVotes(copy, close);
    const levels = practiceVotes(toWorkshop(copy));
    for (const id of close) expect(after.decided?.[id]).toEqual({ level: levels[id].level });
    expect(closeToAccept(after)).toEqual([]);
    const undone = close.reduce((before, id) => decide(before, id), after);
    expect(undone).toEqual(copy);
  });

  it('leaves alone what was decided', () => {
    const [first = 'guidance'] = closeToAccept(copy);
    expect(closeToAccept(decide(copy, first, { level: 0 }))).not.toContain(first);
  });

  it('keeps a decision beside the votes', () => {
    const after = decide(copy, 'guidance', { level: 4, reason: 'seen' });
    expect(after.replies).toBe(copy.replies);
    expect(after.decided).toEqual({ guidance: { level: 4, reason: 'seen' } });
    expect(decide(after, 'guidance', { status: 'dont-know' }).decided).toEqual({
      guidance: { status: 'dont-know' },
    });
  });
});

describe('what matters most', () => {
  it('is what most hands went up for, five at most', () => {
    expect(mostRaised({}).chosen).toEqual([]);
    const raised = { guidance: 9, 'closed-loop': 8, 'easy-feedback': 7, 'time-choice': 5, 'place-choice': 4 };
    expect(mostRaised(raised).chosen).toHaveLength(5);
    expect(mostRaised({ ...raised, 'self-service': 1 })).toEqual({
      chosen: ['time-choice', 'place-choice', 'guidance', 'easy-feedback', 'closed-loop'],
      tied: [],
    });
  });

  it('leaves a tie at the edge to the room', () => {
    const raised = { guidance: 9, 'closed-loop': 8, 'easy-feedback': 7, 'time-choice': 5, 'place-choice': 4 };
    expect(mostRaised({ ...raised, 'self-service': 4 })).toEqual({
      chosen: ['time-choice', 'guidance', 'easy-feedback', 'closed-loop'],
      tied: ['self-service', 'place-choice'],
    });
  });
});
