import { aaneen, overgenomen, zin } from '../../../taal/zin.ts'
import {
  dagvolgordeUit,
  inEenVolgorde,
  kopherkenningVan,
  metKopvolgorde,
  samenBewijs,
  schoneTekst,
} from '@poortwachter/wet/lezen'
import type { Dagbewijzen, Dagvolgorden, Jaarplaats, Veld } from '@poortwachter/wet/lezen'
import { isDagkolom } from './kolomprofiel.ts'
import { DAGKEUZES } from './kolomwerk.ts'
import type { Kolomwerk } from './kolomwerk.ts'
import { DAGROLLEN } from '../kop/rol.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { isIntrekdagkop } from '../woord/standwoorden.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'
import type { Importvraag } from '../vraag/vraag.ts'

const INTREKKEUZES = keuzesVoor([
  ['ingetrokken', 'De dag waarop een rij is ingetrokken: rijen met een dag niet gebruiken'],
  [NIET_GEBRUIKEN, 'Iets anders: niet gebruiken'],
])
const LIJKT_OP_HERSTEL =
  /eind|herstel|beter|\bend|stop|laatste|hervat|recover|\btot\b|t\/m|gezond|last day|terug|return/i
const VOLGORDEKEUZES = keuzesVoor([
  ['dag-maand', 'Dag-maand-jaar (Nederlands)'],
  ['maand-dag', 'Maand/dag/jaar (Amerikaans)'],
])

const DIENSTKOP = /dienst|contract|arbeidsovereenkomst|employment/i
const DIENST = 'eindeDienstverband'

/** The day of a case besides its illness that a heading resembles, as a choice; none when another column is it. */
const fieldChoices = (werk: Kolomwerk, kop: string, velden: readonly Veld[]): Importvraag['keuzes'] => {
  const veld = DIENSTKOP.test(kop) ? velden.find(({ id }) => id === DIENST) : kopherkenningVan(velden).voorstelVoor(kop)
  const isVrij = veld?.soort === 'dag' && !DAGROLLEN.has(veld.id) && werk.plaatsVan(veld.id) === undefined
  if (!isVrij) return []
  return keuzesVoor([
    [veld.id, veld.stap === undefined ? veld.titel : zin`${overgenomen(veld.titel)}: op die dag gedaan`],
  ])
}

/** Asks about columns full of days that are used for nothing and can be the beginning or the end. */
export const askUnusedDays = (werk: Kolomwerk, einde: number | undefined, velden: readonly Veld[]): void => {
  const { koppen, profielen, samenhang } = werk
  const begin = werk.plaatsVan('ziektedatum')
  for (const [plaats, kop] of koppen.entries()) {
    if (!werk.isOngebruikt(plaats) || !isDagkolom(profielen[plaats]!)) continue
    if (schoneTekst(kop) === '' && begin === undefined) continue
    if (isIntrekdagkop(kop)) {
      werk.ask(plaats, zin`In ${werk.naam(plaats)} staan dagen bij sommige rijen. Wat zeggen die?`, INTREKKEUZES)
      continue
    }
    const lijktOpEinde = LIJKT_OP_HERSTEL.test(kop)
    const kanEindeZijn = lijktOpEinde || !samenhang.voorBegin(plaats)
    if (begin !== undefined && (einde !== undefined || !kanEindeZijn)) continue
    const bijVeld = fieldChoices(werk, kop, velden)
    // Beside a first sick day another one is hardly ever meant; what it is, is not said by that.
    const voorstel = lijktOpEinde || bijVeld.length > 0 ? null : NIET_GEBRUIKEN
    werk.ask(
      plaats,
      zin`De kolom ${werk.naam(plaats)} staat vol datums en wordt niet gebruikt. Wat betekent zij?`,
      [...DAGKEUZES.slice(0, -1), ...bijVeld, ...DAGKEUZES.slice(-1)],
      begin === undefined ? {} : { voorstel },
    )
  }
}

/** Whether the day comes first in every way of writing, as in the cells that everything reads. */
export const isDagEerst = (volgorden: Dagvolgorden): boolean =>
  Object.values(volgorden).every((volgorde) => volgorde === 'dag-maand')

type Oordeel = ReturnType<typeof dagvolgordeUit>

const contradiction = ({ dagEerst = '', maandEerst = '' }: Oordeel, kolommen: readonly string[]): string =>
  aaneen(
    kolommen.length > 0
      ? zin`In dit bestand staat ${dagEerst} (dag eerst) naast ${maandEerst} (maand eerst), zelfs in een kolom (${kolommen.join(', ')}).`
      : zin`In dit bestand staat ${dagEerst} (dag eerst) naast ${maandEerst} (maand eerst).`,
    zin`Hoe moeten datums in cijfers worden gelezen? Wat dan niet kan wordt geweigerd.`,
  )

/** What is asked of a date that can be read both ways; with dates that tell, but are written in another way. */
const undecided = ({ tweezinnig = '', dagEerst, maandEerst }: Oordeel): string => {
  const bewijs = dagEerst ?? maandEerst
  return bewijs === undefined
    ? zin`Staat in ${tweezinnig} de dag of de maand vooraan? Uit de kolommen blijkt het niet.`
    : zin`Staat in ${tweezinnig} de dag of de maand vooraan? Uit ${bewijs} blijkt het niet, want dat is anders geschreven en blijft gelezen zoals het alleen kan.`
}

/** Whether the day or the month comes first in the columns of days that are used; asked where they do not tell. */
export const readDayOrder = (
  werk: Kolomwerk,
  isDagrol: (rol: Kolomrol) => boolean,
  jaarplaats: Jaarplaats | undefined,
): Dagvolgorden => {
  const { antwoorden, koppen, naam, profielen, rolVan, vragen } = werk
  const plaatsen = [...rolVan].filter(([, rol]) => isDagrol(rol)).map(([plaats]) => plaats)
  const evidenceOf = (plaats: number): Dagbewijzen => {
    const { bewijs: lang, kortbewijs } = profielen[plaats]!
    return metKopvolgorde(jaarplaats === 'achteraan' ? samenBewijs([lang, kortbewijs]) : lang, koppen[plaats]!)
  }
  const oordeel = dagvolgordeUit(samenBewijs(plaatsen.map(evidenceOf)))
  const { volgorde, dagEerst, maandEerst, tweezinnig } = oordeel
  const { dagvolgorde: gekozen } = antwoorden
  // Where some dates tell, the answer is about the others. Otherwise it is about all, and what is impossible is refused.
  if (gekozen === 'maand-dag' || gekozen === 'dag-maand')
    return volgorde === 'onbeslist' ? oordeel.metOverige(gekozen) : inEenVolgorde(gekozen)
  if (volgorde === 'maand-dag' || volgorde === 'dag-maand') return oordeel.metOverige(volgorde)
  const isTegenstrijdig = volgorde === 'tegenstrijdig'
  const tegenstrijdig = plaatsen.filter((plaats) => dagvolgordeUit(evidenceOf(plaats)).volgorde === 'tegenstrijdig')
  vragen.push({
    id: 'dagvolgorde',
    tekst: isTegenstrijdig ? contradiction(oordeel, tegenstrijdig.map(naam)) : undecided(oordeel),
    voorbeelden: [dagEerst, maandEerst, tweezinnig].filter((tekst) => tekst !== undefined),
    keuzes: VOLGORDEKEUZES,
    blokkeert: true,
  })
  return inEenVolgorde('dag-maand')
}
