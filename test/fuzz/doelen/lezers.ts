import { registerVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'
import {
  aantalUitCel,
  bedragUitCel,
  dagUitCel,
  DOORBETALING,
  feitenUitCellen,
  feitinhoudUit,
  feitUitNaam,
  getalUitCel,
  kopherkenningVan,
  kopwoord,
  procentUitCel,
  veldenVan,
  VERSCHUIVING,
} from '@poortwachter/wet/lezen'
import type { Lezing } from '@poortwachter/wet/lezen'
import { someCell, someObject, someText } from '../cellen.ts'
import { promise } from '../doel.ts'
import type { Fuzzdoel } from '../doel.ts'

const register = registerVan(regelboek)

type Lezer = readonly [naam: string, lees: (cel: unknown) => Lezing<unknown>, isGoed: (waarde: unknown) => boolean]

const between = (vanaf: number, tot: number) => (waarde: unknown) =>
  typeof waarde === 'number' && waarde >= vanaf && waarde <= tot

const EERSTE_DAG = -10_957
const LAATSTE_DAG = 66_109

const lezers: readonly Lezer[] = [
  ['dag', dagUitCel, (waarde) => Number.isInteger(waarde) && between(EERSTE_DAG, LAATSTE_DAG)(waarde)],
  ['getal', getalUitCel, (waarde) => Number.isFinite(waarde)],
  ['bedrag', bedragUitCel, between(0, 1e8)],
  ['dagen', (cel) => aantalUitCel(cel, 'dagen', VERSCHUIVING), between(VERSCHUIVING.vanaf, VERSCHUIVING.tot)],
  ['procent', (cel) => procentUitCel(cel, DOORBETALING), between(DOORBETALING.vanaf, DOORBETALING.tot)],
  ['naam van een gegeven', (cel) => feitUitNaam(register, cel), (waarde) => typeof waarde === 'object'],
  ...regelboek.feiten.map((feit): Lezer => [
    feit.naam,
    (cel) => feitinhoudUit(feit, cel),
    (waarde) => ['string', 'number', 'boolean'].includes(typeof waarde),
  ]),
]

const herkenning = kopherkenningVan(veldenVan(regelboek))

/** Readers of a single cell, of headings, and of facts whose names come from outside. */
export const fuzzLezers: Fuzzdoel = {
  naam: 'lezers',
  round: (kans) => {
    const cel = kans.is(0.1) ? someObject(kans) : someCell(kans)
    for (const [naam, lees, isGoed] of lezers) {
      const lezing = lees(cel)
      if (lezing.soort === 'gelezen') promise(isGoed(lezing.waarde), `${naam} buiten bereik`, lezing.waarde)
      if (lezing.soort === 'fout') promise(lezing.bericht.length < 2000, `${naam}: een zin is kort`, lezing.bericht)
    }
    const { feiten } = feitenUitCellen(register, { [someText(kans)]: cel, [kans.pick(regelboek.feiten).naam]: cel })
    for (const naam of Object.keys(feiten))
      promise(register.feitindex.has(naam), 'een gegeven dat de regels kennen', naam)
    const kop = someText(kans)
    promise(kopwoord(kop).length <= 4 * kop.length, 'een kopwoord is niet langer dan de kop', kop)
    herkenning.veldVan(kop)
    herkenning.voorstelVoor(kop)
    return { aangeboden: lezers.length + 2 }
  },
}
