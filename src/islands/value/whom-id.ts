/** Where the page points to from its summary: the part itself comes later. */
export const WHOM_ID = 'whom';
