import { STATUSWOORDEN } from '../taak/woorden.ts'
import { aaneen, opschrift, zin } from '../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import { aantalUitCel, bedragUitCel, DOORBETALING, procentUitCel, VERSCHUIVING } from '@poortwachter/wet/lezen'
import { stapTitel } from '@poortwachter/wet/verwoording'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloaddossier } from '../../dossiers/dossier.ts'
import { RISICOTABEL } from '../../dossiers/risico.ts'
import { veldenOf } from '../../dossiers/velden.ts'
import { dossierboekOf } from '../bron/dossierboek.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { datumveld, leesveld } from '../dom/velden.ts'
import { beslismodelOf, feitveldenOf } from './beslismodel.ts'
import { renderFeitinvoer } from './feitinvoer.ts'
import { aangenomen, withAanname, verschillenOf, waardeverschillenOf } from './wat-als.ts'
import type { Aanname, Verschil } from './wat-als.ts'

const dayText = (dag: Dag | undefined): string => (dag === undefined ? '–' : datumTekst(dag))

const movedText = ({ dagen }: Verschil): string => {
  if (dagen === undefined || dagen === 0) return ''
  const aantal = Math.abs(dagen)
  if (dagen > 0) return aantal === 1 ? zin`1 dag later` : zin`${aantal} dagen later`
  return aantal === 1 ? zin`1 dag eerder` : zin`${aantal} dagen eerder`
}

/** A percentage as it stands in a field: with its sign, so that it is read back as it was. */
const percentText = (procent: number | undefined): string => (procent === undefined ? '' : `${numberText(procent)}%`)

/** A number as it stands in a field. */
const numberText = (getal: number | undefined): string => String(getal ?? '').replace('.', ',')

interface Watalsbord {
  readonly inhoud: HTMLElement
  /** Shows a case; assumptions about another case are dropped. */
  update(caseload: Caseload, dossier: Caseloaddossier): void
}

interface Getoond {
  readonly caseload: Caseload
  readonly dossier: Caseloaddossier
}

/**
 * A board to change facts of one case in the pane only, with what would then be different beside what is now.
 * `beslistabel` gives the table whose facts are asked for.
 */
export const createWatals = (beslistabel: () => string): Watalsbord => {
  let aanname: Aanname = {}
  let getoond: Getoond | undefined
  let gevraagd: string[] = []
  const assume = <Wat extends keyof Aanname>(wat: Wat, waarde: Aanname[Wat] | undefined): void => {
    aanname = withAanname(aanname, wat, waarde)
    draw()
  }
  const ziektedatum = datumveld(opschrift`Eerste ziektedag`, (dag) => assume('ziektedatum', dag))
  const verschuiving = leesveld(
    opschrift`Dagen die niet meetellen`,
    (tekst) => aantalUitCel(tekst, 'dagen', VERSCHUIVING),
    (dagen) => assume('verschuiving', dagen),
  )
  const loon = leesveld(opschrift`Loon per maand`, bedragUitCel, (bedrag) => assume('loonPerMaand', bedrag))
  const procent = leesveld(
    opschrift`Doorbetaling %`,
    (tekst) => procentUitCel(tekst, DOORBETALING),
    (deel) => assume('loonpercentage', deel),
  )
  const stappen = element('div', { class: 'naast-elkaar' })
  const feiten = element('div', { class: 'naast-elkaar' })
  const uitkomst = element('div', { role: 'status' })

  const fill = ({ caseload, dossier }: Getoond): void => {
    ziektedatum.set(dossier.ziektedatum)
    verschuiving.invoer.value = numberText(dossier.verschuiving)
    loon.invoer.value = numberText(dossier.loonPerMaand)
    procent.invoer.value = percentText(dossier.loonpercentage)
    stappen.replaceChildren(
      ...[...caseload.bijgehouden].map((code) => {
        const veld = datumveld(stapTitel(caseload.register, code), (dag) =>
          assume('gedaan', { ...aanname.gedaan, [code]: dag ?? null }),
        )
        const gedaanOp = dossier.gedaan[code]
        veld.set(gedaanOp)
        return veld.veld
      }),
    )
    gevraagd = []
    feiten.replaceChildren()
  }
  /** Facts that a new assumption makes matter are added at the end, so that no field moves while one is typing. */
  const askFacts = ({ caseload, dossier }: Getoond): void => {
    const nodig = beslismodelOf(caseload, aangenomen(caseload.register, dossier, aanname), beslistabel()).feiten.filter(
      (naam) => !gevraagd.includes(naam),
    )
    const vanStappen = new Set(
      veldenOf(caseload.register.regelboek).flatMap(({ stap, feit }) =>
        stap !== undefined && caseload.bijgehouden.has(stap) ? (feit ?? []) : [],
      ),
    )
    const velden = feitveldenOf(caseload.register, dossier, nodig).filter(({ feit }) => !vanStappen.has(feit.naam))
    gevraagd.push(...nodig)
    feiten.append(
      ...velden.map((veld) =>
        renderFeitinvoer(veld, aanname.feiten?.[veld.feit.naam], (waarde) =>
          assume('feiten', { ...aanname.feiten, [veld.feit.naam]: waarde }),
        ),
      ),
    )
  }
  const draw = (): void => {
    if (!getoond || !inhoud.open) return
    askFacts(getoond)
    const { caseload, dossier } = getoond
    const dagen = verschillenOf(caseload, dossier, aanname)
    const waarden = waardeverschillenOf(caseload, dossier, aanname, [beslistabel(), RISICOTABEL])
    const rijen = [
      ...waarden.map(({ wat, nu, dan }) => [wat, nu, dan, '']),
      ...dagen.map((verschil) => [
        verschil.titel,
        aaneen(dayText(verschil.nu.wet), STATUSWOORDEN[verschil.nu.status]),
        aaneen(dayText(verschil.dan.wet), STATUSWOORDEN[verschil.dan.status]),
        movedText(verschil),
      ]),
    ]
    replaceKinderen(
      uitkomst,
      rijen.length === 0
        ? element(
            'p',
            { class: 'leeg' },
            opschrift`Wijzig hierboven iets om te zien wat er verandert. Er wordt niets in het blad geschreven.`,
          )
        : buildTabel(
            opschrift`Wat er anders wordt`,
            [opschrift`Wat`, opschrift`Nu`, opschrift`Dan`, opschrift`Verschil`],
            rijen,
          ),
    )
  }
  const reset = (): void => {
    aanname = {}
    if (getoond) fill(getoond)
    draw()
  }
  const inhoud = element(
    'details',
    { class: 'wat-als' },
    uitklapkop({}, opschrift`Wat als …`),
    element('div', { class: 'naast-elkaar' }, ziektedatum.veld, verschuiving.veld, loon.veld, procent.veld),
    element('p', { class: 'veld-kop' }, opschrift`Stap gezet op`),
    stappen,
    element('p', { class: 'veld-kop' }, opschrift`Gegevens voor de beslissing`),
    feiten,
    uitkomst,
    element('div', { class: 'knoppen' }, knop(opschrift`Terug naar het blad`, reset)),
  )
  inhoud.addEventListener('toggle', draw)
  let bijTabel = ''
  let vanSleutel: string | undefined
  return {
    inhoud,
    update: (caseload, dossier) => {
      const sleutel = dossierboekOf(caseload).sleutelOf(dossier)
      const ander = vanSleutel !== sleutel
      vanSleutel = sleutel
      getoond = { caseload, dossier }
      if (ander) aanname = {}
      if (ander || bijTabel !== beslistabel()) fill(getoond)
      bijTabel = beslistabel()
      draw()
    },
  }
}
