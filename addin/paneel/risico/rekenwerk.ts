import type { Caseload } from '../../dossiers/caseload.ts'
import { isLopend } from '../../dossiers/dossierstand.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { DOSSIERS_PER_KEER, portiesOf } from '../../dossiers/gevallen.ts'
import { createRisicorekenaar } from '../../dossiers/risico.ts'
import type { Risico } from '../../dossiers/risico.ts'
import { runInPlakken } from '../bron/plakken.ts'

type Voortgang = (gedaan: number, totaal: number) => void

interface Risicowerk {
  /** The risks of a caseload once they are all known. */
  klaar(caseload: Caseload): readonly Risico[] | undefined
  /** Works them out in slices; cases that have not changed since are not worked out again. Gives false when stopped. */
  run(caseload: Caseload, voortgang: Voortgang): Promise<boolean>
  /** Has the explanations ready, in slices. Gives false when stopped. */
  runUitleg(risicos: readonly Risico[], voortgang: Voortgang): Promise<boolean>
  stop(): void
}

/** Works the risks of a caseload out once, in the background. */
export const createRisicowerk = (): Risicowerk => {
  /** A state is that of one edition and one day, so what was found for it stays. */
  const risicoVan = new WeakMap<Caseloadstand, Risico>()
  let laatste: { readonly caseload: Caseload; readonly risicos: readonly Risico[] } | undefined
  let lopend: AbortController | undefined

  const begin = (): AbortSignal => {
    lopend?.abort()
    lopend = new AbortController()
    return lopend.signal
  }
  const run = async (caseload: Caseload, voortgang: Voortgang): Promise<boolean> => {
    const signaal = begin()
    const standen = caseload.uniek.standen.filter(isLopend)
    const nieuw = standen.filter((stand) => !risicoVan.has(stand))
    const porties = portiesOf(nieuw)
    const reken = createRisicorekenaar(caseload)
    const af = await runInPlakken({
      aantal: porties.length,
      signaal,
      stap: (deel) => {
        for (const risico of reken(porties[deel]!)) risicoVan.set(risico.stand, risico)
      },
      voortgang: (delen) => voortgang(delen * DOSSIERS_PER_KEER, nieuw.length),
    })
    if (af) laatste = { caseload, risicos: standen.flatMap((stand) => risicoVan.get(stand) ?? []) }
    return af
  }
  const runUitleg = (risicos: readonly Risico[], voortgang: Voortgang): Promise<boolean> =>
    runInPlakken({
      aantal: risicos.length,
      signaal: begin(),
      stap: (i) => void risicos[i]?.uitleg(),
      voortgang: (gedaan) => voortgang(gedaan, risicos.length),
    })
  return {
    klaar: (caseload) => (laatste?.caseload === caseload ? laatste.risicos : undefined),
    run,
    runUitleg,
    stop: () => lopend?.abort(),
  }
}
