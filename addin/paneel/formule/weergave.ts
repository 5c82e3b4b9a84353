import { opschrift, tweetalig } from '../../taal/zin.ts'
import type { Tekst } from '../../taal/zin.ts'
import { serienummerVan } from '@poortwachter/wet'
import type { Schrijfwijze } from '../../excel/werkmap.ts'
import { functies } from '../../functies/index.ts'
import { callFunctie } from '../../functies/kern/aanroep.ts'
import type { Functie } from '../../functies/kern/functie.ts'
import { NAAMRUIMTE } from '../../functies/naamruimte.ts'
import { element, replaceKinderen } from '../dom/element.ts'
import { knop, werkknop } from '../dom/knop.ts'
import { buildTabel } from '../dom/tabel.ts'
import { uitklapkop } from '../dom/uitklapkop.ts'
import { tekstveld } from '../dom/velden.ts'
import { addZoekkeuze } from '../dom/zoekkeuze.ts'
import { tellMislukking } from '../mislukking.ts'
import { createSchrijfvraag } from '../schrijven/schrijfvraag.ts'
import type { Paneelcontext, Sectie } from '../sectie.ts'
import { formuleOf, readArgument } from './argument.ts'
import type { Argumentveld } from './argument.ts'
import { antwoordRijen, formulierOf, gevondenFuncties, isKeuze } from './model.ts'
import type { Formulierveld } from './model.ts'

interface Veldinvoer {
  readonly veld: Formulierveld
  readonly invoer: HTMLInputElement
}

/** Builds a formula step by step, with the outcome beside it, and puts it in the selected cell when asked. */
export const createFormule = (context: Paneelcontext): Sectie => {
  const { omgeving, meld } = context
  const { werkmap, regels, opdrachten } = omgeving
  let schrijfwijze: Schrijfwijze = { taal: 'nl', decimaalteken: ',' }
  let gekozen: Functie | undefined
  let velden: readonly Veldinvoer[] = []
  let beurt = 0

  const schrijf = createSchrijfvraag(context)
  const lijst = element('ul', { class: 'functies' })
  const formulier = element('div', {})
  const uitkomst = element('div', { role: 'status' })
  const formule = element('output', { class: 'formule' })

  const read = (): readonly Argumentveld[] =>
    velden.map(({ veld, invoer }) => readArgument(invoer.value, isKeuze(veld, regels.huidig())))

  const valueOf = async (argument: Argumentveld): Promise<unknown> => {
    switch (argument.soort) {
      case 'leeg':
        return null
      case 'verwijzing': {
        const { waarden } = await werkmap.readSelectie(argument.adres)
        return waarden.length === 1 && waarden[0]?.length === 1 ? waarden[0][0] : waarden
      }
      case 'dag':
        return serienummerVan(argument.dag)
      case 'getal':
        return argument.getal
      case 'janee':
        return argument.waar
      case 'tekst':
        return argument.tekst
    }
  }
  /** Excel passes everything from a repeating parameter on as one list. */
  const inShape = (functie: Functie, waarden: readonly unknown[]): readonly unknown[] => {
    const reeks = Object.values(functie.parameters).findIndex(({ vorm }) => vorm === 'reeks')
    if (reeks < 0) return waarden
    const laatste = waarden.findLastIndex((waarde) => waarde !== null)
    return [...waarden.slice(0, reeks), waarden.slice(reeks, Math.max(reeks, laatste + 1))]
  }

  const preview = async (): Promise<void> => {
    if (!gekozen) return
    const functie = gekozen
    const eigen = (beurt += 1)
    const argumenten = read()
    formule.textContent = formuleOf(functie.id, argumenten, schrijfwijze)
    try {
      const waarden = await Promise.all(argumenten.map(valueOf))
      if (eigen !== beurt) return
      const [eerste = [''], ...overige] = antwoordRijen(callFunctie(functie, inShape(functie, waarden), regels))
      replaceKinderen(
        uitkomst,
        overige.length === 0 && eerste.length === 1
          ? element(
              'p',
              { class: 'uitkomst' },
              opschrift`Uitkomst:`,
              ' ',
              element('strong', { lang: 'nl' }, eerste[0] ?? ''),
            )
          : buildTabel(opschrift`Uitkomst (de eerste rijen)`, eerste, overige),
      )
    } catch {
      if (eigen === beurt)
        replaceKinderen(
          uitkomst,
          element(
            'p',
            { class: 'bijschrift' },
            opschrift`Deze verwijzing is vanuit het taakvenster niet te lezen; in de cel werkt zij wel.`,
          ),
        )
    }
  }
  const point = async (invoer: HTMLInputElement): Promise<undefined> => {
    invoer.value = (await werkmap.readSelectie()).adres
    await preview()
  }
  const fieldOf = (veld: Formulierveld): Veldinvoer & { readonly inhoud: HTMLElement } => {
    const { veld: doos, invoer } = tekstveld(
      veld.verplicht ? veld.naam : opschrift`${veld.naam} (mag leeg)`,
      () => void preview(),
      veld.uitleg,
    )
    if (veld.keuzes.length > 0) {
      addZoekkeuze(invoer, {
        naam: veld.naam,
        opties: () => veld.keuzes.map(({ waarde, uitleg }) => ({ waarde, tekst: waarde, bij: uitleg })),
        onKies: () => void preview(),
        isVrij: true,
      })
    }
    doos.append(
      element(
        'div',
        {},
        werkknop(opschrift`Neem selectie`, () => point(invoer), meld, {
          class: 'knop knop-klein',
          'aria-label': opschrift`Neem selectie voor ${veld.naam}`,
        }),
      ),
    )
    return { veld, invoer, inhoud: doos }
  }
  const insert = async (): Promise<Tekst | undefined> => {
    if (!gekozen) return opschrift`Kies eerst een functie.`
    const ontbreekt = velden.find(({ veld, invoer }) => veld.verplicht && invoer.value.trim() === '')
    if (ontbreekt) {
      ontbreekt.invoer.focus()
      return opschrift`Vul eerst ${ontbreekt.veld.naam} in.`
    }
    const argumenten = read()
    const verwijzingen = argumenten.flatMap((argument) => (argument.soort === 'verwijzing' ? [argument.adres] : []))
    await schrijf.writeFormule(formuleOf(gekozen.id, argumenten), verwijzingen)
    return undefined
  }
  const choose = (functie: Functie): void => {
    gekozen = functie
    const gemaakt = formulierOf(functie, regels.huidig()).map(fieldOf)
    velden = gemaakt
    const optional = gemaakt.filter(({ veld }) => !veld.verplicht)
    const voorbeelden = functie.voorbeelden.map(({ formule: tekst, uitkomst: geeft }) =>
      element('li', {}, element('code', {}, tekst), ' ', opschrift`geeft ${geeft}`),
    )
    replaceKinderen(
      formulier,
      element('h2', { tabindex: -1 }, `${NAAMRUIMTE}.${functie.id}`),
      element('p', {}, tweetalig(functie.doc)),
      element('details', {}, uitklapkop({}, opschrift`Voorbeelden`), element('ul', {}, ...voorbeelden)),
      ...gemaakt.filter(({ veld }) => veld.verplicht).map(({ inhoud: doos }) => doos),
      optional.length > 0 &&
        element(
          'details',
          {},
          uitklapkop({}, opschrift`Mag leeg (${optional.length})`),
          ...optional.map(({ inhoud: doos }) => doos),
        ),
      element('div', { class: 'veld' }, element('span', { class: 'veld-kop' }, opschrift`Formule`), formule),
      uitkomst,
      schrijf.inhoud,
      element(
        'div',
        { class: 'knoppen' },
        werkknop(opschrift`Zet in de geselecteerde cel`, insert, meld, { class: 'knop knop-hoofd' }),
      ),
    )
    formulier.querySelector('h2')?.focus()
    void preview()
  }
  const drawList = (zoek: string): void => {
    const { functies: gevonden, isAlles } = gevondenFuncties(functies, zoek)
    replaceKinderen(
      lijst,
      ...gevonden.map((functie) =>
        element(
          'li',
          {},
          knop(
            `${NAAMRUIMTE}.${functie.id}`,
            () => choose(functie),
            { class: 'functie' },
            element('span', { class: 'bijschrift' }, tweetalig(functie.doc)),
          ),
        ),
      ),
    )
    lijst.toggleAttribute('hidden', gevonden.length === 0)
    replaceKinderen(
      niets,
      gevonden.length === 0 &&
        opschrift`Geen functie met die woorden. Zoek op wat u wilt weten, zoals: deadline, status, loon.`,
      gevonden.length > 0 && !isAlles && opschrift`Geen functie met al die woorden. Deze hebben er een deel van:`,
    )
  }
  const niets = element('p', { role: 'status' })
  const zoek = tekstveld(opschrift`Zoek een functie`, drawList)
  const followSchrijfwijze = async (): Promise<void> => {
    schrijfwijze = await werkmap.schrijfwijze()
    if (gekozen) formule.textContent = formuleOf(gekozen.id, read(), schrijfwijze)
  }
  const update = (): void => {
    void tellMislukking(followSchrijfwijze(), meld)
  }
  drawList('')
  const inhoud = element(
    'div',
    {},
    element(
      'div',
      { class: 'knoppen' },
      ...[
        [opschrift`Herstel formules`, opdrachten.herstelFormules] as const,
        [opschrift`Datums opmaken`, opdrachten.maakDatumsOp] as const,
        [opschrift`Nieuwe caseload`, opdrachten.nieuweCaseload] as const,
      ].map(([tekst, werk]) => werkknop(tekst, () => werk(), meld, { class: 'knop knop-klein' })),
    ),
    zoek.veld,
    niets,
    lijst,
    formulier,
  )
  return { inhoud, update }
}
