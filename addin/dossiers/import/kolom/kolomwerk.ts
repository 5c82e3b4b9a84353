import { schoneTekst } from '@poortwachter/wet/lezen'
import type { Kolomprofiel } from './kolomprofiel.ts'
import { zin } from '../../../taal/zin.ts'
import { kopsleutels } from '../vraag/plan.ts'
import { profielVan } from '../kop/profielen.ts'
import type { Exportprofiel } from '../kop/profielen.ts'
import { DAGROLLEN } from '../kop/rol.ts'
import type { Kolomrol } from '../kop/rol.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'
import type { Importvraag } from '../vraag/vraag.ts'

/** How columns stand to each other in the rows. */
export interface Kolomsamenhang {
  /** Whether a column is filled in a row in which another one is not, by place. */
  readonly zonder: (plaats: number, ander: number) => boolean
  /** Whether both columns are filled in a row and differ. */
  readonly anders: (plaats: number, ander: number) => boolean
  /** Whether a column has a day before the first sick day of its row. */
  readonly voorBegin: (plaats: number) => boolean
}

/** What is being decided about the columns of an export: each step takes it over from the one before. */
export interface Kolomwerk {
  readonly koppen: readonly string[]
  readonly profielen: readonly Kolomprofiel[]
  readonly samenhang: Kolomsamenhang
  readonly sleutels: readonly string[]
  /** The known export that the headings are of. */
  readonly export: Exportprofiel | undefined
  readonly antwoorden: Readonly<Record<string, string>>
  readonly vragen: Importvraag[]
  /** What the user has chosen for a column; undefined where it is not to be used. */
  readonly gekozen: ReadonlyMap<number, Kolomrol | undefined>
  /** What the columns are used for. */
  readonly rolVan: Map<number, Kolomrol>
  /** Why a column is not used. */
  readonly redenen: Map<number, string>
  /** Columns of which the heading says that they hold nothing of a case. */
  readonly geenFeit: Set<number>
  readonly isGevuld: (plaats: number) => boolean
  /** Whether a column is used for nothing, and nothing says why. */
  readonly isOngebruikt: (plaats: number) => boolean
  /** The heading as it is shown in a sentence. */
  readonly naam: (plaats: number) => string
  readonly plaatsVan: (rol: Kolomrol) => number | undefined
  /** Asks what a column is, where that was not answered. */
  readonly ask: (
    plaats: number,
    tekst: string,
    keuzes?: Importvraag['keuzes'],
    bij?: Partial<Pick<Importvraag, 'blokkeert' | 'voorstel'>>,
  ) => void
}

/** Under which the answer about a column is kept. */
export const kolomvraagId = (sleutel: string): string => `kolom:${sleutel}`

/** What a column full of days can be. */
export const DAGKEUZES = keuzesVoor([
  ['ziektedatum', 'Eerste ziektedag'],
  ['hersteldatum', 'Hersteld per (eerste dag weer aan het werk)'],
  ['laatsteZiektedag', 'Laatste ziektedag (t/m)'],
  [NIET_GEBRUIKEN, 'Niet gebruiken'],
])

/** Columns that the user chose for one and the same day, and that do not say the same: one of them has to be chosen. */
const tegenstrijdig = (
  gekozen: ReadonlyMap<number, Kolomrol | undefined>,
  { anders, zonder }: Kolomsamenhang,
): readonly (readonly number[])[] =>
  [...DAGROLLEN].flatMap((rol) => {
    const plaatsen = [...gekozen].flatMap(([plaats, eigen]) => (eigen === rol ? [plaats] : []))
    const [eerste, ...rest] = plaatsen
    const verschilt = (plaats: number): boolean =>
      anders(plaats, eerste!) || zonder(plaats, eerste!) || zonder(eerste!, plaats)
    return rest.some(verschilt) ? [plaatsen] : []
  })

/** Begins with what the user and the known exports say. */
export const createKolomwerk = (
  koppen: readonly string[],
  profielen: readonly Kolomprofiel[],
  samenhang: Kolomsamenhang,
  gegeven: Readonly<Record<string, string>>,
): Kolomwerk => {
  const sleutels = kopsleutels(koppen)
  const bekend = profielVan(koppen)
  const antwoorden: Record<string, string> = { ...bekend?.antwoorden, ...gegeven }
  const gekozen = new Map<number, Kolomrol | undefined>()
  for (const [plaats, sleutel] of sleutels.entries()) {
    const antwoord = antwoorden[kolomvraagId(sleutel)]
    if (antwoord !== undefined) gekozen.set(plaats, antwoord === NIET_GEBRUIKEN ? undefined : antwoord)
  }
  const vragen: Importvraag[] = []
  const naam = (plaats: number): string => `"${schoneTekst(koppen[plaats]!)}"`
  const ask: Kolomwerk['ask'] = (plaats, tekst, keuzes = DAGKEUZES, bij = {}) => {
    const id = kolomvraagId(sleutels[plaats]!)
    if (antwoorden[id] !== undefined || vragen.some((vraag) => vraag.id === id)) return
    vragen.push({ id, tekst, voorbeelden: profielen[plaats]!.voorbeelden, keuzes, blokkeert: true, ...bij })
  }
  for (const plaatsen of tegenstrijdig(gekozen, samenhang)) {
    const namen = plaatsen.map(naam).join(', ')
    for (const plaats of plaatsen) {
      delete antwoorden[kolomvraagId(sleutels[plaats]!)]
      gekozen.set(plaats, undefined)
      ask(
        plaats,
        zin`Meer dan een kolom is voor dezelfde dag gekozen, en zij zeggen niet hetzelfde (${namen}). Wat is ${naam(plaats)}?`,
        DAGKEUZES,
        { voorstel: null },
      )
    }
  }
  const rolVan = new Map([...gekozen].flatMap(([plaats, rol]) => (rol === undefined ? [] : [[plaats, rol] as const])))
  const redenen = new Map<number, string>()
  const geenFeit = new Set<number>()
  return {
    koppen,
    profielen,
    samenhang,
    sleutels,
    export: bekend,
    antwoorden,
    vragen,
    gekozen,
    rolVan,
    redenen,
    geenFeit,
    isGevuld: (plaats) => profielen[plaats]!.gevuld > 0,
    isOngebruikt: (plaats) =>
      !rolVan.has(plaats) && !gekozen.has(plaats) && !geenFeit.has(plaats) && !redenen.has(plaats),
    naam,
    plaatsVan: (rol) => [...rolVan].find(([, gevonden]) => gevonden === rol)?.[0],
    ask,
  }
}
