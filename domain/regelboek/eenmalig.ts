/** Gives what a maker makes, and the same thing every time after that. */
export type Eenmalig<Bron> = <Ding>(nieuw: (bron: Bron) => Ding) => Ding

/** What is made ready from `bron` once and lives as long as it does; each maker is asked once. */
export const eenmaligUit = <Bron>(bron: () => Bron): Eenmalig<Bron> => {
  const gemaakt = new Map<unknown, unknown>()
  return <Ding>(nieuw: (bron: Bron) => Ding): Ding => {
    if (!gemaakt.has(nieuw)) gemaakt.set(nieuw, nieuw(bron()))
    return gemaakt.get(nieuw) as Ding
  }
}
