import type { Dag } from '../../dag/datum.ts'
import { datumTekst } from '../../dag/datum.ts'
import type { Regelboek } from '../../regelboek/regelboek.ts'
import { registerVan } from '../../regelboek/register.ts'
import { onbekendTekst } from '../../verwoording/uitkomst.ts'
import { tijdlijn } from './tijdlijn.ts'
import type { Tijdlijnvraag } from './tijdlijn.ts'
import type { Profiel } from './termijn.ts'

/** An edition read in one of the profiles. */
export interface Lezing {
  readonly regelboek: Regelboek
  readonly profiel: Profiel
}

/** A step of a case that gets another day, or loses or gains one. */
export interface Termijngevolg {
  readonly code: string
  readonly titel: string
  readonly was: string
  readonly wordt: string
  /** Days later (or earlier when negative); undefined when one of both is no day. */
  readonly dagen: number | undefined
}

interface Stand {
  readonly titel: string
  readonly dag: Dag | undefined
  readonly tekst: string
}

const standen = ({ regelboek, profiel }: Lezing, vraag: Tijdlijnvraag): ReadonlyMap<string, Stand> => {
  const register = registerVan(regelboek)
  return new Map(
    tijdlijn(regelboek, vraag).map(({ termijn, uitkomst }): [string, Stand] => {
      if (uitkomst.soort !== 'bekend') {
        return [termijn.code, { titel: termijn.titel, dag: undefined, tekst: onbekendTekst(register, uitkomst) }]
      }
      const dag = uitkomst.waarde[profiel]
      return [termijn.code, { titel: termijn.titel, dag, tekst: datumTekst(dag) }]
    }),
  )
}

const GEEN = 'bestaat niet'

/** Which steps of one case get another day when it is read under another edition or in the other profile. */
export const termijngevolgen = (van: Lezing, naar: Lezing, vraag: Tijdlijnvraag): readonly Termijngevolg[] => {
  const oud = standen(van, vraag)
  const nieuw = standen(naar, vraag)
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((code) => {
    const was = oud.get(code)
    const wordt = nieuw.get(code)
    if (was?.dag === wordt?.dag && (was === undefined) === (wordt === undefined)) return []
    const dagen = was?.dag !== undefined && wordt?.dag !== undefined ? wordt.dag - was.dag : undefined
    return [{ code, titel: (wordt ?? was)!.titel, was: was?.tekst ?? GEEN, wordt: wordt?.tekst ?? GEEN, dagen }]
  })
}
