import { dag, registerVan, serienummerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import { functies } from '../../../../addin/functies/index.ts'
import { functiesJson } from '../../../../addin/bouw/metadata/functies-json.ts'
import { createRegelvoorraad } from '../../../../addin/regels/regelbron.ts'
import { aanroepOf } from '../../../../addin/inschakelen/registratie/registreer.ts'
import { createWerkmapUit } from '../../../../addin/nabootsing/rekenblad/beschrijving.ts'
import type { Werkmapbeschrijving } from '../../../../addin/nabootsing/rekenblad/beschrijving.ts'
import { leesFunctiesJson } from '../../../../addin/nabootsing/rekenblad/gastheer.ts'
import type { Functiegastheer } from '../../../../addin/nabootsing/rekenblad/gastheer.ts'
import type { Rekenwerkmap } from '../../../../addin/nabootsing/rekenblad/werkmap.ts'

/** The functions as Excel would know them, called without Office. */
const gastheer = (): Functiegastheer => {
  const omgeving = { regels: createRegelvoorraad(), weergave: () => 'kaal' as const }
  const aanroepen = new Map(functies.map((functie) => [functie.id, aanroepOf(functie, omgeving)]))
  return {
    naamruimte: 'PW',
    functies: leesFunctiesJson(functiesJson(functies, registerVan(regelboek), 'nl', 'https://localhost')),
    call: (id, args) => aanroepen.get(id)?.(...args),
  }
}

/** Calculates a workbook anew in the stand-in engine. */
export const recalculate = async (beschrijving: Werkmapbeschrijving, vandaag: string): Promise<Rekenwerkmap> => {
  const werkmap = createWerkmapUit(beschrijving, { vandaag, gastheer: gastheer() })
  await werkmap.wanneerRustig()
  return werkmap
}

export const serieVan = (iso: `${number}-${number}-${number}`): number => serienummerVan(dag(iso))
