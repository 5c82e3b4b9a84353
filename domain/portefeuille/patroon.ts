import { isDag } from '../dag/datum.ts'
import type { Dag } from '../dag/datum.ts'
import type { Dagoperand } from '../regelboek/beslistabel.ts'
import { FEITEN_VAN_DE_VRAAG } from '../regelboek/feit.ts'
import { perBlok } from '../rekenen/termijn/blok.ts'
import { dagOp, GEEN_DAG } from '../rekenen/termijn/dagreeks.ts'
import { bekendAtoom } from '../beslissen/tabelwerk/atoom.ts'
import type { Klasse } from '../beslissen/tabelwerk/atoom.ts'
import type { Codes, Dossierblok } from '../beslissen/tabelwerk/klassecodes.ts'
import { steuntabellen } from '../beslissen/tabelwerk/steuntabellen.ts'
import type { Ingangwerk, Tabelwerk } from '../beslissen/tabelwerk/tabelwerk.ts'
import type { Dagkolom, Werkruimte } from '../beslissen/tabelwerk/werkruimte.ts'

/** Something that an answer rests on, as a whole number from 0 to `hoogste` in each case. */
interface Kenmerk {
  readonly hoogste: number
  readonly codes: (blok: Dossierblok) => Codes
}

/**
 * What the answer of a table to a case rests on, but for the days that are written in it. Cases of which both parts are
 * the same get the same answer: `vast` is what the cases of a block share, `eigen` the rest.
 */
export interface Patroon {
  readonly vast: string
  readonly eigen: string
}

const kolomUit = (aantal: number, code: (plaats: number) => number): Codes => ({
  codes: Uint8Array.from({ length: aantal }, (_, plaats) => code(plaats)),
  begin: 0,
  compleet: false,
})

/** Which entry of its timeline holds. */
const ingangkenmerk = ({ ingangen, ingang }: Tabelwerk): Kenmerk => ({
  hoogste: ingangen.length,
  codes: (blok) => kolomUit(blok.aantal, (plaats) => ingangen.indexOf(ingang(blok, plaats) as Ingangwerk) + 1),
})

const dagIn = (kolom: Dagkolom, blok: Dossierblok): ((plaats: number) => Dag | undefined) => {
  const reeks = kolom(blok)
  return (plaats) => {
    const dag = reeks ? dagOp(reeks, plaats) : GEEN_DAG
    return isDag(dag) ? dag : undefined
  }
}

/** Whether the day of an operand is known, be it within the years that days have or not. */
const bekendheidskenmerk = (kolom: Dagkolom): Kenmerk => ({
  hoogste: 1,
  codes: (blok) => {
    const reeks = kolom(blok)
    if (!reeks || reeks.compleet) return reeks ? 1 : 0
    return kolomUit(blok.aantal, (plaats) => (dagOp(reeks, plaats) === GEEN_DAG ? 0 : 1))
  },
})

/** Which of these days are the same day: for each the place of the first one that is, counted from 1; 0 for no day. */
const gelijkheidskenmerken = (kolommen: readonly Dagkolom[]): readonly Kenmerk[] =>
  kolommen.map((kolom, nummer): Kenmerk => ({
    hoogste: kolommen.length,
    codes: (blok) => {
      const dag = dagIn(kolom, blok)
      const eerdere = kolommen.slice(0, nummer).map((eerder) => dagIn(eerder, blok))
      return kolomUit(blok.aantal, (plaats) => {
        const eigen = dag(plaats)
        if (eigen === undefined) return 0
        const eerste = eerdere.findIndex((eerder) => eerder(plaats) === eigen)
        return (eerste < 0 ? nummer : eerste) + 1
      })
    },
  }))

/** The last days to begin that rows of a table give. */
export const startoperanden = (werk: Tabelwerk): readonly Dagoperand[] => {
  const operanden = werk.ingangen.flatMap(({ gereed }) =>
    gereed.rijen.flatMap(({ rij: { vervolg } }) => (vervolg?.soort === 'start' ? [vervolg.dag] : [])),
  )
  return [...new Map(operanden.map((operand) => [JSON.stringify(operand), operand])).values()]
}

/**
 * Everything that an answer reads of a case: which entries of the tables hold, what every test in them finds, which
 * facts were given, which days are known, and which days to begin are the same one.
 */
const kenmerkenVan = (werkruimte: Werkruimte, code: string): readonly Kenmerk[] => {
  const { register, codes, operanddag } = werkruimte
  const tabellen = steuntabellen(werkruimte, code)
  const klassen = new Map<string, Klasse>()
  const operanden = new Map<string, Dagoperand>()
  for (const { gereed } of tabellen.flatMap(({ ingangen }) => ingangen)) {
    for (const { klasse } of gereed.rijplan.klassen) {
      if (klasse.soort !== 'tabel') klassen.set(klasse.sleutel, klasse)
      if (klasse.soort === 'dagpaar') operanden.set(JSON.stringify(klasse.met.operand), klasse.met.operand)
    }
  }
  for (const [index, { naam }] of register.regelboek.feiten.entries()) {
    const { klasse } = bekendAtoom(register, index)
    if (!FEITEN_VAN_DE_VRAAG.has(naam)) klassen.set(klasse.sleutel, klasse)
  }
  const eigen = tabellen.find(({ tabel }) => tabel.code === code)
  return [
    ...tabellen.filter(({ ingangen }) => ingangen.length > 0).map(ingangkenmerk),
    ...[...klassen.values()].map((klasse): Kenmerk => ({ hoogste: klasse.aantal, codes: codes(klasse) })),
    ...[...operanden.values()].map((operand) => bekendheidskenmerk(operanddag(operand))),
    ...gelijkheidskenmerken(eigen ? startoperanden(eigen).map(operanddag) : []),
  ]
}

const BITS = 16

/** The characteristics that differ within a block, laid side by side in as many units as it takes. */
interface Patroonblok {
  readonly vast: string
  readonly breedte: number
  readonly eenheden: Uint16Array
}

const patroonblok = (kenmerken: readonly Kenmerk[], blok: Dossierblok): Patroonblok => {
  const { aantal } = blok
  const vast: string[] = []
  const plaatsen: { codes: Exclude<Codes, number>; eenheid: number; schuif: number }[] = []
  let [eenheid, schuif] = [0, 0]
  for (const { hoogste, codes: codesVan } of kenmerken) {
    const codes = codesVan(blok)
    vast.push(typeof codes === 'number' ? String(codes) : '.')
    if (typeof codes === 'number') continue
    const bits = 32 - Math.clz32(hoogste)
    if (schuif + bits > BITS) [eenheid, schuif] = [eenheid + 1, 0]
    plaatsen.push({ codes, eenheid, schuif })
    schuif += bits
  }
  const breedte = eenheid + 1
  const eenheden = new Uint16Array(breedte * aantal)
  for (const {
    codes: { codes, begin },
    eenheid: bij,
    schuif: over,
  } of plaatsen)
    for (let i = 0; i < aantal; i++) eenheden[i * breedte + bij]! |= codes[begin + i]! << over
  return { vast: vast.join(' '), breedte, eenheden }
}

/** Makes ready what tells the patterns of one table. */
export const patroonlezer = (
  werkruimte: Werkruimte,
  tabel: string,
): ((blok: Dossierblok, plaats: number) => Patroon) => {
  const kenmerken = kenmerkenVan(werkruimte, tabel)
  const patronen = perBlok((blok: Dossierblok) => patroonblok(kenmerken, blok))
  return (blok, plaats) => {
    const { vast, breedte, eenheden } = patronen(blok)
    let eigen = ''
    for (let i = plaats * breedte; i < (plaats + 1) * breedte; i++) eigen += String.fromCharCode(eenheden[i]!)
    return { vast, eigen }
  }
}
