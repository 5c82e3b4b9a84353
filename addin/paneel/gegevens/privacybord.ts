import { opschrift, opschriftVan } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { deelkopieOf } from '../../dossiers/privacy/deelkopie.ts'
import { privacybevindingen } from '../../dossiers/privacy/wacht.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import type { Paneelcontext } from '../sectie.ts'

const DATUMFORMAAT = 'dd-mm-yyyy'

/** The privacy guard: looks through the whole workbook when asked, and makes a copy that can be shared. */
export const createPrivacybord = ({ bron, omgeving, meld }: Paneelcontext): { readonly inhoud: HTMLElement } => {
  const uitkomst = element('div', { role: 'status' })
  const search = async (): Promise<undefined> => {
    const bevindingen = privacybevindingen(await omgeving.werkmap.readBladen())
    replaceKinderen(
      uitkomst,
      bevindingen.length === 0
        ? element('p', {}, opschrift`Geen kolommen gevonden die op een BSN of op gegevens over de ziekte lijken.`)
        : element(
            'ul',
            { class: 'bevindingen' },
            ...bevindingen.map(({ blad, kop, bericht }) =>
              element(
                'li',
                { class: 'toon-nakijken' },
                element('strong', {}, opschrift`${kop} (blad ${blad}).`, ' '),
                bericht,
              ),
            ),
          ),
    )
  }
  const copy = async (): Promise<Tekst> => {
    const { caseload, rijen } = bron.stand()
    if (!caseload) return opschrift`Er is nog geen caseload gelezen.`
    const kopie = deelkopieOf(caseload, rijen)
    const blad = await omgeving.werkmap.writeBlad({
      naam: 'Deelbare kopie',
      rijen: kopie.rijen,
      formaten: kopie.isDag.map((isDag) => (isDag ? DATUMFORMAAT : undefined)),
      koprijen: [0],
    })
    const { weggelaten, leeggelaten } = kopie
    return opschriftVan(
      opschrift`Blad ${blad} gemaakt met ${kopie.rijen.length - 1} {1:dossier|dossiers} zonder namen.`,
      weggelaten.length > 0 && opschrift`Weggelaten: ${weggelaten.join(', ')}.`,
      leeggelaten > 0 &&
        opschrift`Leeg gelaten: ${leeggelaten} {0:cel|cellen} met iets anders dan een dag, getal of antwoord dat de kolom kan lezen.`,
      opschrift`De eerste ziektedagen, de gezette stappen, bedragen en antwoorden staan er nog in: wie iemand kent, kan hem daaraan herkennen.`,
      opschrift`Verplaats het naar een nieuwe werkmap voor u het deelt.`,
    )
  }
  const inhoud = element(
    'div',
    {},
    element('h2', {}, opschrift`Privacy`),
    element(
      'p',
      {},
      opschrift`Alles wordt op deze computer uitgerekend. Zoek hier of de werkmap een BSN of gegevens over de ziekte zelf bevat.`,
    ),
    element(
      'div',
      { class: 'knoppen' },
      werkknop(opschrift`Doorzoek de werkmap`, search, meld),
      werkknop(opschrift`Maak deelbare kopie`, copy, meld),
    ),
    element(
      'p',
      { class: 'bijschrift' },
      opschrift`De deelbare kopie heeft geen namen, nummers of geboortedatums. De dagen, bedragen en antwoorden die in uw kolommen zijn gelezen staan er wel in: zonder die dagen is er niets te rekenen. Een cel met iets anders blijft leeg.`,
    ),
    uitkomst,
  )
  return { inhoud }
}
