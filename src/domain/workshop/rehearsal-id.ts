/**
 * The id every rehearsal bears in place of a drawn one. It travels in its invitation and its replies, so that none
 * of them can be taken for a real workshop's.
 */
export const REHEARSAL_ID = 'REHEARSE';
