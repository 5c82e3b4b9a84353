import { veldgroepen } from '@poortwachter/wet/lezen'
import type { Veld, Veldgroep } from '@poortwachter/wet/lezen'
import type { Feit } from '@poortwachter/wet'
import { opschrift } from '../../taal/zin.ts'
import type { Opschrift } from '../../taal/zin.ts'
import type { Zoekoptie } from '../dom/zoekopties.ts'
import { createWoordzoeker } from '../zoekwoorden.ts'
import type { Kolominhoud } from './kolominhoud.ts'
import type { Kolomregel } from './kolommen.ts'

/** What stands for using no field. */
export const GEEN_VELD = { waarde: '', tekst: opschrift`Niet gebruiken` } as const

const WAARSCHIJNLIJK = opschrift`Waarschijnlijk`
const GROEPEN: Readonly<Record<Veldgroep, Opschrift>> = {
  dossier: opschrift`Dossier`,
  stappen: opschrift`Gezette stappen`,
  beslissing: opschrift`Feiten voor beslissingen`,
  loon: opschrift`Loon`,
}
const INHOUDEN: Readonly<Record<NonNullable<Kolominhoud>, Opschrift>> = {
  dag: opschrift`in de kolom staan datums`,
  janee: opschrift`in de kolom staat ja of nee`,
  getal: opschrift`in de kolom staan getallen`,
  tekst: opschrift`in de kolom staan woorden`,
}

const MEESTE_WAARSCHIJNLIJKE = 5
/** Shorter words of a heading are in too many names to say anything, and so is the word for a date. */
const KORTSTE_WOORD = 4
const ALGEMEEN = /^(?:datum|date)$/i
const tellingWords = (kop: string): readonly string[] =>
  kop.split(/[^\p{L}]+/u).filter((woord) => woord.length >= KORTSTE_WOORD && !ALGEMEEN.test(woord))

/** What the cells of a field are. */
const contentOf = ({ soort, feit }: Veld, feiten: readonly Feit[]): Kolominhoud => {
  if (soort === 'dag' || soort === 'tekst') return soort
  const van = soort === 'feit' ? feiten.find(({ naam }) => naam === feit)?.soort : 'getal'
  return van === 'dag' || van === 'janee' ? van : van === 'keuze' ? 'tekst' : 'getal'
}

interface Kolomvraag {
  readonly regel: Kolomregel
  readonly inhoud: Kolominhoud
  readonly velden: readonly Veld[]
  readonly feiten: readonly Feit[]
  /** Ids of the fields that other columns hold. */
  readonly bezet: ReadonlySet<string>
}

interface Kans {
  readonly veld: Veld
  readonly gewicht: number
  readonly reden: Opschrift
}

const chanceOf =
  ({ regel: { kop, voorstel }, inhoud, feiten }: Kolomvraag) =>
  (veld: Veld): readonly Kans[] => {
    const past = inhoud !== undefined && contentOf(veld, feiten) === inhoud
    if (inhoud !== undefined && !past) return []
    const namen = [veld.titel, ...veld.namen].join(' ')
    const opKop = voorstel?.id === veld.id || tellingWords(kop).some((woord) => createWoordzoeker(woord)(namen))
    if (opKop)
      return [
        {
          veld,
          gewicht: voorstel?.id === veld.id ? 3 : 2,
          reden: past ? opschrift`de kop lijkt erop, en ${INHOUDEN[inhoud]}` : opschrift`de kop lijkt erop`,
        },
      ]
    return past && veld.groep === 'dossier' ? [{ veld, gewicht: 1, reden: INHOUDEN[inhoud] }] : []
  }

/** The fields that a column may hold by its heading and its cells, the likeliest first, with the reason. */
const likelyVelden = (vraag: Kolomvraag): readonly { readonly veld: Veld; readonly reden: Opschrift }[] =>
  vraag.velden
    .filter(({ id }) => !vraag.bezet.has(id) && id !== vraag.regel.veld)
    .flatMap(chanceOf(vraag))
    .toSorted((a, b) => b.gewicht - a.gewicht)
    .slice(0, MEESTE_WAARSCHIJNLIJKE)

/** Everything that a column can be taken for: what is likely with the reason, and then each field under its group. */
export const kolomkeuzesOf = (vraag: Kolomvraag): readonly Zoekoptie[] => {
  const kansen = new Map(likelyVelden(vraag).map(({ veld, reden }) => [veld.id, reden]))
  const optieOf = ({ id, titel, groep, namen }: Veld): Zoekoptie => {
    const bij = kansen.get(id)
    return { waarde: id, tekst: titel, groep: bij ? WAARSCHIJNLIJK : GROEPEN[groep], namen, ...(bij ? { bij } : {}) }
  }
  const opKans = [...kansen.keys()].flatMap((id) => vraag.velden.filter((veld) => veld.id === id))
  const overige = veldgroepen.flatMap((groep) =>
    vraag.velden.filter((veld) => veld.groep === groep && !kansen.has(veld.id)),
  )
  return [...opKans.map(optieOf), GEEN_VELD, ...overige.map(optieOf)]
}
