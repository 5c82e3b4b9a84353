import { delenVan, serieweekdag, type Datumstelsel } from './datums.ts'
import type { Landinstelling } from './talen.ts'

/** A number format typed or read in this locale (`dd-mm-jjjj`, `0,00`) in stored, English form (`dd-mm-yyyy`, `0.00`). */
export const opgeslagenOpmaak = (formaat: string, land: Landinstelling): string => {
  if (land.taal === 'en') return formaat
  if (/^standaard$/i.test(formaat)) return 'General'
  return mapBuitenTekst(formaat, (deel) => {
    const letters = deel.replace(/[ju]/gi, (l) => {
      const opgeslagen = land.formaatletters[l.toLowerCase()] ?? l
      return l === l.toLowerCase() ? opgeslagen : opgeslagen.toUpperCase()
    })
    return letters.replace(/[.,]/g, (t) => (t === ',' ? '.' : ','))
  })
}

/** A stored number format as this locale writes it. */
export const lokaleOpmaak = (formaat: string, land: Landinstelling): string => {
  if (land.taal === 'en') return formaat
  if (formaat === 'General') return 'Standaard'
  return mapBuitenTekst(formaat, (deel) =>
    deel
      .replace(/y/gi, 'j')
      .replace(/h/gi, 'u')
      .replace(/[.,]/g, (t) => (t === ',' ? '.' : ',')),
  )
}

/** Whether a stored format shows a day or a time. */
export const isDatumopmaak = (formaat: string): boolean =>
  formaat !== 'General' && /[dmyhs]/i.test(zonderTekst(formaat))

/** The text of a number under a stored format. Days use the workbook's date system. */
export const opgemaaktGetal = (getal: number, formaat: string, land: Landinstelling, stelsel: Datumstelsel): string => {
  if (formaat === 'General' || formaat === '@') return standaardTekst(getal, land)
  const secties = sectiesVan(formaat)
  const sectie =
    getal < 0 && secties[1] !== undefined
      ? secties[1]
      : getal === 0 && secties[2] !== undefined
        ? secties[2]
        : (secties[0] ?? '')
  const grootte = getal < 0 && secties[1] !== undefined ? -getal : getal
  if (sectie === '' || /^general$/i.test(sectie)) return sectie === '' ? '' : standaardTekst(grootte, land)
  if (isDatumopmaak(sectie)) return getal < 0 ? '########' : datumTekst(getal, sectie, land, stelsel)
  return cijferTekst(grootte, sectie, land)
}

/** At most eleven digits, as a cell without a format shows a number. */
export const standaardTekst = (getal: number, land: Landinstelling): string => {
  const grootte = Math.abs(getal)
  const vorm =
    grootte !== 0 && (grootte >= 1e11 || grootte < 1e-9)
      ? getal
          .toExponential(5)
          .replace(/\.?0+e/, 'E')
          .replace('e', 'E')
          .replace(/E([+-])(\d)$/, 'E$10$2')
      : String(Number(getal.toPrecision(Math.max(1, Math.min(15, 10 + Math.min(1, cijfersVoorKomma(grootte)))))))
  return vorm.replace('.', land.decimaal)
}

const cijfersVoorKomma = (grootte: number): number => (grootte < 1 ? 0 : Math.floor(Math.log10(grootte)) + 1)

const TEKSTDELEN = /"[^"]*"|\\.|\[[^\]]*\]/g
const zonderTekst = (formaat: string): string => formaat.replace(TEKSTDELEN, '')

const mapBuitenTekst = (formaat: string, vertaal: (deel: string) => string): string => {
  let uit = ''
  let vorige = 0
  for (const m of formaat.matchAll(TEKSTDELEN)) {
    uit += vertaal(formaat.slice(vorige, m.index)) + m[0]
    vorige = m.index + m[0].length
  }
  return uit + vertaal(formaat.slice(vorige))
}

const sectiesVan = (formaat: string): string[] => {
  const secties: string[] = ['']
  for (const deel of formaat.match(/"[^"]*"|\\.|\[[^\]]*\]|[^]/g) ?? []) {
    if (deel === ';') secties.push('')
    else secties[secties.length - 1] += deel
  }
  return secties
}

const DATUMDELEN = /"[^"]*"|\\.|\[\$[^\]]*\]|\[[hms]+\]|\[[^\]]*\]|am\/pm|y+|m+|d+|h+|s+|[^]/gi

const datumTekst = (serie: number, formaat: string, land: Landinstelling, stelsel: Datumstelsel): string => {
  const seconden = Math.round((serie - Math.floor(serie)) * 86_400)
  const heel = Math.floor(serie) + (seconden === 86_400 ? 1 : 0)
  const inDag = seconden % 86_400
  const { jaar, maand, dag } = delenVan(heel, stelsel)
  const uren = Math.floor(inDag / 3600)
  const delen = formaat.match(DATUMDELEN) ?? []
  const twaalf = delen.some((d) => /am\/pm/i.test(d))
  let naUur = false
  return delen
    .map((deel, i) => {
      const klein = deel.toLowerCase()
      if (deel.startsWith('"')) return deel.slice(1, -1)
      if (deel.startsWith('\\')) return deel.slice(1)
      if (/^\[h+\]$/.test(klein)) {
        naUur = true
        return String(Math.floor(serie * 24))
      }
      if (deel.startsWith('[')) return ''
      if (klein === 'am/pm') return uren < 12 ? 'AM' : 'PM'
      if (klein[0] === 'y')
        return klein.length > 2 ? String(jaar).padStart(4, '0') : String(jaar % 100).padStart(2, '0')
      if (klein[0] === 'd') return dagTekst(klein.length, dag, serieweekdag(heel, stelsel), land)
      if (klein[0] === 'h') {
        naUur = true
        return pad(twaalf ? uren % 12 || 12 : uren, klein.length)
      }
      if (klein[0] === 's') return pad(inDag % 60, klein.length)
      if (klein[0] === 'm') {
        const minuten = klein.length <= 2 && (naUur || volgtSeconde(delen, i))
        naUur = false
        return minuten ? pad(Math.floor(inDag / 60) % 60, klein.length) : maandTekst(klein.length, maand, land)
      }
      return deel
    })
    .join('')
}

const volgtSeconde = (delen: readonly string[], i: number): boolean =>
  /^s/i.test(delen.slice(i + 1).find((d) => /^[ymdhs]/i.test(d)) ?? '')

const pad = (getal: number, breedte: number): string => String(getal).padStart(Math.min(2, breedte), '0')

const dagTekst = (lengte: number, dag: number, weekdagnummer: number, land: Landinstelling): string => {
  if (lengte === 3) return land.dagenKort[weekdagnummer - 1] ?? ''
  if (lengte > 3) return land.dagen[weekdagnummer - 1] ?? ''
  return pad(dag, lengte)
}

const maandTekst = (lengte: number, maand: number, land: Landinstelling): string => {
  if (lengte === 3) return land.maandenKort[maand - 1] ?? ''
  if (lengte === 5) return (land.maanden[maand - 1] ?? '').slice(0, 1)
  if (lengte > 3) return land.maanden[maand - 1] ?? ''
  return pad(maand, lengte)
}

const cijferTekst = (getal: number, sectie: string, land: Landinstelling): string => {
  const kaal = zonderTekst(sectie)
  const masker = kaal.match(/[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+/)?.[0] ?? ''
  const procenten = (kaal.match(/%/g) ?? []).length
  const [heelMasker = '', breukMasker = ''] = masker.split('.')
  const duizendtallen = heelMasker.match(/,+$/)?.[0].length ?? 0
  const exponent = /E([+-])(0+)/i.exec(kaal)
  if (exponent) return wetenschappelijk(getal, breukMasker.length, exponent[2]?.length ?? 1, land)
  const geschaald = (Math.abs(getal) * 100 ** procenten) / 1000 ** duizendtallen
  const cijfers = afgerond(geschaald, breukMasker.length)
  const [heel = '0', breuk = ''] = cijfers.split('.')
  const minstens = (heelMasker.match(/0/g) ?? []).length
  let voor = (heel === '0' ? '' : heel).padStart(minstens, '0')
  if (heelMasker.replace(/,+$/, '').includes(',')) voor = voor.replace(/\B(?=(\d{3})+$)/g, land.duizend)
  const vast = breukMasker.lastIndexOf('0') + 1
  const na = breuk.slice(0, vast) + breuk.slice(vast).replace(/0+$/, '')
  const tekst = voor + (masker.includes('.') && (na !== '' || vast > 0) ? land.decimaal + na : '')
  const negatief = getal < 0 && /[1-9]/.test(cijfers) ? '-' : ''
  let geplaatst = false
  const uit = (sectie.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[0#?.,]+|[^]/g) ?? [])
    .map((deel) => {
      if (deel.startsWith('"')) return deel.slice(1, -1)
      if (deel.startsWith('\\')) return deel.slice(1)
      if (deel.startsWith('[$')) return deel.slice(2, -1).split('-')[0] ?? ''
      if (deel.startsWith('[') || deel.startsWith('*')) return ''
      if (deel.startsWith('_')) return ' '
      if (!/^[0#?.,]+$/.test(deel)) return deel
      if (geplaatst) return ''
      geplaatst = true
      return tekst
    })
    .join('')
  return negatief + uit
}

const wetenschappelijk = (getal: number, plaatsen: number, cijfers: number, land: Landinstelling): string => {
  const [grond = '0', macht = '0'] = getal.toExponential(plaatsen).split('e')
  return `${grond.replace('.', land.decimaal)}E${macht.startsWith('-') ? '-' : '+'}${macht.replace(/[+-]/, '').padStart(cijfers, '0')}`
}

/** Half away from zero on the decimal digits a person sees, so that 1,005 gives 1,01. */
const afgerond = (getal: number, plaatsen: number): string => {
  if (getal >= 1e21) return getal.toLocaleString('en-US', { useGrouping: false })
  const verschoven = Number(`${Number(getal.toPrecision(15))}e${plaatsen}`)
  return Number.isFinite(verschoven)
    ? (Math.round(verschoven) / 10 ** plaatsen).toFixed(plaatsen)
    : getal.toFixed(plaatsen)
}
