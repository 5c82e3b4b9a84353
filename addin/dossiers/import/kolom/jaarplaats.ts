import { zin } from '../../../taal/zin.ts'
import type { Regelboek } from '@poortwachter/wet'
import type { Jaarplaats, Jaarvenster } from '@poortwachter/wet/lezen'
import type { Jaarbewijs } from './jaarkijker.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { keuzesVoor } from '../vraag/vraag.ts'

const JAREN_TERUG = 10
const JAREN_VOORUIT = 2

/** The years in which an absence of a caseload is: no case is longer than a few, and an export is of its time. */
export const jaarvensterVan = ({ gecontroleerdOp }: Pick<Regelboek, 'gecontroleerdOp'>): Jaarvenster => {
  const jaar = Number(gecontroleerdOp.slice(0, 4))
  return { vanaf: jaar - JAREN_TERUG, totEnMet: jaar + JAREN_VOORUIT }
}

/** A day of birth is of another time: of its year two digits are never enough. */
const GEBOORTE = 'geboortedatum'

/**
 * Where the years of two digits stand in the columns of days that are used; asked where they do not tell. They count only
 * where most days of a column have them: one among others is a slip, and stays refused as it is in a formula.
 */
export const readYearPlace = (werk: Kolomwerk, isDagrol: (rol: Kolomrol) => boolean): Jaarplaats | undefined => {
  const { antwoorden, naam, profielen, rolVan, vragen } = werk
  const plaatsen = [...rolVan].filter(([, rol]) => isDagrol(rol) && rol !== GEBOORTE).map(([plaats]) => plaats)
  const metKort = plaatsen.filter((plaats) => {
    const { jaren, gevuld } = profielen[plaats]!
    return jaren.aantal * 2 > gevuld
  })
  if (metKort.length === 0) return undefined
  const { jaarplaats: gekozen } = antwoorden
  if (gekozen === 'achteraan' || gekozen === 'vooraan') return gekozen
  const eerste = (soort: Jaarbewijs): string | undefined =>
    metKort.map((plaats) => profielen[plaats]!.jaren[soort]).find((tekst) => tekst !== undefined)
  const [achteraan, vooraan] = [eerste('achteraan'), eerste('vooraan')]
  if ((achteraan === undefined) !== (vooraan === undefined)) return achteraan === undefined ? 'vooraan' : 'achteraan'
  vragen.push({
    id: 'jaarplaats',
    tekst: zin`In ${metKort.map(naam).join(', ')} hebben jaartallen twee cijfers. Staat het jaar achteraan of vooraan? Uit de kolommen blijkt het niet.`,
    voorbeelden: [achteraan, vooraan, eerste('beide')].filter((tekst) => tekst !== undefined),
    keuzes: keuzesVoor([
      ['achteraan', zin`Achteraan: 24-11-25 is van 2025`],
      ['vooraan', zin`Vooraan: 24-11-25 is van 2024`],
    ]),
    blokkeert: true,
  })
  return 'achteraan'
}
