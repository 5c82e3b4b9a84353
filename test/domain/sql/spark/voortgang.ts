const HOE_VAAK = 60_000

/** Says on stderr how far it is, and not more than once a minute. */
export const createVoortgang = (wat: string, totaal: number): ((klaar: number) => void) => {
  let gezegd = performance.now()
  return (klaar) => {
    const nu = performance.now()
    if (nu - gezegd < HOE_VAAK) return
    gezegd = nu
    console.error(`${wat}: ${klaar.toLocaleString('nl')} van ${totaal.toLocaleString('nl')} dossiers.`)
  }
}
