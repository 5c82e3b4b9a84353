import { opschrift, opschriftVan, venstertaal, zin } from '../taal/zin.ts'
import type { Tekst } from '../taal/zin.ts'
import type { Caseloadstand } from '../dossiers/dossierstand.ts'
import { excelzin } from '../excel/excelzin.ts'
import type { Bronstand } from './bron/bronstand.ts'
import { createCaseloadbron } from './bron/caseloadbron.ts'
import { dossierboekOf, dossiersleutelOf } from './bron/dossierboek.ts'
import { element, renewOpschriften } from './dom/element.ts'
import { createNaLoslaten } from './dom/na-loslaten.ts'
import { followThema } from './dom/thema.ts'
import { createUitgesteld } from './dom/uitgesteld.ts'
import { createKop } from './kop.ts'
import { createLeegBlad } from './leeg-blad.ts'
import type { Latersectiebron } from './latere-sectie.ts'
import type { Paneelomgeving } from './omgeving.ts'
import { afterBurst } from './na-vlaag.ts'
import { createPlekken } from './plekken.ts'
import type { Paneelcontext } from './sectie.ts'
import { createMelding } from './melding.ts'
import { tellMislukking } from './mislukking.ts'
import { excelrij } from './bron/excelrij.ts'
import { createSchrijver } from './schrijven/schrijver.ts'
import { createTekstvak } from './tekstvak.ts'

/** The pane once it stands. */
interface Paneel {
  /** Brings a section to the front: `vandaag`, `dossier`, `risico`, … */
  toon(sectie: string): void
  /** Reads the workbook again. */
  refresh(): Promise<void>
  /** Takes the table on the sheet that is open. */
  kiesActiefBlad(): Promise<void>
  /** Shows the case of the row that is selected in the sheet. */
  legUit(): Promise<void>
  /** Shows a sentence to the user. */
  meld(tekst: Tekst): void
}

const NIET_GEVOLGD = opschrift`Dit venster volgt de werkmap niet: kies na een wijziging Lees opnieuw.`
const GEEN_DOSSIER = opschrift`De geselecteerde rij is geen dossier uit de gelezen tabel. Selecteer een cel in een rij van die tabel en kies opnieuw.`
/** In both languages: whoever reads it has just asked for the other. */
export const ENGELS_NIET_GELADEN =
  'De Engelse teksten zijn niet geladen. Controleer de verbinding en kies opnieuw. The English texts could not be loaded. Check the connection and choose again.'
const isBezig = ({ fase }: Bronstand): boolean => fase === 'leest' || fase === 'rekent'
const RUST_NA_WIJZIGING = 200
const RUST_NA_SELECTIE = 120

/**
 * Builds the pane in `wortel` and reads the workbook. It follows changes in the workbook and in the rules by itself,
 * and writes nothing to a sheet unless the user asks for it.
 */
export const startPaneel = (wortel: HTMLElement, gegeven: Paneelomgeving & Latersectiebron): Paneel => {
  const omgeving: Paneelomgeving = {
    ...gegeven,
    get vandaag() {
      return gegeven.vandaag
    },
    opdrachten: {
      ...gegeven.opdrachten,
      nieuweCaseload: async () => {
        const zin = await gegeven.opdrachten.nieuweCaseload()
        void tellMislukking(bron.kiesActiefBlad(), context.meld)
        return zin
      },
    },
  }
  const bron = createCaseloadbron(omgeving)
  /** Key of the case that was chosen: its row can move. */
  let gekozen: string | undefined
  const boek = () => {
    const { caseload } = bron.stand()
    return caseload && dossierboekOf(caseload)
  }
  const tekstvak = createTekstvak()
  const melding = createMelding()
  let gevraagdeStap: string | undefined
  const context: Paneelcontext = {
    omgeving,
    bron,
    gekozenStand: () => boek()?.standOf(gekozen),
    kiesDossier: ({ dossier }) => {
      // What was clicked can be of an earlier reading, and its row of another by now.
      const nu = boek()?.standOf(dossiersleutelOf(dossier))
      if (!nu) return context.meld(opschrift`Dit dossier staat niet meer in de tabel.`)
      gekozen = dossiersleutelOf(dossier)
      const { gekozen: kandidaat } = bron.stand()
      if (kandidaat) {
        void omgeving.werkmap
          .selectRij(kandidaat.plaats, kandidaat.koprij, nu.dossier.rij)
          .catch(() =>
            context.meld(
              opschrift`De rij kan nu niet worden geselecteerd. Sluit eerst de cel die u aan het bewerken bent.`,
            ),
          )
      }
      update()
    },
    openDossier: (stand, stap) => {
      gevraagdeStap = stap
      context.kiesDossier(stand)
      plekken.toon('dossier')
    },
    concepten: new Map(),
    takeStap: () => {
      const stap = gevraagdeStap
      gevraagdeStap = undefined
      return stap
    },
    schrijver: createSchrijver(omgeving.werkmap, bron, () => kop.update()),
    onthouden: (naam) => omgeving.werkmap.readInstelling(naam).catch(() => undefined),
    onthoud: (naam, waarde) =>
      omgeving.werkmap
        .writeInstelling(naam, waarde === '' ? undefined : waarde)
        .catch((fout: unknown) => context.meld(opschrift`Dit is niet onthouden. ${excelzin(fout)}`)),
    kiesTaal: async (taal) => {
      try {
        await omgeving.taal.kies(taal)
      } catch {
        return context.meld(ENGELS_NIET_GELADEN)
      }
      nameTaal()
      melding.leaveTaal()
      renewOpschriften(wortel)
      update()
      // What was said about the data when it was read is said anew.
      void bron.refresh()
    },
    toonSectie: (id) => plekken.toon(id),
    meld: melding.meld,
    kopieer: async (wat, tekst) => {
      if (await omgeving.kopieer(tekst)) return opschrift`${wat} staat op het klembord.`
      tekstvak.show(wat, tekst)
      tekstvak.select()
      return opschrift`Kopiëren mag hier niet. ${wat} staat onderaan en is geselecteerd: druk op Ctrl+C (op een Mac Cmd+C).`
    },
    bewaar: (naam, soort, tekst) => {
      omgeving.bewaarBestand(naam, soort, tekst)
      tekstvak.show(naam, tekst)
      return opschrift`${naam} is aangeboden als download. Komt er geen bestand, zoals in Excel voor de Mac, kopieer dan de tekst onderaan en bewaar die als ${naam}.`
    },
  }
  const nameTaal = (): void => {
    const { documentElement } = document
    const titel = zin`Poortwachter voor Excel`
    // A browser works out the style of the whole page anew when its language is set, also to what it was.
    if (documentElement.lang !== venstertaal()) documentElement.lang = venstertaal()
    if (document.title !== titel) document.title = titel
  }
  const kop = createKop(context)
  const leeg = createUitgesteld(() => createLeegBlad(context))
  const plekken = createPlekken(context, gegeven, kop.toonUitleg)
  const update = (): void => {
    kop.update()
    leeg.show(bron.stand().fase === 'geen caseload' || undefined)
    plekken.update()
  }
  wortel.replaceChildren(
    kop.inhoud,
    element('main', {}, plekken.lijst, leeg.plaats, ...plekken.panelen),
    melding.inhoud,
    tekstvak.plaats,
  )

  nameTaal()
  if (omgeving.taal.takeEersteKeer())
    context.meld(opschrift`Stappen, redenen en brieven zijn in het Nederlands. Meer > Taal legt de woorden uit.`, {
      tekst: 'Nederlands',
      werk: async () => {
        await context.kiesTaal('nl')
        return opschrift`Het taakvenster is in het Nederlands.`
      },
    })
  followThema(() => omgeving.werkmap.isDonker())
  const redraw = createNaLoslaten(wortel)
  /** Something changed in the sheet that was not read yet. */
  let isVerouderd = false
  /** Something was selected meanwhile: whose row that is is known after the reading. */
  let isTeVolgen = false
  let vroeg = false
  bron.onChange(() => {
    const { fase } = bron.stand()
    // What only the user can say is asked at once, where the questions are.
    if (fase === 'vraagt' && !vroeg) plekken.toon('gegevens')
    if (fase === 'vraagt' || fase === 'klaar') vroeg = fase === 'vraagt'
    // While a new state is being worked out the sections keep showing the last one; only the progress changes.
    redraw(isBezig(bron.stand()) ? () => kop.update() : update)
    if (fase !== 'klaar' || !isTeVolgen) return
    isVerouderd = false
    onSelectie()
  })
  omgeving.beheer.onChange(() => void bron.refresh())
  const readAfterBurst = afterBurst(RUST_NA_WIJZIGING, () => {
    isVerouderd = false
    return bron.refresh()
  })
  void omgeving.werkmap
    .onChange(() => {
      isVerouderd = true
      readAfterBurst()
    })
    .catch((fout: unknown) => context.meld(opschriftVan(NIET_GEVOLGD, excelzin(fout))))
  /** The case that the selected row is of, when it is of one. */
  const selectedStand = async (): Promise<Caseloadstand | undefined> => {
    const { gekozen: kandidaat, caseload, gevalplaatsen } = bron.stand()
    if (!kandidaat || !caseload) return undefined
    const { blad, rij } = await omgeving.werkmap.readSelectieplaats()
    if (blad !== kandidaat.plaats.blad) return undefined
    const plaats = rij - (excelrij(kandidaat.plaats, kandidaat.koprij, 0) - 1)
    const gevalplaats = gevalplaatsen.get(plaats) ?? plaats
    return caseload.standen.find(({ dossier }) => dossier.rij === gevalplaats)
  }
  /** Whether a row can be of another by now than of whom it was read. */
  const isOngelezen = (): boolean => isVerouderd || isBezig(bron.stand())
  const followSelectie = async (): Promise<void> => {
    isTeVolgen = isOngelezen()
    if (isTeVolgen) return
    const stand = await selectedStand()
    if (!stand || stand === context.gekozenStand()) return
    gekozen = boek()?.sleutelOf(stand.dossier)
    plekken.update()
  }
  const legUit = async (): Promise<void> => {
    if (!bron.stand().caseload || isOngelezen()) await bron.refresh()
    const stand = await selectedStand()
    if (!stand) return context.meld(GEEN_DOSSIER)
    gekozen = boek()?.sleutelOf(stand.dossier)
    plekken.toon('dossier')
  }
  // A selection that cannot be read now, as while a cell is edited, is followed at the next one.
  const onSelectie = afterBurst(RUST_NA_SELECTIE, () => followSelectie().catch(() => undefined))
  void omgeving.werkmap.onSelectie(onSelectie).catch(() => undefined)
  void bron.refresh()
  return {
    toon: (sectie) => plekken.toon(sectie),
    refresh: () => bron.refresh(),
    kiesActiefBlad: () => tellMislukking(bron.kiesActiefBlad(), context.meld),
    legUit: () => tellMislukking(legUit(), context.meld),
    meld: context.meld,
  }
}
