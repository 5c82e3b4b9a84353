import type { Dag } from '../dag/datum.ts'
import type { Beslistabel } from '../regelboek/beslistabel.ts'
import type { Register } from '../regelboek/register.ts'
import { geldendeIngang } from '../regelboek/geldend.ts'
import { termijn } from '../rekenen/termijn/termijn.ts'
import type { Termijnuitkomst } from '../rekenen/termijn/termijn.ts'
import type { Uitkomst } from '../regelboek/uitkomst.ts'
import { bevindingen } from './bevindingen.ts'
import { codeVan } from '../regelboek/feitcode.ts'
import type { Feitinhoud } from '../regelboek/feitcode.ts'
import { eersteTreffer } from './oordeel.ts'
import type { Tabeloordeel } from './oordeel.ts'
import type { Redenbron } from './reden.ts'
import { nietsGemist } from './stand.ts'
import type { Stand, Tabelstand } from './stand.ts'
import { gereedVan } from './tabel.ts'
import type { Gereed } from './tabel.ts'

/** What is known of one case. A fact that is not in it is not known. */
export interface Dossier {
  readonly eersteZiektedag: Dag
  readonly peildatum: Dag
  readonly feiten: Readonly<Record<string, Feitinhoud>>
}

/** One case laid beside an edition: its facts, the days of its terms and the outcomes of its tables. */
export interface Dossierstand extends Stand {
  readonly register: Register
  readonly dossier: Dossier
  readonly termijn: (code: string) => Uitkomst<Termijnuitkomst>
  /** The table as it holds on the day one looks from, or undefined when there is none. */
  readonly gereed: (tabel: Beslistabel) => Gereed | undefined
  readonly oordeel: (gereed: Gereed) => Tabeloordeel
}

/** Fills sentences in from one case. */
export const redenbronVan = ({ register, waarden, termijndag }: Dossierstand): Redenbron => ({
  register,
  feitcode: (index) => waarden[index]!,
  termijndag,
})

const ankersUit = (register: Register, waarden: Float64Array): Record<string, Dag> => {
  const ankers: Record<string, Dag> = {}
  register.regelboek.feiten.forEach((feit, i) => {
    if (feit.soort === 'dag' && feit.stap && !Number.isNaN(waarden[i])) ankers[feit.stap] = waarden[i] as Dag
  })
  return ankers
}

const feitcodes = ({ regelboek, feitindex }: Register, feiten: Dossier['feiten']): Float64Array => {
  const codes = new Float64Array(regelboek.feiten.length).fill(Number.NaN)
  for (const [naam, inhoud] of Object.entries(feiten)) {
    const index = feitindex.get(naam)
    if (index !== undefined) codes[index] = codeVan(regelboek.feiten[index]!, inhoud)
  }
  return codes
}

const onbekendeTabel: Tabelstand = { code: 0, gemist: { ...nietsGemist(), geblokkeerd: true }, voorbehoud: new Set() }

/**
 * Lays a case beside an edition. Every term and table is worked out once, when it is first asked for. A caller with a
 * great many cases can bring a `termijnuit` that remembers terms over cases.
 */
export const dossierstand = (
  register: Register,
  dossier: Dossier,
  termijnuit: typeof termijn = termijn,
): Dossierstand => {
  const { eersteZiektedag, peildatum } = dossier
  const waarden = feitcodes(register, { ...dossier.feiten, eersteZiektedag, peildatum })
  const ankers = ankersUit(register, waarden)
  const verschuivend = register.regelboek.feiten.findIndex((feit) => 'isVerschuiving' in feit)
  const verschuiving = waarden[verschuivend] || 0
  const termijnen = new Map<string, Uitkomst<Termijnuitkomst>>()
  const geldend = new Map<Beslistabel, Gereed | undefined>()
  const oordelen = new Map<Gereed, Tabeloordeel>()

  const termijnuitkomst = (code: string): Uitkomst<Termijnuitkomst> => {
    const bekend = termijnen.get(code)
    if (bekend) return bekend
    const uitkomst = termijnuit(register.regelboek, { eersteZiektedag, code, ankers, verschuiving, peildatum })
    termijnen.set(code, uitkomst)
    return uitkomst
  }
  const gereed = (tabel: Beslistabel): Gereed | undefined => {
    if (geldend.has(tabel)) return geldend.get(tabel)
    const ingang = geldendeIngang(
      tabel.tijdlijn,
      tabel.tijdlijn.sleutel === 'eersteZiektedag' ? eersteZiektedag : peildatum,
    )
    const nieuw = ingang && 'regel' in ingang ? gereedVan(register, tabel, ingang.regel) : undefined
    geldend.set(tabel, nieuw)
    return nieuw
  }
  const oordeel = (tabel: Gereed): Tabeloordeel => {
    const bekend = oordelen.get(tabel)
    if (bekend) return bekend
    const nieuw = tabel.tabel.soort === 'eerste' ? eersteTreffer(tabel, stand) : bevindingen(tabel, stand)
    oordelen.set(tabel, nieuw)
    return nieuw
  }

  const stand: Dossierstand = {
    register,
    dossier,
    waarden,
    termijn: termijnuitkomst,
    gereed,
    oordeel,
    termijndag: (code) => {
      const uitkomst = termijnuitkomst(code)
      return uitkomst.soort === 'bekend' ? uitkomst.waarde.wet : Number.NaN
    },
    tabelstand: (code): Tabelstand => {
      const tabel = gereed(register.beslistabel.get(code)!)
      return tabel ? oordeel(tabel) : onbekendeTabel
    },
  }
  return stand
}
