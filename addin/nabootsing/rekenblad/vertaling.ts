import { parseStructRef, stringifyStructRef, tokenize, type Token } from '@borgar/fx'
import { foutOp, foutTekst, leesFoutcode } from './fouten.ts'
import type { Landinstelling } from './talen.ts'

/** Names of functions in both languages; a name that is in neither list is a function of the add-in. */
export interface Functienamen {
  readonly engels: (lokaal: string) => string
  readonly lokaal: (engels: string) => string
}

/** A formula that Excel would refuse at the formula bar, with a sentence for the person who typed it. */
export class Formulefout extends Error {}

const SECTIES: Readonly<Record<string, string>> = {
  '#All': '#Alles',
  '#Data': '#Gegevens',
  '#Headers': '#Kopteksten',
  '#Totals': '#Totalen',
  '#This Row': '#Deze rij',
}

/** A formula as typed in `land` in stored form: English names, commas, points. Starts with `=` on both sides. */
export const opgeslagenFormule = (formule: string, land: Landinstelling, namen: Functienamen): string => {
  const engels = land.taal === 'en' ? formule : metEngelseTekens(formule, land)
  return tokensVan(engels)
    .map((token) => {
      if (token.type === 'func') return functienaam(token.value, namen.engels)
      if (token.type === 'structured') return metKorteRij(token.value)
      if (token.type === 'range_named' && land.taal !== 'en') return engelseLogische(token.value, land)
      return token.value
    })
    .join('')
}

/** A stored formula as a person in `land` reads it in the formula bar. */
export const lokaleFormule = (formule: string, land: Landinstelling, namen: Functienamen): string => {
  let diepte = 0
  return tokensVan(formule)
    .map(({ type, value }) => {
      if (type === 'func') return namen.lokaal(value.toUpperCase())
      if (land.taal === 'en') return value
      if (type === 'number') return value.replace('.', land.decimaal)
      if (type === 'bool') return value.toUpperCase() === 'TRUE' ? land.waar : land.onwaar
      if (type === 'error') {
        const code = leesFoutcode(value)
        return code ? foutTekst(code, land.taal) : value
      }
      if (type === 'structured') return lokaleStructuur(value, land)
      if (type !== 'operator') return value
      if (value === '{') diepte += 1
      if (value === '}') diepte -= 1
      if (value === ',') return diepte > 0 ? land.kolomInMatrix : land.scheiding
      return value
    })
    .join('')
}

export const tokensVan = (formule: string): Token[] =>
  tokenize(formule, { withLocation: false, negativeNumbers: false })

/** A file writes `Tabel[[#This Row],[a]]` for what a person reads and types as `Tabel[@a]`. */
const metKorteRij = (verwijzing: string): string => {
  const gelezen = /#This Row/i.test(verwijzing) ? parseStructRef(verwijzing) : undefined
  return gelezen ? stringifyStructRef(gelezen) : verwijzing
}

/** `_xldudf_PW_DEADLINE` and `_xlfn.XLOOKUP` are how a file stores `PW.DEADLINE` and `XLOOKUP`. */
const functienaam = (naam: string, engels: (naam: string) => string): string => {
  const eigen = /^_xldudf_(.+)$/i.exec(naam)?.[1]
  if (eigen) return eigen.toUpperCase().replace('_', '.')
  return engels(naam.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ''))
}

const engelseLogische = (naam: string, land: Landinstelling): string => {
  const hoofd = naam.toUpperCase()
  return hoofd === land.waar ? 'TRUE' : hoofd === land.onwaar ? 'FALSE' : naam
}

const metEngelseTekens = (formule: string, land: Landinstelling): string => {
  let uit = ''
  let accolades = 0
  let i = 0
  while (i < formule.length) {
    const teken = formule[i] ?? ''
    if (teken === '"' || teken === "'") {
      const eind = eindeAanhaling(formule, i, teken)
      uit += formule.slice(i, eind)
      i = eind
    } else if (teken === '[') {
      const eind = eindeHaken(formule, i)
      uit += engelseStructuur(formule.slice(i, eind), land)
      i = eind
    } else {
      const fout = teken === '#' ? foutOp(formule, i, land.taal) : undefined
      if (teken === '{') accolades += 1
      if (teken === '}') accolades -= 1
      uit += fout ?? engelsTeken(teken, formule, i, accolades, land)
      i += fout ? foutTekst(fout, land.taal).length : 1
    }
  }
  return uit
}

const engelsTeken = (teken: string, formule: string, i: number, accolades: number, land: Landinstelling): string => {
  if (teken === land.scheiding) return accolades > 0 ? ';' : ','
  if (teken === land.kolomInMatrix && accolades > 0) return ','
  if (teken !== land.decimaal) return teken
  if (/\d/.test(formule[i + 1] ?? '') && /[\d\s(;\\{+*/^&=<>-]/.test(formule[i - 1] ?? '')) return '.'
  throw new Formulefout(
    `In ${formule} staat ${TEKENNAAM[land.decimaal]} tussen de argumenten. Zet daar ${TEKENNAAM[land.scheiding]}.`,
  )
}

const TEKENNAAM = { ';': 'een puntkomma', ',': 'een komma', '.': 'een punt' } as const

const eindeAanhaling = (tekst: string, van: number, teken: string): number => {
  let i = van + 1
  while (i < tekst.length) {
    if (tekst[i] !== teken) i += 1
    else if (tekst[i + 1] === teken) i += 2
    else return i + 1
  }
  return tekst.length
}

const eindeHaken = (tekst: string, van: number): number => {
  let diepte = 0
  for (let i = van; i < tekst.length; i += 1) {
    if (tekst[i] === "'") i += 1
    else if (tekst[i] === '[') diepte += 1
    else if (tekst[i] === ']') {
      diepte -= 1
      if (diepte === 0) return i + 1
    }
  }
  return tekst.length
}

const engelseStructuur = (deel: string, land: Landinstelling): string => {
  const gescheiden = buitenBinnenhaken(deel, (teken) => (teken === land.scheiding ? ',' : teken))
  return Object.entries(SECTIES).reduce(
    (tekst, [engels, lokaal]) => tekst.replace(new RegExp(`\\[${lokaal}\\]`, 'gi'), `[${engels}]`),
    gescheiden,
  )
}

const lokaleStructuur = (deel: string, land: Landinstelling): string => {
  const haak = deel.indexOf('[')
  const gescheiden = buitenBinnenhaken(deel.slice(haak), (teken) => (teken === ',' ? land.scheiding : teken))
  return (
    deel.slice(0, haak) +
    Object.entries(SECTIES).reduce(
      (tekst, [engels, lokaal]) => tekst.replace(new RegExp(`\\[${engels}\\]`, 'gi'), `[${lokaal}]`),
      gescheiden,
    )
  )
}

/** Changes the characters between inner brackets, `[[a];[b]]`, never those of a column name. */
const buitenBinnenhaken = (deel: string, vertaal: (teken: string) => string): string => {
  const samengesteld = /^\[\s*\[/.test(deel)
  let diepte = 0
  return [...deel]
    .map((teken) => {
      if (teken === '[') diepte += 1
      if (teken === ']') diepte -= 1
      return samengesteld && diepte === 1 ? vertaal(teken) : teken
    })
    .join('')
}
