import { opschrift, venstertaal } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import type { Register } from '@poortwachter/wet'
import { portiesOf } from '../../dossiers/gevallen.ts'
import type { Bladinhoud } from '../../excel/werkmap.ts'
import { createBewijsmaker } from '../../rekenbewijs/bewijs.ts'
import { isBewijs, readBewijs } from '../../rekenbewijs/lezen.ts'
import { recalculateBewijs } from '../../rekenbewijs/narekenen.ts'
import type { Uitvoerder } from '../../rekenbewijs/narekenen.ts'
import { narekenverslag } from '../../rekenbewijs/verslag.ts'
import { bewijsblad } from './model.ts'
import { runInPlakken } from '../bron/plakken.ts'
import { handboekadres } from '../hulp/model.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'

/** Makes a sheet with inputs, outcomes and the fingerprint of the rules, and works such a sheet out again. */
export const createRekenbewijs = (context: Paneelcontext): Sectie => {
  const { bron, omgeving, meld } = context
  let lopend: AbortController | undefined
  let taal = venstertaal()
  const voortgang = element('progress', { 'aria-label': opschrift`Voortgang van het rekenbewijs`, hidden: true })
  const stop = knop(opschrift`Stop`, () => lopend?.abort(), { class: 'knop knop-klein', hidden: true })
  const uitkomst = element('div', { role: 'status' })

  const run: Uitvoerder = async (aantal, stap) => {
    lopend?.abort()
    const eigen = new AbortController()
    lopend = eigen
    voortgang.max = Math.max(1, aantal)
    voortgang.value = 0
    voortgang.hidden = false
    stop.hidden = false
    const af = await runInPlakken({
      aantal,
      signaal: eigen.signal,
      stap,
      voortgang: (gedaan) => {
        voortgang.value = gedaan
      },
    })
    if (lopend === eigen) {
      voortgang.hidden = true
      stop.hidden = true
    }
    return af
  }
  const make = async (alleenGekozen: boolean): Promise<Tekst> => {
    const { caseload, gekozen } = bron.stand()
    if (!caseload || !gekozen) return opschrift`Er is nog geen caseload gelezen.`
    const eigen = context.gekozenStand()
    const standen = alleenGekozen ? (eigen ? [eigen] : []) : caseload.standen
    if (standen.length === 0) return opschrift`Kies eerst een dossier.`
    const maker = createBewijsmaker({
      caseload,
      bron: gekozen.plaats.naam,
      programmaversie: omgeving.programmaversie,
      gemaaktOp: omgeving.vandaag,
    })
    const porties = portiesOf(standen)
    const af = await run(porties.length, (deel) => {
      maker.add(porties[deel]!)
    })
    if (!af) return opschrift`Gestopt. Er is niets geschreven.`
    const bewijs = await maker.result()
    const blad = await omgeving.werkmap.writeBlad(bewijsblad(bewijs))
    const vingerafdruk = bewijs.vingerafdruk.slice(0, 12)
    return bewijs.rijen.length === 1
      ? opschrift`Blad ${blad} gemaakt met 1 dossier, vingerafdruk ${vingerafdruk}…`
      : opschrift`Blad ${blad} gemaakt met ${bewijs.rijen.length} dossiers, vingerafdruk ${vingerafdruk}…`
  }
  const checkBlad = async (blad: string, rijen: Bladinhoud['rijen']): Promise<readonly Tekst[]> => {
    const lezing = readBewijs(rijen)
    if (lezing.soort !== 'gelezen') return [`${blad}: ${lezing.soort === 'fout' ? lezing.bericht : 'leeg.'}`]
    const registerVan = async (versie: string): Promise<Register | undefined> => {
      await omgeving.regels.laad(versie)
      const register = omgeving.regels.versie(versie)
      return register.soort === 'gelezen' ? register.waarde : undefined
    }
    return narekenverslag(blad, lezing.waarde, await recalculateBewijs(lezing.waarde, registerVan, run))
  }
  const check = async (): Promise<undefined> => {
    const bladen = (await omgeving.werkmap.readBladen(isBewijs)).filter(({ rijen }) => isBewijs(rijen))
    const verslagen: (readonly Tekst[])[] = []
    // One after the other, so that the progress and the stop button are about the sheet that is being worked out.
    for (const { blad, rijen } of bladen) verslagen.push(await checkBlad(blad, rijen))
    replaceKinderen(
      uitkomst,
      verslagen.length === 0 && element('p', {}, opschrift`In deze werkmap staat geen rekenbewijs.`),
      ...verslagen.map((regels) =>
        element('div', { class: 'opmerking' }, ...regels.map((regel) => element('p', {}, regel))),
      ),
    )
  }
  /** What was said about a proof is in the language of then. */
  const forgetTaal = (): void => {
    if (taal === venstertaal()) return
    taal = venstertaal()
    if (uitkomst.childElementCount === 0) return
    replaceKinderen(uitkomst, element('p', {}, opschrift`Reken opnieuw na: de uitkomst was in een andere taal.`))
  }
  const alleen = werkknop(opschrift`Alleen het gekozen dossier`, () => make(true), meld)
  const inhoud = element(
    'div',
    {},
    element(
      'p',
      {},
      opschrift`Een rekenbewijs is een blad met de invoer, de uitkomsten, de regelversie met haar vingerafdruk en de programmaversie. Wie het heeft, kan het narekenen en zien of er iets is veranderd.`,
    ),
    element(
      'div',
      { class: 'knoppen' },
      werkknop(opschrift`Maak rekenbewijs`, () => make(false), meld, { class: 'knop knop-hoofd' }),
      alleen,
      stop,
    ),
    voortgang,
    element('h2', {}, opschrift`Narekenen`),
    element(
      'p',
      {},
      opschrift`Rekent elk rekenbewijs in deze werkmap na. Hoe het buiten Excel kan, staat in het handboek onder`,
      ' ',
      element(
        'a',
        { href: handboekadres('portefeuille.html'), target: '_blank', rel: 'noreferrer' },
        opschrift`Een portefeuille`,
      ),
      '.',
    ),
    element('div', { class: 'knoppen' }, werkknop(opschrift`Reken na`, check, meld)),
    uitkomst,
  )
  return {
    inhoud,
    update: () => {
      forgetTaal()
      alleen.toggleAttribute('hidden', context.gekozenStand() === undefined)
    },
  }
}
