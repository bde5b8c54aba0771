/** What comes when actions are brought back from a spreadsheet. */
export { withoutReturned, withReturned } from '../../flows/own-report/returned-actions.ts';
export { ReturnDialog } from './ReturnDialog.tsx';
