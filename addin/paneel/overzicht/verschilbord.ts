import { opschrift, opschriftVan } from '../../taal/zin.ts'
import type { Opschrift, Tekst } from '../../taal/zin.ts'
import { datumTekst, plus } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Caseloadstand } from '../../dossiers/dossierstand.ts'
import { momentopnameOf, readMomentopname, writeMomentopname } from '../../dossiers/portefeuille/momentopname.ts'
import { verschilTekst, verschilTussen } from '../../dossiers/portefeuille/verschil.ts'
import type { Portefeuilleverschil } from '../../dossiers/portefeuille/verschil.ts'
import { caseloadOp, ongebruikteKolommen } from '../../dossiers/portefeuille/vergelijking.ts'
import { createRisicorekenaar } from '../../dossiers/risico.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { datumveld, keuzeveld, setKeuzes } from '../dom/velden.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { createUitlegkoppeling } from '../hulp/koppeling.ts'
import { createOnherleidbaar } from '../onherleidbaar.ts'
import type { createRisicowerk } from '../risico/rekenwerk.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { tabelmerkOf } from '../tabelmerk.ts'

const INSTELLING = 'momentopname'
const WEEK = 7
const MEESTE_REGELS = 200

/** What is new since the last look, and what is different from a week ago or under another edition. */
export const createVerschilbord = (context: Paneelcontext, werk: ReturnType<typeof createRisicowerk>): Sectie => {
  const { bron, omgeving } = context
  const uitkomst = element('div', { role: 'status' })
  let dag: Dag | undefined
  const andereDag = datumveld(opschrift`Vergelijk met deze dag`, (gekozen) => {
    dag = gekozen
  })
  const regelversie = keuzeveld(opschrift`en deze regelversie`, () => undefined)

  const show = (
    caseload: Caseload,
    sinds: Opschrift,
    { gewijzigd, nieuw, verdwenen }: Portefeuilleverschil,
    standVan: ReadonlyMap<string, Caseloadstand>,
    opmerking?: Opschrift,
  ): Tekst => {
    const caseOf = (sleutel: string): HTMLElement | Opschrift => {
      const stand = standVan.get(sleutel)
      return stand
        ? knop(stand.dossier.label, () => context.kiesDossier(stand), { class: 'knop knop-klein knop-dossier' })
        : opschrift`dossier`
    }
    const rijen = [
      ...nieuw.map((sleutel) => [caseOf(sleutel), opschrift`Nieuw in de lijst van lopende dossiers.`]),
      ...gewijzigd.map((verschil) => [caseOf(verschil.sleutel), verschilTekst(caseload.register, verschil)]),
    ]
    const kop = opschrift`${sinds}: ${gewijzigd.length} gewijzigd, ${nieuw.length} nieuw, ${verdwenen} niet meer lopend.`
    replaceKinderen(
      uitkomst,
      element(
        'p',
        {},
        opschriftVan(kop, opmerking, rijen.length > MEESTE_REGELS && opschrift`Hieronder de eerste ${MEESTE_REGELS}.`),
      ),
      rijen.length > 0 &&
        buildTabel(
          opschrift`Wat er anders is`,
          [opschrift`Dossier`, opschrift`Verschil`],
          rijen.slice(0, MEESTE_REGELS),
        ),
    )
    return kop
  }
  const now = async () => {
    const { caseload, gekozen } = bron.stand()
    const risicos = caseload && werk.klaar(caseload)
    if (!caseload || !risicos || !gekozen) return undefined
    const merk = await tabelmerkOf(omgeving.werkmap, gekozen.plaats)
    const onherleidbaar = await createOnherleidbaar(omgeving.werkmap, merk)
    const nu = await momentopnameOf(caseload, risicos, onherleidbaar)
    return { caseload, onherleidbaar, nu, instelling: merk === '' ? INSTELLING : `${INSTELLING}-${merk}` }
  }
  const NOG_NIET = opschrift`De portefeuille is nog niet uitgerekend. Probeer het zo nog eens.`
  const sinceLast = async (): Promise<Tekst> => {
    const stand = await now()
    if (!stand) return NOG_NIET
    const vorige = readMomentopname(await omgeving.werkmap.readInstelling(stand.instelling))
    if (!vorige) return opschrift`Er is nog niets bewaard. Kies eerst Onthoud deze stand.`
    return show(
      stand.caseload,
      opschrift`Sinds ${datumTekst(vorige.op)}`,
      verschilTussen(vorige, stand.nu.opname),
      stand.nu.standVan,
    )
  }
  const keep = async (): Promise<Tekst> => {
    const stand = await now()
    if (!stand) return NOG_NIET
    await omgeving.werkmap.writeInstelling(stand.instelling, writeMomentopname(stand.nu.opname))
    return opschrift`De stand van ${datumTekst(stand.caseload.peildatum)} is bewaard in deze werkmap, zonder namen of nummers: ${stand.nu.opname.regels.size} {1:dossier|dossiers}.`
  }
  /** The rows as they would stand on the chosen day under the chosen edition. */
  const otherOf = async (caseload: Caseload): Promise<Caseload | undefined> => {
    const versie = regelversie.keuze.value
    const peildatum = dag ?? caseload.peildatum
    if (versie === '') return caseloadOp(caseload, { peildatum })
    await omgeving.regels.laad(versie)
    const lezing = omgeving.regels.versie(versie)
    return lezing.soort === 'gelezen' ? caseloadOp(caseload, { peildatum, register: lezing.waarde }) : undefined
  }
  const compare = async (): Promise<Tekst> => {
    const stand = await now()
    if (!stand) return NOG_NIET
    const { caseload } = stand
    const anders = await otherOf(caseload)
    if (!anders)
      return opschrift`Die regelversie kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.`
    if (anders.peildatum === caseload.peildatum && anders.register === caseload.register)
      return opschrift`Kies een andere dag of een andere regelversie om mee te vergelijken.`
    const risicos = createRisicorekenaar(anders)(anders.standen)
    const { opname } = await momentopnameOf(anders, risicos, stand.onherleidbaar)
    const sinds = opschrift`Vergeleken met ${datumTekst(anders.peildatum)}, regelversie ${anders.register.regelboek.versie}, met de gegevens van nu`
    const ongebruikt = ongebruikteKolommen(caseload, anders.register)
    return show(caseload, sinds, verschilTussen(opname, stand.nu.opname), stand.nu.standVan, ongebruikt)
  }
  const inhoud = element(
    'details',
    {},
    uitklapkop({ 'data-sleutel': 'verschil' }, opschrift`Wat is er veranderd`),
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`De bewaarde stand staat in deze werkmap: per dossier een kenmerk, de klasse en wat te laat was. Geen namen, nummers of datums van mensen.`,
      ' ',
      createUitlegkoppeling('teksten-en-overzicht.html#veranderd'),
    ),
    element(
      'div',
      { class: 'knoppen' },
      werkknop(opschrift`Nieuw sinds de bewaarde stand`, sinceLast, context.meld),
      werkknop(opschrift`Onthoud deze stand`, keep, context.meld),
    ),
    element('div', { class: 'naast-elkaar' }, andereDag.veld, regelversie.veld),
    element('div', { class: 'knoppen' }, werkknop(opschrift`Vergelijk`, compare, context.meld)),
    uitkomst,
  )
  return {
    inhoud,
    update: () => {
      const { caseload } = bron.stand()
      if (!caseload) return
      if (dag === undefined) {
        dag = plus(caseload.peildatum, -WEEK)
        andereDag.set(dag)
      }
      setKeuzes(
        regelversie.keuze,
        opschrift`Dezelfde regelversie`,
        omgeving.regels.beschikbaar
          .filter((versie) => versie !== caseload.register.regelboek.versie)
          .map((versie) => [versie, versie]),
      )
    },
  }
}
