import type { Caseload } from '../../caseload/caseload.ts'
import { isLopend } from '../../caseload/dossierstand.ts'
import type { Dossierstand } from '../../caseload/dossierstand.ts'
import { risicoOf } from '../../caseload/risico.ts'
import type { Risico } from '../../caseload/risico.ts'
import { runInPlakken } from '../bron/plakken.ts'

export interface Risicowerk {
  /** The risks of a caseload once they are all known. */
  klaar(caseload: Caseload): readonly Risico[] | undefined
  /** Works them out in slices; cases that have not changed since are not worked out again. Gives false when stopped. */
  run(caseload: Caseload, voortgang: (gedaan: number, totaal: number) => void): Promise<boolean>
  stop(): void
}

/** Works the risks of a caseload out once, in the background. */
export const createRisicowerk = (): Risicowerk => {
  let perStand = new WeakMap<Dossierstand, Risico>()
  let laatste: { readonly caseload: Caseload; readonly risicos: readonly Risico[] } | undefined
  let lopend: AbortController | undefined
  return {
    klaar: (caseload) => (laatste?.caseload === caseload ? laatste.risicos : undefined),
    run: async (caseload, voortgang) => {
      lopend?.abort()
      const eigen = new AbortController()
      lopend = eigen
      if (laatste && (laatste.caseload.register !== caseload.register || laatste.caseload.peildatum !== caseload.peildatum)) perStand = new WeakMap()
      const standen = caseload.standen.filter(isLopend)
      const risicos: Risico[] = []
      const af = await runInPlakken({
        aantal: standen.length,
        signaal: eigen.signal,
        stap: (i) => {
          const stand = standen[i]
          if (!stand) return
          const risico = perStand.get(stand) ?? risicoOf(caseload, stand)
          perStand.set(stand, risico)
          risicos.push(risico)
        },
        voortgang: (gedaan) => voortgang(gedaan, standen.length),
      })
      if (af) laatste = { caseload, risicos }
      return af
    },
    stop: () => lopend?.abort(),
  }
}
