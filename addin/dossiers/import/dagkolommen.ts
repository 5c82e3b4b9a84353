import { aaneen, zin } from '../../taal/zin.ts'
import { dagvolgordeUit, samenBewijs, schoneTekst } from '@poortwachter/wet/lezen'
import type { Dagbewijs, Dagvolgorde, Jaarplaats } from '@poortwachter/wet/lezen'
import { isDagkolom } from './kolomprofiel.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import type { Kolomrol } from './rol.ts'
import { keuzesVoor } from './vraag.ts'

const LIJKT_OP_HERSTEL = /eind|herstel|beter|\bend|stop|laatste|hervat|recover|\btot\b|t\/m|gezond|last day|terug/i
const VOLGORDEKEUZES = keuzesVoor([
  ['dag-maand', 'Dag-maand-jaar (Nederlands)'],
  ['maand-dag', 'Maand/dag/jaar (Amerikaans)'],
])

/** Asks about columns full of days that are used for nothing and can be the beginning or the end. */
export const askUnusedDays = (werk: Kolomwerk, einde: number | undefined): void => {
  const { koppen, profielen, samenhang } = werk
  const begin = werk.plaatsVan('ziektedatum')
  for (const [plaats, kop] of koppen.entries()) {
    if (!werk.isOngebruikt(plaats) || !isDagkolom(profielen[plaats]!)) continue
    if (schoneTekst(kop) === '' && begin === undefined) continue
    const kanEindeZijn = LIJKT_OP_HERSTEL.test(kop) || !samenhang.voorBegin(plaats)
    if (begin === undefined || (einde === undefined && kanEindeZijn)) {
      werk.ask(plaats, zin`De kolom ${werk.naam(plaats)} staat vol datums en wordt niet gebruikt. Wat betekent zij?`)
    }
  }
}

const contradiction = ({ dagEerst, maandEerst }: Dagbewijs, kolommen: readonly string[]): string => {
  const dag = dagEerst ?? ''
  const maand = maandEerst ?? ''
  return aaneen(
    kolommen.length > 0
      ? zin`In dit bestand staat ${dag} (dag eerst) naast ${maand} (maand eerst), zelfs in een kolom (${kolommen.join(', ')}).`
      : zin`In dit bestand staat ${dag} (dag eerst) naast ${maand} (maand eerst).`,
    zin`Hoe moeten datums in cijfers worden gelezen? Wat dan niet kan wordt geweigerd.`,
  )
}

/** Whether the day or the month comes first in the columns of days that are used; asked where they do not tell. */
export const readDayOrder = (
  werk: Kolomwerk,
  isDagrol: (rol: Kolomrol) => boolean,
  jaarplaats: Jaarplaats | undefined,
): Dagvolgorde => {
  const { antwoorden, naam, profielen, rolVan, vragen } = werk
  const plaatsen = [...rolVan].filter(([, rol]) => isDagrol(rol)).map(([plaats]) => plaats)
  const evidenceOf = (plaats: number): readonly Dagbewijs[] => {
    const { bewijs: lang, kortbewijs } = profielen[plaats]!
    return jaarplaats === 'achteraan' ? [lang, kortbewijs] : [lang]
  }
  const bewijs = samenBewijs(plaatsen.flatMap(evidenceOf))
  const uitTabel = dagvolgordeUit(bewijs)
  const { dagvolgorde: gekozen } = antwoorden
  if (gekozen === 'maand-dag' || gekozen === 'dag-maand') return gekozen
  const { dagEerst, maandEerst, tweezinnig } = bewijs
  const isTegenstrijdig = uitTabel === 'tegenstrijdig'
  if (isTegenstrijdig || (tweezinnig !== undefined && dagEerst === undefined && maandEerst === undefined)) {
    const tegenstrijdig = plaatsen.filter(
      (plaats) => dagvolgordeUit(samenBewijs(evidenceOf(plaats))) === 'tegenstrijdig',
    )
    vragen.push({
      id: 'dagvolgorde',
      tekst: isTegenstrijdig
        ? contradiction(bewijs, tegenstrijdig.map(naam))
        : zin`Staat in ${tweezinnig ?? ''} de dag of de maand vooraan? Uit de kolommen blijkt het niet.`,
      voorbeelden: [dagEerst, maandEerst, tweezinnig].filter((tekst) => tekst !== undefined),
      keuzes: VOLGORDEKEUZES,
      blokkeert: true,
    })
  }
  return uitTabel === 'maand-dag' ? 'maand-dag' : 'dag-maand'
}
