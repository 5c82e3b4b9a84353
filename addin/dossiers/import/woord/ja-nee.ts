const JA = /^(?:ja|j|yes|y|true|waar)$/i
const NEE = /^(?:nee|n|no|false|onwaar)$/i

/** What a word says: true for `ja`, false for `nee`, undefined for any other. */
export const jaNeeUit = (woord: string): boolean | undefined => {
  if (JA.test(woord)) return true
  return NEE.test(woord) ? false : undefined
}
