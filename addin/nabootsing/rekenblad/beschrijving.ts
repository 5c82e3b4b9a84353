import { celAdres, gebiedAdres } from './adressen.ts'
import type { Blad } from './blad.ts'
import { leesFoutcode } from './fouten.ts'
import { createFout, isFout, kernVan, type Scalar } from './waarden.ts'
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
  /** Rows that are hidden, 0 = first. */
  readonly verborgenRijen?: readonly number[]
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
  for (const rij of beschrijving.verborgenRijen ?? []) blad.verborgenRijen.add(rij)
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

/** What a workbook holds now, so that it can be made again in another language. Outcomes of formulas are left out. */
export const beschrijfWerkmap = (werkmap: Rekenwerkmap): Werkmapbeschrijving => ({
  datumstelsel: werkmap.omgeving.stelsel,
  bladen: werkmap.bladen.map((blad) => bladBeschrijving(werkmap, blad)),
  namen: werkmap.namen.map(({ naam, formule }) => ({ naam, formule })),
})

const celBeschrijving = (blad: Blad, r: number, c: number): Celinhoud => {
  const cel = blad.get(r, c)
  if (!cel || cel.spilVan) return null
  if (cel.formule !== undefined) return { formule: cel.formule }
  const kern = kernVan(cel.waarde)
  return isFout(kern) ? { fout: kern.code } : kern
}

const bladBeschrijving = (werkmap: Rekenwerkmap, blad: Blad): Bladbeschrijving => {
  const vlak = blad.gebruiktGebied(false)
  const opmaak = [...blad.cellen()]
    .filter((cel) => cel.opmaak !== 'General')
    .map((cel) => ({ bereik: celAdres(cel.r, cel.c), numberFormat: cel.opmaak }))
  const kolombreedtes: number[] = []
  for (const [kolom, breedte] of blad.kolombreedtes) kolombreedtes[kolom] = breedte
  return {
    naam: blad.naam,
    rijen: vlak
      ? Array.from({ length: vlak.r2 + 1 }, (_r, r) =>
          Array.from({ length: vlak.c2 + 1 }, (_c, c) => celBeschrijving(blad, r, c)),
        )
      : [],
    opmaak,
    kolombreedtes,
    verborgenRijen: [...blad.verborgenRijen],
    tabellen: werkmap.tabellen
      .filter((tabel) => tabel.blad === blad)
      .map(({ naam, vlak: bereik, stijl, heeftTotaal }) => ({
        naam,
        bereik: gebiedAdres(bereik),
        stijl,
        totaal: heeftTotaal,
      })),
    zichtbaarheid: blad.zichtbaarheid,
  }
}

/** Adds the sheets of another workbook, with names that are free, and gives those of the ones that can be seen. */
export const addBladen = (werkmap: Rekenwerkmap, { bladen }: Werkmapbeschrijving): readonly string[] =>
  werkmap.batch(() => {
    const nieuw = bladen.map((blad): Bladbeschrijving => ({
      ...blad,
      naam: werkmap.addBlad(freeName(blad.naam, (naam) => werkmap.vindBlad(naam) !== undefined, 31)).naam,
      tabellen: [],
    }))
    for (const [i, blad] of nieuw.entries()) {
      zetTabellenEnOpmaak(werkmap, {
        ...blad,
        tabellen: (bladen[i]?.tabellen ?? []).map((tabel) => ({
          ...tabel,
          naam: freeName(tabel.naam, (naam) => werkmap.vindTabel(naam) !== undefined, 255, '_'),
        })),
      })
      zetCellen(werkmap, blad)
    }
    return nieuw.filter(({ zichtbaarheid }) => (zichtbaarheid ?? 'Visible') === 'Visible').map(({ naam }) => naam)
  })

const freeName = (gewenst: string, isBezet: (naam: string) => boolean, meeste: number, tussen = ' '): string => {
  let naam = gewenst.slice(0, meeste)
  for (let nummer = 2; isBezet(naam); nummer += 1) {
    const achter = `${tussen}${nummer}`
    naam = `${gewenst.slice(0, meeste - achter.length)}${achter}`
  }
  return naam
}
