/** How binding a rule is, strongest first. */
export const statussen = ['wet', 'regeling', 'beleidsregel', 'werkwijzer', 'praktijk'] as const
export type Status = (typeof statussen)[number]

/** How sure we are of it: read in the text itself, found in a secondary source, or derived from both by reasoning. */
export const zekerheden = ['gelezen', 'secundair', 'afgeleid'] as const
export type Zekerheid = (typeof zekerheden)[number]
