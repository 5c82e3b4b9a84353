import { zin } from '../../../taal/zin.ts'
import { isOnbepaaldeUwvmelding, kopwoord } from '@poortwachter/wet/lezen'
import { isBsnKop } from '../../privacy/bsn.ts'
import { isDagkolom, isDeelkolom, isJaNeekolom, isNummerkolom, isVolgnummerkolom } from './kolomprofiel.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import type { Kopoordeel } from '../kop/koprol.ts'
import type { Kolomrol, Kopsterkte } from '../kop/rol.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'

/** What a column may be used for. */
export interface Kolomkandidaat {
  readonly plaats: number
  readonly rol: Kolomrol
  readonly sterkte: Kopsterkte
}

const ANDERS = [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'] as const
const WIAKEUZES = keuzesVoor([['gedaan:WIA', 'WIA-aanvraag gedaan op'], ANDERS])
const UWVKEUZES = keuzesVoor([
  ['gedaan:UWV42', '42e-weeksmelding gedaan op'],
  ['gedaan:VANGNET4', 'Ziekteaangifte voor ziekengeld (vangnet) gedaan op'],
  ['gedaan:VANGNET6W', 'Ziekteaangifte bij no-risk, orgaandonatie of zwangerschap gedaan op'],
  ANDERS,
])

const LOON = 'loonPerMaand'
const LOONKEUZES = keuzesVoor([
  [LOON, 'Ja, per maand'],
  [NIET_GEBRUIKEN, 'Nee, over een ander tijdvak: niet gebruiken'],
])

/** Whether a heading of wages leaves open over which time they are. */
const isZonderTijdvak = (kop: string): boolean => !/maand|mnd|month/i.test(kop)

/** What a column is in the known export that the headings are of; undefined when that says nothing of the column. */
const fromExport = ({ export: bekend, koppen }: Kolomwerk): ((plaats: number) => Kolomrol | null | undefined) => {
  const rollen = new Map(Object.entries(bekend?.rollen ?? {}).map(([kop, rol]) => [kopwoord(kop), rol]))
  return (plaats) => rollen.get(kopwoord(koppen[plaats]!))
}

/**
 * A heading of a day with `ja` and `nee` under it says whether someone has recovered, and with percentages how far. Under
 * a heading of people there can be their numbers.
 */
const roleByContent = ({ profielen, isGevuld }: Kolomwerk, plaats: number, rol: Kolomrol): Kolomrol => {
  const profiel = profielen[plaats]!
  if (rol === 'naam' && isNummerkolom(profiel)) return 'personeelsnummer'
  if (rol !== 'hersteldatum' || !isGevuld(plaats) || isDagkolom(profiel)) return rol
  if (isJaNeekolom(profiel)) return 'isHersteld'
  return isDeelkolom(profiel) ? 'herstelpercentage' : rol
}

/** What each column may be by its heading, unless the user has chosen; what it cannot be is noted with the reason. */
export const kolomkandidaten = (
  werk: Kolomwerk,
  oordeelOver: (kop: string) => Kopoordeel,
  ernaast: ReadonlySet<number>,
): readonly Kolomkandidaat[] => {
  const { koppen, gekozen, geenFeit, redenen, isGevuld } = werk
  const uitExport = fromExport(werk)
  const exclude = (plaats: number, reden: string): readonly [] => {
    redenen.set(plaats, reden)
    geenFeit.add(plaats)
    return []
  }
  return koppen.flatMap((kop, plaats): readonly Kolomkandidaat[] => {
    if (gekozen.has(plaats)) return []
    if (ernaast.has(plaats)) return exclude(plaats, zin`van een andere tabel, naast deze`)
    const bekend = uitExport(plaats)
    if (bekend === null) return exclude(plaats, zin`hoort bij ${werk.export!.naam} en zegt niets over het geval`)
    if (bekend !== undefined) return [{ plaats, rol: bekend, sterkte: 'zeker' }]
    if (isBsnKop(kop)) return exclude(plaats, zin`een burgerservicenummer wordt niet gelezen`)
    const oordeel = oordeelOver(kop)
    if (oordeel === undefined) return []
    if (oordeel === 'geen feit') return exclude(plaats, zin`een plan, verwachting of vroegere waarde, geen feit`)
    if (oordeel === 'peildatum') return exclude(plaats, zin`u kiest een peildatum voor alle rijen`)
    if (oordeel === 'ander loon')
      return exclude(plaats, zin`de kop noemt een ander tijdvak dan een maand; lever het loon per maand aan`)
    if (oordeel === 'dubbelzinnig') {
      redenen.set(plaats, zin`de kop kan meer dan een stap zijn`)
      if (isGevuld(plaats))
        werk.ask(
          plaats,
          zin`Wat betekent de kolom ${werk.naam(plaats)}?`,
          isOnbepaaldeUwvmelding(kop) ? UWVKEUZES : WIAKEUZES,
          { blokkeert: false },
        )
      return []
    }
    if (oordeel.rol === LOON && isZonderTijdvak(kop) && isGevuld(plaats)) {
      werk.ask(plaats, zin`De kop ${werk.naam(plaats)} noemt geen tijdvak. Is dit het loon per maand?`, LOONKEUZES, {
        voorstel: null,
      })
      return []
    }
    // Under a heading of employments stands as often what kind of one it is.
    if (
      oordeel.rol === 'dienstverband' &&
      oordeel.sterkte === 'algemeen' &&
      !isVolgnummerkolom(werk.profielen[plaats]!)
    )
      return []
    return [{ plaats, rol: roleByContent(werk, plaats, oordeel.rol), sterkte: oordeel.sterkte }]
  })
}
