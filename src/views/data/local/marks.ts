/** In `localStorage` where this browser keeps reports, so that a page without any does not open a database to find out. */
export const MARK = 'yibao-local-reports';
/** On which the tabs of this browser tell each other of a change; the message names the tables. */
export const CHANNEL = 'yibao-local-reports';
