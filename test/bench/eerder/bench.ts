import { bundelStaten, omBeurten, verhouding } from './bundel.ts'
import { createCelmatrix } from '../beslissen/geheugen/celmatrix.ts'
import type { Celmatrix } from '../beslissen/geheugen/celmatrix.ts'
import { EERDERE_EDITIE, metKolommenVanToen } from './toen.ts'

/**
 * Functions over ten thousand rows beside an earlier commit, in one run: how many times as long the earlier one takes.
 * Both read the same cells; what they answer is compared cell by cell. A workbook recalculates over and over, so that is
 * what is held to the budget; what it takes just after memory was cleaned up stands beside it.
 */
const AANTAL = 10_000
const RONDEN = 15

/** The functions of one state of the project, called as Excel calls them. */
interface Staat {
  readonly call: (id: string, argumenten: readonly unknown[]) => unknown
}

const entry =
  (editie = '') =>
  (wortel: string): string => `
import { functies } from '${wortel}addin/functies/index.ts'
import { callFunctie } from '${wortel}addin/functies/kern/aanroep.ts'
import { createRegelvoorraad } from '${wortel}addin/regels/regelbron.ts'
${editie === '' ? '' : `import { readEerdereEditie } from '${wortel}addin/regels/eerder.ts'`}
const regels = createRegelvoorraad(${editie === '' ? '' : `await readEerdereEditie('${editie}')`})
const perId = new Map(functies.map((functie) => [functie.id, functie]))
export const call = (id, argumenten) => callFunctie(perId.get(id), argumenten, regels)
`

const staten = await bundelStaten<Staat>('functies', { nu: entry(), eerder: entry() })
const statenMetEerdereRegels = await bundelStaten<Staat>('functies-eerdere-regels', {
  nu: entry(EERDERE_EDITIE),
  eerder: entry(),
})

const cells = (antwoord: unknown): readonly string[] =>
  (antwoord as readonly (readonly { readonly tekst?: string; readonly soort: string }[])[])
    .flat()
    .map(({ tekst, soort }) => tekst ?? soort)

/** The arguments of a call, for a state of the project with the facts it knows. */
interface Vraag {
  readonly nu: readonly unknown[]
  readonly eerder: readonly unknown[]
}

const compare = async (wat: string, id: string, vraag: Vraag, budget: string, wie = staten): Promise<void> => {
  const nieuweCellen = cells(wie.nu.call(id, vraag.nu))
  const oudeCellen = cells(wie.eerder.call(id, vraag.eerder))
  const anders = nieuweCellen.filter((cel, i) => cel !== oudeCellen[i]).length
  const call = (staat: Staat) => () => staat.call(id, staat === wie.nu ? vraag.nu : vraag.eerder)
  const duur = await omBeurten(wie, RONDEN, call, false)
  const koud = await omBeurten(wie, RONDEN, call)
  const keer = `${verhouding(duur)} (${(duur.eerder / duur.nu).toFixed(1)} × zo snel)`
  console.log(
    `${wat.padEnd(72)}${keer.padEnd(36)}${budget}; na opruimen van het geheugen ${verhouding(koud)}; ${anders} van ${nieuweCellen.length} cellen anders`,
  )
}

const PEILDATUM = 46_357

/** What a decision over a range takes: the first sick days, the day one looks from, and the facts with their headings. */
const beslisargumenten = ({ koppen, tabel }: Celmatrix): readonly unknown[] => [
  tabel.map(([dag]) => [dag ?? null]),
  [[PEILDATUM]],
  [[koppen[0]!.slice(1, -2)], tabel.map((rij) => rij.slice(1, -2))],
]

for (const [staat, onbekend] of [
  ['alles bekend', 0],
  ['een vijfde onbekend', 0.2],
] as const) {
  const heel = createCelmatrix(AANTAL, onbekend)
  const deel = metKolommenVanToen(heel)
  const risico = ({ koppen, tabel }: Celmatrix): readonly unknown[] => [koppen, tabel, PEILDATUM]
  const budget = 'budget ≤ 1,5 ×'
  await compare(`PW.RISICO, ${AANTAL} rijen, ${staat}`, 'RISICO', { nu: risico(heel), eerder: risico(deel) }, budget)
  await compare(
    `PW.RISICO, ${AANTAL} rijen, ${staat}, met de regels van toen`,
    'RISICO',
    { nu: risico(deel), eerder: risico(deel) },
    budget,
    statenMetEerdereRegels,
  )
  for (const id of ['LOONSANCTIERISICO', 'SPOOR2NODIG']) {
    const vraag = { nu: beslisargumenten(heel), eerder: beslisargumenten(deel) }
    await compare(`PW.${id} over ${AANTAL} rijen, ${staat}`, id, vraag, 'budget: 5 × zo snel')
  }
}
