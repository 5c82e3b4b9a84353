import { celAdres } from './adressen.ts'
import { leesFoutcode } from './fouten.ts'
import { createFout, type Scalar } from './waarden.ts'
import { Rekenwerkmap, type WerkmapOpties } from './werkmap.ts'

/** A workbook as plain JSON: what the try-it page loads and what an xlsx file is read into. */
export interface Werkmapbeschrijving {
  readonly datumstelsel?: 1900 | 1904
  readonly bladen: readonly Bladbeschrijving[]
  readonly namen?: readonly { readonly naam: string; readonly formule: string }[]
}

export interface Bladbeschrijving {
  readonly naam: string
  /** Row by row from A1. */
  readonly rijen: readonly (readonly Celinhoud[])[]
  readonly opmaak?: readonly { readonly bereik: string; readonly numberFormat: string }[]
  /** Pixels per column, from A. */
  readonly kolombreedtes?: readonly number[]
  readonly tabellen?: readonly {
    readonly naam: string
    readonly bereik: string
    readonly stijl?: string
    readonly totaal?: boolean
  }[]
  readonly zichtbaarheid?: 'Visible' | 'Hidden' | 'VeryHidden'
}

export type Celinhoud =
  | number
  | string
  | boolean
  | null
  /** A stored formula with the outcome that the file remembers. */
  | { readonly formule: string; readonly waarde?: number | string | boolean | null }
  | { readonly fout: string }

/** A workbook that holds what is described, calculated. */
export const createWerkmapUit = (beschrijving: Werkmapbeschrijving, opties: WerkmapOpties): Rekenwerkmap => {
  const werkmap = new Rekenwerkmap({
    ...opties,
    ...(beschrijving.datumstelsel ? { datumstelsel: beschrijving.datumstelsel } : {}),
  })
  werkmap.batch(() => {
    for (const blad of beschrijving.bladen) werkmap.addBlad(blad.naam)
    for (const naam of beschrijving.namen ?? []) werkmap.setNaam(naam.naam, naam.formule)
    for (const blad of beschrijving.bladen) zetTabellenEnOpmaak(werkmap, blad)
    for (const blad of beschrijving.bladen) zetCellen(werkmap, blad)
  })
  return werkmap
}

const zetTabellenEnOpmaak = (werkmap: Rekenwerkmap, beschrijving: Bladbeschrijving): void => {
  const blad = werkmap.blad(beschrijving.naam)
  blad.zichtbaarheid = beschrijving.zichtbaarheid ?? 'Visible'
  beschrijving.kolombreedtes?.forEach((breedte, kolom) => blad.kolombreedtes.set(kolom, breedte))
  for (const { bereik, numberFormat } of beschrijving.opmaak ?? []) werkmap.setOpmaak(blad, bereik, numberFormat)
  for (const { naam, bereik, stijl, totaal } of beschrijving.tabellen ?? []) {
    const tabel = werkmap.addTabel(blad, bereik, naam)
    if (stijl) tabel.stijl = stijl
    tabel.heeftTotaal = totaal ?? false
  }
}

const zetCellen = (werkmap: Rekenwerkmap, beschrijving: Bladbeschrijving): void => {
  const blad = werkmap.blad(beschrijving.naam)
  beschrijving.rijen.forEach((rij, r) =>
    rij.forEach((inhoud, c) => {
      if (inhoud === null) return
      if (typeof inhoud === 'object' && 'formule' in inhoud)
        werkmap.setOpgeslagenFormule(blad, celAdres(r, c), inhoud.formule)
      else werkmap.setWaarde(blad, celAdres(r, c), scalarUit(inhoud))
    }),
  )
}

const scalarUit = (inhoud: number | string | boolean | { readonly fout: string }): Scalar =>
  typeof inhoud === 'object' ? createFout(leesFoutcode(inhoud.fout) ?? '#VALUE!') : inhoud
