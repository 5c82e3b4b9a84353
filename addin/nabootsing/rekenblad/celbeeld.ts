import { adresVan, type Cel } from './blad.ts'
import { gebiedAdres } from './adressen.ts'
import { foutTekst } from './fouten.ts'
import { kaartTekst } from './kaarten.ts'
import { opgemaaktGetal, isDatumopmaak } from './opmaak.ts'
import { tekstUit, type Omzetomgeving } from './omzetting.ts'
import { isFout, isRijk, type Celfoutcode, type Celkaart } from './waarden.ts'

/** A cell as a person, a test or the add-in sees it. */
export interface Celbeeld {
  /** The plain value; an error as the text that the cell shows. */
  readonly waarde: number | string | boolean | null
  /** What the cell shows. */
  readonly tekst: string
  readonly fout?: { readonly code: Celfoutcode; readonly bericht?: string }
  readonly kaart?: Celkaart
  /** Stored (English) formula with `=`, or ''. */
  readonly formule: string
  /** The same formula in the workbook's language. */
  readonly formuleLokaal: string
  /** Stored number format in effect. */
  readonly numberFormat: string
  readonly bezig: boolean
  /** Extent of a spilled result, on the cell that holds the formula. */
  readonly spilgebied?: string
  /** The cell that spills into this one. */
  readonly spilVan?: string
  /** The formula takes part in a circle of formulas that read each other. */
  readonly kring: boolean
}

export const geldendeOpmaak = (cel: Cel): string => {
  if (cel.opmaak !== 'General') return cel.opmaak
  if (isRijk(cel.waarde) && cel.waarde.numberFormat) return cel.waarde.numberFormat
  return cel.afgeleideOpmaak ?? 'General'
}

export const celbeeld = (
  cel: Cel | undefined,
  omgeving: Omzetomgeving,
  lokaal: (formule: string) => string,
): Celbeeld => {
  if (!cel) return LEEG
  const { waarde } = cel
  const numberFormat = geldendeOpmaak(cel)
  return {
    waarde: isFout(waarde) ? foutTekst(waarde.code, omgeving.land.taal) : isRijk(waarde) ? waarde.kern : waarde,
    tekst: celtekst(cel, numberFormat, omgeving),
    ...(isFout(waarde) ? { fout: { code: waarde.code, ...(waarde.bericht ? { bericht: waarde.bericht } : {}) } } : {}),
    ...(isRijk(waarde) ? { kaart: waarde.kaart } : {}),
    formule: cel.formule ?? '',
    formuleLokaal: cel.formule === undefined ? '' : lokaal(cel.formule),
    numberFormat,
    bezig: cel.bezig,
    ...(cel.spil ? { spilgebied: gebiedAdres(cel.spil) } : {}),
    ...(cel.spilVan ? { spilVan: adresVan(cel.spilVan) } : {}),
    kring: cel.kring,
  }
}

const LEEG: Celbeeld = {
  waarde: null,
  tekst: '',
  formule: '',
  formuleLokaal: '',
  numberFormat: 'General',
  bezig: false,
  kring: false,
}

const celtekst = ({ waarde }: Cel, numberFormat: string, omgeving: Omzetomgeving): string => {
  if (isFout(waarde)) return foutTekst(waarde.code, omgeving.land.taal)
  const kern = isRijk(waarde) ? waarde.kern : waarde
  if (typeof kern === 'number') return opgemaaktGetal(kern, numberFormat, omgeving.land, omgeving.stelsel)
  if (kern === null) return isRijk(waarde) ? kaartTekst(waarde.kaart) : ''
  return tekstUit(kern, omgeving)
}

/** What the formula bar shows and what typing it again would enter. */
export const bewerktekst = (
  cel: Cel | undefined,
  omgeving: Omzetomgeving,
  lokaal: (formule: string) => string,
): string => {
  if (!cel) return ''
  if (cel.formule !== undefined) return lokaal(cel.formule)
  const { waarde } = cel
  if (isFout(waarde)) return foutTekst(waarde.code, omgeving.land.taal)
  const kern = isRijk(waarde) ? waarde.kern : waarde
  if (typeof kern !== 'number') return cel.alsTekst ? `'${tekstUit(kern, omgeving)}` : tekstUit(kern, omgeving)
  const opmaak = geldendeOpmaak(cel)
  if (isDatumopmaak(opmaak)) {
    const vorm = omgeving.land.taal === 'nl' ? 'd-m-yyyy' : 'm/d/yyyy'
    return opgemaaktGetal(kern, Number.isInteger(kern) ? vorm : `${vorm} hh:mm:ss`, omgeving.land, omgeving.stelsel)
  }
  return opmaak.includes('%')
    ? `${tekstUit(Number((kern * 100).toPrecision(15)), omgeving)}%`
    : tekstUit(kern, omgeving)
}
