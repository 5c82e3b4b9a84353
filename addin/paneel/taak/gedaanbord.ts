import { leeszin } from '../../taal/leeszin.ts'
import { aaneen, opschrift, zin } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { datumTekst, serienummerVan } from '@poortwachter/wet'
import { isGedateerd } from '../../dossiers/feitkolommen.ts'
import { dagUitCel, NIET_VAN_TOEPASSING, stapcelTekst } from '@poortwachter/wet/lezen'
import { element, replaceKinderen } from '../dom/element.ts'
import { werkknop } from '../dom/knop.ts'
import type { Bord } from '../dom/sleutellijst.ts'
import { datumveld, onEnter } from '../dom/velden.ts'
import { createSchrijfvraag } from '../schrijven/schrijfvraag.ts'
import { NIET_GELEZEN, schrijfplaatsOf, staatTekst } from '../schrijven/voorstel.ts'
import type { Schrijfplaats } from '../schrijven/voorstel.ts'
import type { Paneelcontext } from '../sectie.ts'
import { taaksleutelOf } from './taak.ts'
import type { Taak } from './taak.ts'
import { volgendeKeer } from './volgende-keer.ts'

const DATUMOPMAAK = 'dd-mm-yyyy'

const isAfgeweken = ({ stand, stap }: Taak): boolean => stand.dossier.afgeweken.includes(stap.code)

/**
 * Marks a step as done, as not applicable or as one of whose term the parties departed: a day or a word in the cell of
 * that step, shown beforehand.
 */
export const createGedaanbord = (context: Paneelcontext, bijGedaan: () => void): Bord<Taak> => {
  const { omgeving, bron, concepten, meld } = context
  let taak: Taak | undefined
  let sleutel = ''
  const vraag = createSchrijfvraag(context)
  const waar = element('p', { class: 'bijschrift' })
  const veld = datumveld(opschrift`Gedaan op`, () => draw())
  veld.invoer.addEventListener('input', () => concepten.set(sleutel, veld.invoer.value))

  const placeOf = ({ stand, stap }: Taak): Schrijfplaats | undefined =>
    schrijfplaatsOf(bron.stand(), stand.dossier, { id: `gedaan:${stap.code}`, koppen: [stap.titel] })

  const write = async (waarde: number | string, wat: Tekst): Promise<Tekst | undefined> => {
    const plaats = taak && placeOf(taak)
    if (!plaats) return NIET_GELEZEN
    const eigen = sleutel
    await vraag.write({ plaats, waarde, opmaak: DATUMOPMAAK }, wat, () => {
      concepten.delete(eigen)
      bijGedaan()
    })
    return undefined
  }
  const done = async (): Promise<Tekst | undefined> => {
    if (!taak) return undefined
    const lezing = dagUitCel(veld.invoer.value)
    if (lezing.soort === 'fout') {
      veld.invoer.focus()
      return opschrift`${leeszin(lezing.bericht)} Er is niets geschreven.`
    }
    if (lezing.soort === 'leeg') {
      veld.invoer.focus()
      return opschrift`Vul eerst de dag in waarop het is gedaan, als 31-12-2026.`
    }
    const dag = lezing.waarde
    const { stap, stand } = taak
    const { ziektedatum } = stand.dossier
    if (ziektedatum !== undefined && dag < ziektedatum) {
      veld.invoer.focus()
      return opschrift`${datumTekst(dag)} ligt voor de eerste ziektedag ${datumTekst(ziektedatum)}. Er is niets geschreven.`
    }
    if (dag > Math.max(omgeving.vandaag, taak.caseload.peildatum)) {
      veld.invoer.focus()
      return opschrift`${datumTekst(dag)} moet nog komen. Vul de dag in waarop het is gedaan. Er is niets geschreven.`
    }
    const waarde = isAfgeweken(taak) ? stapcelTekst({ isAfgeweken: true, gedaanOp: dag }) : serienummerVan(dag)
    return write(waarde, opschrift`${stap.titel} van ${stand.dossier.label}, gedaan op ${datumTekst(dag)}`)
  }
  const gedaan = werkknop(opschrift`Gedaan`, done, meld, { class: 'knop knop-hoofd' })
  onEnter(veld.invoer, () => gedaan.click())
  const niet = werkknop(
    opschrift`Niet van toepassing`,
    async () =>
      taak &&
      write(NIET_VAN_TOEPASSING, opschrift`${taak.stap.titel} van ${taak.stand.dossier.label}: niet van toepassing`),
    meld,
  )
  /** Says that the parties departed from the term, or takes that back; the day on which it was done stays. */
  const depart = async (): Promise<Tekst | undefined> => {
    if (!taak) return undefined
    const { stap, stand } = taak
    const { gedaanOp } = stap
    const { label } = stand.dossier
    if (isAfgeweken(taak))
      return write(
        gedaanOp === undefined ? '' : serienummerVan(gedaanOp),
        opschrift`${stap.titel} van ${label}: toch niet afgeweken`,
      )
    return write(
      stapcelTekst({ isAfgeweken: true, gedaanOp }),
      opschrift`${stap.titel} van ${label}: van de termijn afgeweken`,
    )
  }
  const afwijking = werkknop(opschrift`Van de termijn afgeweken`, depart, meld)
  const draw = (): void => {
    const plaats = taak && placeOf(taak)
    if (!taak || !plaats) return
    const { caseload, stand, stap } = taak
    const { dossier } = stand
    const isVol = plaats.gezien !== ''
    const lezing = dagUitCel(veld.invoer.value)
    const volgende =
      lezing.soort === 'gelezen' && isGedateerd(dossier)
        ? volgendeKeer(caseload, dossier, stap.code, lezing.waarde)
        : undefined
    waar.textContent = aaneen(
      isVol
        ? zin`In ${plaats.waar} staat "${staatTekst(plaats.gezien, true)}"; dat wordt vervangen.`
        : zin`Komt in ${plaats.waar}.`,
      volgende !== undefined && zin`De volgende keer is dan ${datumTekst(volgende)}.`,
      lezing.soort === 'gelezen' &&
        lezing.waarde > caseload.peildatum &&
        zin`Op de peildatum ${datumTekst(caseload.peildatum)} telt de stap dan nog als niet gezet.`,
    )
    afwijking.hidden = caseload.register.termijn.get(stap.code)?.afwijking === undefined
    replaceKinderen(afwijking, isAfgeweken(taak) ? opschrift`Toch niet afgeweken` : opschrift`Van de termijn afgeweken`)
    replaceKinderen(gedaan, isVol ? opschrift`Vervang door deze dag` : opschrift`Gedaan`)
  }
  return {
    inhoud: element(
      'div',
      { class: 'gedaan' },
      element('div', { class: 'gedaan-regel' }, veld.veld, gedaan, niet, afwijking),
      waar,
      vraag.inhoud,
    ),
    update: (nieuw) => {
      taak = nieuw
      sleutel = `gedaan:${taaksleutelOf(nieuw)}`
      const concept = concepten.get(sleutel)
      // As long as nothing is typed it shows today by itself.
      if (concept === undefined) veld.set(omgeving.vandaag)
      else if (veld.invoer.value !== concept) veld.invoer.value = concept
      draw()
    },
  }
}
