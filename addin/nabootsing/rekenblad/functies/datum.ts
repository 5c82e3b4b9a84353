import { delenVan, serieVan, serieweekdag } from '../datums.ts'
import { leesDatum } from '../invoer.ts'
import { isFout, kernVan, Rekenfout } from '../waarden.ts'
import type { Celargumenten, Werkbladfunctie } from './functie.ts'

const dagUit = (a: Celargumenten, i: number): number => {
  const serie = Math.floor(a.getal(i))
  if (serie < 0 || serie > 2_958_465) throw new Rekenfout('#NUM!')
  return serie
}

const deel = (nl: string, en: string, kies: (serie: number, a: Celargumenten) => number): Werkbladfunctie => ({
  nl,
  en,
  vorm: 's',
  min: 1,
  max: 1,
  reken: (a) => kies(dagUit(a, 0), a),
})

const tijdseconden = (a: Celargumenten): number => Math.round((a.getal(0) - Math.floor(a.getal(0))) * 86_400) % 86_400

const dagenInMaand = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate()

/** Same day of the month `maanden` later, clipped to the last day of that month. */
const maandLater = (a: Celargumenten, laatsteDag: boolean): number => {
  const { jaar, maand, dag } = delenVan(dagUit(a, 0), a.ctx.stelsel)
  const teller = jaar * 12 + maand - 1 + a.geheel(1)
  const doelJaar = Math.floor(teller / 12)
  const doelMaand = (teller % 12) + 1
  const einde = dagenInMaand(doelJaar, doelMaand)
  const uit = serieVan(doelJaar, doelMaand, laatsteDag ? einde : Math.min(dag, einde), a.ctx.stelsel)
  if (uit < 0) throw new Rekenfout('#NUM!')
  return uit
}

/** Thursday of the same ISO week decides the week's year. */
const isoWeek = (serie: number, a: Celargumenten): number => {
  const maandagEerst = (serieweekdag(serie, a.ctx.stelsel) + 5) % 7
  const donderdag = serie - maandagEerst + 3
  const { jaar } = delenVan(donderdag, a.ctx.stelsel)
  return Math.floor((donderdag - serieVan(jaar, 1, 1, a.ctx.stelsel)) / 7) + 1
}

const weekdagVan = (a: Celargumenten): number => {
  const zondagEerst = serieweekdag(dagUit(a, 0), a.ctx.stelsel)
  const soort = a.geheel(1, 1)
  if (soort === 1 || soort === 17) return zondagEerst
  if (soort === 2 || soort === 11) return ((zondagEerst + 5) % 7) + 1
  if (soort === 3) return (zondagEerst + 5) % 7
  if (soort >= 12 && soort <= 16) return ((zondagEerst + 16 - soort) % 7) + 1
  throw new Rekenfout('#NUM!')
}

const DATUMVERSCHIL: Readonly<Record<string, (jaren: number, maanden: number, dagen: number) => number>> = {
  Y: (jaren) => jaren,
  M: (_jaren, maanden) => maanden,
  D: (_jaren, _maanden, dagen) => dagen,
}

const datumVerschil = (a: Celargumenten): number => {
  const van = dagUit(a, 0)
  const tot = dagUit(a, 1)
  const begin = delenVan(van, a.ctx.stelsel)
  const eind = delenVan(tot, a.ctx.stelsel)
  const maanden = (eind.jaar - begin.jaar) * 12 + eind.maand - begin.maand - (eind.dag < begin.dag ? 1 : 0)
  const kies = DATUMVERSCHIL[a.tekst(2).toUpperCase()]
  if (van > tot || !kies) throw new Rekenfout('#NUM!')
  return kies(Math.floor(maanden / 12), maanden, tot - van)
}

export const datumfuncties: readonly Werkbladfunctie[] = [
  {
    nl: 'DATUM',
    en: 'DATE',
    vorm: 'sss',
    min: 3,
    max: 3,
    isDatum: true,
    reken: (a) => {
      const serie = serieVan(a.geheel(0), a.geheel(1), a.geheel(2), a.ctx.stelsel)
      if (serie < 0 || a.geheel(0) < 0 || a.geheel(0) > 9999) throw new Rekenfout('#NUM!')
      return serie
    },
  },
  { nl: 'VANDAAG', en: 'TODAY', vorm: '', min: 0, max: 0, isDatum: true, reken: (a) => a.ctx.vandaag },
  deel('JAAR', 'YEAR', (serie, a) => delenVan(serie, a.ctx.stelsel).jaar),
  deel('MAAND', 'MONTH', (serie, a) => delenVan(serie, a.ctx.stelsel).maand),
  deel('DAG', 'DAY', (serie, a) => delenVan(serie, a.ctx.stelsel).dag),
  deel('ISO.WEEKNUMMER', 'ISOWEEKNUM', isoWeek),
  { nl: 'WEEKDAG', en: 'WEEKDAY', vorm: 'ss', min: 1, max: 2, reken: weekdagVan },
  { nl: 'UUR', en: 'HOUR', vorm: 's', min: 1, max: 1, reken: (a) => Math.floor(tijdseconden(a) / 3600) },
  { nl: 'MINUUT', en: 'MINUTE', vorm: 's', min: 1, max: 1, reken: (a) => Math.floor(tijdseconden(a) / 60) % 60 },
  { nl: 'ZELFDE.DAG', en: 'EDATE', vorm: 'ss', min: 2, max: 2, isDatum: true, reken: (a) => maandLater(a, false) },
  { nl: 'LAATSTE.DAG', en: 'EOMONTH', vorm: 'ss', min: 2, max: 2, isDatum: true, reken: (a) => maandLater(a, true) },
  { nl: 'DAGEN', en: 'DAYS', vorm: 'ss', min: 2, max: 2, reken: (a) => dagUit(a, 0) - dagUit(a, 1) },
  { nl: 'DATUMVERSCHIL', en: 'DATEDIF', vorm: 'sss', min: 3, max: 3, reken: datumVerschil },
  {
    nl: 'DATUMWAARDE',
    en: 'DATEVALUE',
    vorm: 's',
    min: 1,
    max: 1,
    reken: (a) => {
      const kern = kernVan(a.scalar(0))
      if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
      const jaar = delenVan(a.ctx.vandaag, a.ctx.stelsel).jaar
      const gelezen = typeof kern === 'string' ? leesDatum(kern.trim(), a.ctx.land, a.ctx.stelsel, jaar) : undefined
      if (typeof gelezen?.waarde !== 'number') throw new Rekenfout('#VALUE!')
      return Math.floor(gelezen.waarde)
    },
  },
]
