/** The ways in which people write which of the two tracks they mean. */
const SPOREN = [
  [/\b(?:1e|1ste|eerste)[\s_.-]?spoor\b|\bspoor[\s_.-]?(?:een|i)\b/gi, 'spoor 1'],
  [/\b(?:2e|2de|tweede)[\s_.-]?spoor\b|\bspoor[\s_.-]?(?:twee|ii)\b/gi, 'spoor 2'],
] as const

/** A heading with the tracks as the edition writes them: `Start 2e spoor` as `Start spoor 2`. */
export const spoorkop = (kop: string): string =>
  SPOREN.reduce((tot, [patroon, spoor]) => tot.replace(patroon, spoor), kop)
