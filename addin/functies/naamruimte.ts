/** What stands before the dot of every function: `PW` gives `PW.DEADLINE`. It is stored in people's workbooks for ever. */
export const NAAMRUIMTE = 'PW'
