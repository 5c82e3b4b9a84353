import { opgemaaktGetal, opgeslagenOpmaak } from '../opmaak.ts'
import { tekstUit, getalUit } from '../omzetting.ts'
import { isFout, kernVan, Rekenfout } from '../waarden.ts'
import type { Celargumenten, Werkbladfunctie } from './functie.ts'
import { jokerPatroon } from './voorwaarde.ts'

const omzetting = (nl: string, en: string, zet: (tekst: string) => string | number): Werkbladfunctie => ({
  nl,
  en,
  vorm: 's',
  min: 1,
  max: 1,
  reken: (a) => zet(a.tekst(0)),
})

const lengteUit = (a: Celargumenten, i: number, standaard?: number): number => {
  const lengte = a.geheel(i, standaard)
  if (lengte < 0) throw new Rekenfout('#VALUE!')
  return lengte
}

const vind = (a: Celargumenten, jokers: boolean): number => {
  const begin = a.geheel(2, 1)
  const [zoek, tekst] = [a.tekst(0), a.tekst(1)]
  if (begin < 1 || begin > tekst.length + 1) throw new Rekenfout('#VALUE!')
  const rest = tekst.slice(begin - 1)
  const plek = jokers ? rest.search(new RegExp(jokerPatroon(zoek).source.slice(1, -1), 'i')) : rest.indexOf(zoek)
  if (plek < 0) throw new Rekenfout('#VALUE!')
  return plek + begin
}

const vervang = (a: Celargumenten): string => {
  const [tekst, oud, nieuw] = [a.tekst(0), a.tekst(1), a.tekst(2)]
  if (oud === '') return tekst
  if (!a.heeft(3)) return tekst.replaceAll(oud, () => nieuw)
  const welke = a.geheel(3)
  if (welke < 1) throw new Rekenfout('#VALUE!')
  let teller = 0
  return tekst.replaceAll(oud, () => ((teller += 1) === welke ? nieuw : oud))
}

const alsTekst = (a: Celargumenten): string => {
  const kern = kernVan(a.scalar(0))
  if (isFout(kern)) throw new Rekenfout(kern.code, kern.bericht)
  if (typeof kern === 'boolean') return a.tekst(0)
  const opmaak = opgeslagenOpmaak(a.tekst(1), a.ctx.land)
  if (typeof kern !== 'string') return opgemaaktGetal(kern ?? 0, opmaak, a.ctx.land, a.ctx.stelsel)
  try {
    return opgemaaktGetal(getalUit(kern, a.ctx), opmaak, a.ctx.land, a.ctx.stelsel)
  } catch (fout) {
    if (fout instanceof Rekenfout) return kern
    throw fout
  }
}

const alleTeksten = (a: Celargumenten, van: number): string[] =>
  Array.from({ length: a.aantal - van }, (_x, i) =>
    a
      .matrix(i + van)
      .flat()
      .map((s) => tekstUit(s, a.ctx)),
  ).flat()

export const tekstfuncties: readonly Werkbladfunctie[] = [
  { nl: 'TEKST', en: 'TEXT', vorm: 'ss', min: 2, max: 2, reken: alsTekst },
  {
    nl: 'TEKST.SAMENVOEGEN',
    en: 'CONCATENATE',
    vorm: '(s)',
    min: 1,
    max: 255,
    reken: (a) => alleTeksten(a, 0).join(''),
  },
  { nl: 'TEKST.SAMENV', en: 'CONCAT', vorm: '(m)', min: 1, max: 255, reken: (a) => alleTeksten(a, 0).join('') },
  {
    nl: 'TEKST.COMBINEREN',
    en: 'TEXTJOIN',
    vorm: 'ss(m)',
    min: 3,
    max: 255,
    reken: (a) =>
      alleTeksten(a, 2)
        .filter((t) => t !== '' || !a.logisch(1))
        .join(a.tekst(0)),
  },
  { nl: 'LINKS', en: 'LEFT', vorm: 'ss', min: 1, max: 2, reken: (a) => a.tekst(0).slice(0, lengteUit(a, 1, 1)) },
  {
    nl: 'RECHTS',
    en: 'RIGHT',
    vorm: 'ss',
    min: 1,
    max: 2,
    reken: (a) => {
      const n = lengteUit(a, 1, 1)
      return n === 0 ? '' : a.tekst(0).slice(-n)
    },
  },
  {
    nl: 'DEEL',
    en: 'MID',
    vorm: 'sss',
    min: 3,
    max: 3,
    reken: (a) => {
      const begin = a.geheel(1)
      if (begin < 1) throw new Rekenfout('#VALUE!')
      return a.tekst(0).slice(begin - 1, begin - 1 + lengteUit(a, 2))
    },
  },
  omzetting('LENGTE', 'LEN', (t) => t.length),
  omzetting('SPATIES.WISSEN', 'TRIM', (t) => t.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  omzetting('HOOFDLETTERS', 'UPPER', (t) => t.toUpperCase()),
  omzetting('KLEINE.LETTERS', 'LOWER', (t) => t.toLowerCase()),
  { nl: 'VIND.ALLES', en: 'FIND', vorm: 'sss', min: 2, max: 3, reken: (a) => vind(a, false) },
  { nl: 'VIND.SPEC', en: 'SEARCH', vorm: 'sss', min: 2, max: 3, reken: (a) => vind(a, true) },
  { nl: 'SUBSTITUEREN', en: 'SUBSTITUTE', vorm: 'ssss', min: 3, max: 4, reken: vervang },
  { nl: 'WAARDE', en: 'VALUE', vorm: 's', min: 1, max: 1, reken: (a) => a.getal(0) },
  { nl: 'GELIJK', en: 'EXACT', vorm: 'ss', min: 2, max: 2, reken: (a) => a.tekst(0) === a.tekst(1) },
  {
    nl: 'T',
    en: 'T',
    vorm: 's',
    min: 1,
    max: 1,
    reken: (a) => {
      const kern = kernVan(a.scalar(0))
      return typeof kern === 'string' ? kern : ''
    },
  },
  {
    nl: 'N',
    en: 'N',
    vorm: 's',
    min: 1,
    max: 1,
    reken: (a) => {
      const kern = kernVan(a.scalar(0))
      return typeof kern === 'string' ? 0 : a.getal(0)
    },
  },
]
