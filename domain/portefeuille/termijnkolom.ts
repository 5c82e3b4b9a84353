import { dag as dagUit } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import { afstandVan } from '../regelboek/afstand.ts'
import type { Register } from '../regelboek/register.ts'
import type { Formule, Telling, Termijn, Termijnregel } from '../regelboek/termijn.ts'
import { termijn as termijnVan } from '../rekenen/termijn/termijn.ts'
import { nieuwVlak, vereniging } from './bitvlak.ts'
import type { Blok } from './blok.ts'
import {
  andersDagen,
  blokdag,
  feitdagen,
  gedeeldeKolom,
  metVroegste,
  nieuweBlokdagen,
  vroegsteDag,
} from './dagenkolom.ts'
import type { Blokdagen, Dagenkolom, Dossierdagen } from './dagenkolom.ts'
import { GEEN_DAG, dagUitKolom, dagkolom } from './dossierkolommen.ts'
import type { Dossierkolommen } from './dossierkolommen.ts'
import { verderDagen } from './verder.ts'

/** Last days of a term for blocks of cases. */
export type Termijnkolom = (blok: Blok) => Blokdagen

const stappenMetFeit = ({ regelboek }: Register): ReadonlyMap<string, string> =>
  new Map(regelboek.feiten.flatMap((feit) => (feit.soort === 'dag' && feit.stap ? [[feit.stap, feit.naam]] : [])))

const tellingen = (formule: Formule): readonly Telling[] => ('vroegste' in formule ? formule.vroegste : [formule])

/** The earlier of two days in every case; not known where one of them is not. */
const vroegsteVan = (uit: Int32Array, links: Blokdagen, rechts: Blokdagen, aantal: number): void => {
  const { dagen: linkse, begin: linksBegin, meer: linksMeer } = links
  const { dagen: rechtse, begin: rechtsBegin, meer: rechtsMeer } = rechts
  for (let i = 0; i < aantal; i++) {
    const een = linkse[linksBegin + i]!
    const ander = rechtse[rechtsBegin + i]!
    uit[i] = een === GEEN_DAG || ander === GEEN_DAG ? GEEN_DAG : Math.min(een + linksMeer, ander + rechtsMeer)
  }
}

/** Makes the columns of the terms of an edition; a term is worked out once per block. */
export const termijnkolommen = (register: Register, dossierdag: Dossierdagen): ((code: string) => Termijnkolom) => {
  const gemaakt = new Map<string, Termijnkolom>()
  const stappen = stappenMetFeit(register)
  const verschuivend = register.regelboek.feiten.find((feit) => 'isVerschuiving' in feit)?.naam

  const verschuivingVan = ({ feiten }: Dossierkolommen, plaats: number): number =>
    (verschuivend === undefined ? undefined : feiten.get(verschuivend)?.[plaats]) || 0

  /** The term of one case by the ordinary way, for what columns do not hold: older rules and working days. */
  const enkeleDag = (code: string, kolommen: Dossierkolommen, plaats: number): number => {
    const eersteZiektedag = dagUitKolom(kolommen.eersteZiektedag, plaats)
    if (eersteZiektedag === undefined) return GEEN_DAG
    const ankers: Record<string, Dag> = {}
    for (const [stap, naam] of stappen) {
      const gegeven = dagUitKolom(dagkolom(kolommen, naam), plaats)
      if (gegeven !== undefined) ankers[stap] = gegeven
    }
    const peildatum = kolommen.peildatum[plaats] as Dag
    const verschuiving = verschuivingVan(kolommen, plaats)
    const uitkomst = termijnVan(register.regelboek, { eersteZiektedag, peildatum, code, ankers, verschuiving })
    return uitkomst.soort === 'bekend' ? uitkomst.waarde.wet : GEEN_DAG
  }

  const ankerdagen = (anker: string): Dagenkolom => {
    if (anker === 'eersteZiektedag') return dossierdag('eersteZiektedag')
    const naam = stappen.get(anker)
    const laatste = kolomVan(anker)
    return naam === undefined ? laatste : andersDagen(feitdagen(naam), laatste)
  }

  const geschoven = (kolom: Dagenkolom): Dagenkolom => {
    if (verschuivend === undefined) return kolom
    const vlak = nieuwVlak()
    const uit = nieuweBlokdagen()
    return (blok) => {
      const bron = kolom(blok)
      const schuif = blok.kolommen.feiten.get(verschuivend)
      if (!bron || !schuif) return bron
      for (let i = 0; i < blok.aantal; i++) {
        const dag = blokdag(bron, i)
        uit.dagen[i] = dag === GEEN_DAG ? GEEN_DAG : dag + (schuif[blok.van + i] || 0)
      }
      metVroegste(uit, blok.aantal, vlak)
      return uit
    }
  }

  const tellingdagen = (telling: Telling): Dagenkolom => {
    const kolom = verderDagen(ankerdagen(telling.van), afstandVan(telling))
    return telling.verschuift ? geschoven(kolom) : kolom
  }

  const vroegste = (een: Dagenkolom, ander: Dagenkolom): Dagenkolom => {
    const vlak = nieuwVlak()
    const uit = nieuweBlokdagen()
    return (blok) => {
      const links = een(blok)
      const rechts = ander(blok)
      if (!links || !rechts) return undefined
      vroegsteVan(uit.dagen, links, rechts, blok.aantal)
      uit.geen = vereniging(links.geen, rechts.geen, vlak)
      uit.vroegste = Math.min(links.vroegste, rechts.vroegste)
      return uit
    }
  }

  const formuledagen = (formule: Formule): Dagenkolom => tellingen(formule).map(tellingdagen).reduce(vroegste)

  /** The rule of today in columns; a case that an older rule may touch goes the ordinary way. */
  const metTijdlijn = ({ code, tijdlijn }: Termijn, laatste: Termijnregel, vanaf: Dag): Termijnkolom => {
    const { sleutel, ingangen } = tijdlijn
    const kolom = formuledagen(laatste.wet) as Termijnkolom
    const ouder = ingangen
      .slice(0, -1)
      .flatMap((ingang) => ('regel' in ingang ? [formuledagen(ingang.regel.wet) as Termijnkolom] : []))
    const keuze = sleutel === 'datumHandeling' ? [kolom, ...ouder] : [dossierdag(sleutel)]
    const vlak = nieuwVlak()
    const uit = nieuweBlokdagen()
    return (blok) => {
      const { kolommen, van, aantal } = blok
      const nu = kolom(blok)
      let isHeelVanNu = true
      for (let k = 0; k < keuze.length && isHeelVanNu; k++) {
        const dagen = keuze[k]!(blok)
        isHeelVanNu = dagen.vroegste >= vanaf || vroegsteDag(dagen, aantal) >= vanaf
      }
      if (isHeelVanNu) return nu
      const keuzes = keuze.map((kolomkeuze) => kolomkeuze(blok))
      for (let i = 0; i < aantal; i++) {
        const isVanNu = keuzes.every((dagen) => blokdag(dagen, i) >= vanaf)
        uit.dagen[i] = isVanNu ? blokdag(nu, i) : enkeleDag(code, kolommen, van + i)
      }
      metVroegste(uit, aantal, vlak)
      return uit
    }
  }

  const enkeledagen = (code: string): Termijnkolom => {
    const vlak = nieuwVlak()
    const uit = nieuweBlokdagen()
    return ({ kolommen, van, aantal }) => {
      for (let i = 0; i < aantal; i++) uit.dagen[i] = enkeleDag(code, kolommen, van + i)
      metVroegste(uit, aantal, vlak)
      return uit
    }
  }

  const isGewoon = (termijn: Termijn): boolean =>
    termijn.tijdlijn.ingangen.every(
      (ingang) =>
        !('regel' in ingang) ||
        tellingen(ingang.regel.wet).every(
          ({ van, naarWerkdag }) => !naarWerkdag && (van === 'eersteZiektedag' || register.termijn.has(van)),
        ),
    )

  const kolomVan = (code: string): Termijnkolom => {
    const bekend = gemaakt.get(code)
    if (bekend) return bekend
    const termijn = register.termijn.get(code)
    const laatste = termijn?.tijdlijn.ingangen.at(-1)
    const kolom =
      termijn && laatste && 'regel' in laatste && isGewoon(termijn)
        ? metTijdlijn(termijn, laatste.regel, dagUit(laatste.vanaf))
        : enkeledagen(code)
    const gedeeld = gedeeldeKolom(kolom)
    gemaakt.set(code, gedeeld)
    return gedeeld
  }
  return kolomVan
}
