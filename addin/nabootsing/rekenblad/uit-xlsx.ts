import { readXlsx } from 'hucre/xlsx'
import { celAdres, leesAdres } from './adressen.ts'
import type { Bladbeschrijving, Celinhoud, Werkmapbeschrijving } from './beschrijving.ts'
import { serieVan, type Datumstelsel } from './datums.ts'

type Boek = Awaited<ReturnType<typeof readXlsx>>
type Vel = Boek['sheets'][number]
type Velcel = NonNullable<Vel['cells']> extends Map<string, infer C> ? C : never

/** Values, formulas, tables, formats and names of an xlsx file. Dates come out as serials. */
export const beschrijfXlsx = async (bestand: Uint8Array): Promise<Werkmapbeschrijving> => {
  const boek = await readXlsx(bestand, { readStyles: true })
  const datumstelsel: Datumstelsel = boek.dateSystem === '1904' ? 1904 : 1900
  return {
    datumstelsel,
    bladen: boek.sheets.map((vel) => bladUit(vel, datumstelsel)),
    namen: (boek.namedRanges ?? []).map(({ name, range }) => ({ naam: name, formule: `=${range}` })),
  }
}

const bladUit = (vel: Vel, stelsel: Datumstelsel): Bladbeschrijving => {
  const cellen = vel.cells ?? new Map<string, Velcel>()
  const rijen: Celinhoud[][] = vel.rows.map((rij) => rij.map((w) => inhoudUit(w, stelsel)))
  const formaten: { bereik: string; numberFormat: string }[] = []
  for (const [sleutel, cel] of cellen) {
    const [r = 0, c = 0] = sleutel.split(',').map(Number)
    const rij = (rijen[r] ??= [])
    while (rij.length < c) rij.push(null)
    rij[c] = celUit(cel, rij[c] ?? null, stelsel)
    const numberFormat = cel.style?.numFmt
    if (numberFormat && numberFormat !== 'General') formaten.push({ bereik: celAdres(r, c), numberFormat })
  }
  for (let r = 0; r < rijen.length; r += 1) rijen[r] ??= []
  wisArrayDelen(cellen, rijen)
  return {
    naam: vel.name,
    rijen,
    opmaak: formaten,
    kolombreedtes: (vel.columns ?? []).map((k) => Math.round((k.width ?? 9) * 7 + 5)),
    verborgenRijen: [...(vel.rowDefs ?? [])].flatMap(([rij, { hidden }]) => (hidden ? [rij] : [])),
    tabellen: (vel.tables ?? []).flatMap((t) =>
      t.range
        ? [{ naam: t.name, bereik: t.range, ...(t.style ? { stijl: t.style } : {}), totaal: t.showTotalRow ?? false }]
        : [],
    ),
    zichtbaarheid: vel.veryHidden ? 'VeryHidden' : vel.hidden ? 'Hidden' : 'Visible',
  }
}

const celUit = (cel: Velcel, waarde: Celinhoud, stelsel: Datumstelsel): Celinhoud => {
  if (cel.formula === undefined)
    return cel.type === 'error' && typeof cel.value === 'string' ? { fout: cel.value } : waarde
  const onthouden = inhoudUit(cel.formulaResult ?? cel.value, stelsel)
  return typeof onthouden === 'object' && onthouden !== null
    ? { formule: `=${cel.formula}` }
    : { formule: `=${cel.formula}`, waarde: onthouden }
}

/** A file keeps the outcome of a spilled formula in every cell; only the first holds content. */
const wisArrayDelen = (cellen: ReadonlyMap<string, Velcel>, rijen: Celinhoud[][]): void => {
  for (const [sleutel, cel] of cellen) {
    const vlak = cel.formula !== undefined && cel.formulaRef ? leesAdres(cel.formulaRef) : undefined
    if (!vlak || cel.formulaType !== 'array') continue
    for (let r = vlak.r1; r <= vlak.r2; r += 1) {
      for (let c = vlak.c1; c <= vlak.c2; c += 1) {
        const rij = rijen[r]
        if (rij && `${r},${c}` !== sleutel && c < rij.length) rij[c] = null
      }
    }
  }
}

const inhoudUit = (waarde: unknown, stelsel: Datumstelsel): Celinhoud => {
  if (typeof waarde === 'number' || typeof waarde === 'string' || typeof waarde === 'boolean') return waarde
  if (!(waarde instanceof Date)) return null
  const dag = serieVan(waarde.getUTCFullYear(), waarde.getUTCMonth() + 1, waarde.getUTCDate(), stelsel)
  return dag + (waarde.getTime() % 86_400_000) / 86_400_000
}
