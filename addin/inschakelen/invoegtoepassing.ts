import { runWhenFree } from '../excel/beurt.ts'
import { excelzin } from '../excel/excelzin.ts'
import { createExcelWerkmap } from '../excel/excel-werkmap.ts'
import { refreshFunctiecache } from '../lint/functiecache.ts'
import { opdrachten } from '../lint/opdrachten.ts'
import type { Knopnaam, Opdrachtnaam } from '../lint/opdrachtnamen.ts'
import { runOpdracht } from '../lint/ribbon.ts'
import { copyText } from '../paneel/klembord.ts'
import { ENGELS_NIET_GELADEN, startPaneel } from '../paneel/start-paneel.ts'
import { onDagwissel } from './dagwissel.ts'
import { createImportBrok } from './laden/brok.ts'
import { importDocx, importEngels, importLatereSecties, importNarekening } from './laden/paneeldelen.ts'
import type { Dag } from '@poortwachter/wet'
import { opschrift, opschriftVan, overgenomen } from '../taal/zin.ts'
import type { Tekst } from '../taal/zin.ts'
import { startTaal } from './taalkeuze.ts'
import { createLaadbaar } from './laden/laadbaar.ts'
import type { Laadbaar } from './laden/laadbaar.ts'
import type { Dagtelling } from './registratie/datumstelselwacht.ts'
import { PROGRAMMAVERSIE } from './programmaversie.ts'
import { createBewaarplaats } from '../regels/bewaarplaats.ts'
import type { Get, Netwerklogboek } from '../regels/netwerklogboek.ts'
import { createRegelbeheer, VRAAG_OM_DE } from '../regels/regelbeheer.ts'
import type { Regelvoorraad } from '../regels/regelbron.ts'
import { VASTGEZETTE_REGELVERSIE } from '../regels/vastgezet.ts'
import { vertrouwdeWortel } from '../regels/vertrouwen.ts'
import { vandaagOp } from '../dossiers/vandaag.ts'

const VASTZETTEN_ONBEKEND = opschrift`Niet te lezen is of deze werkmap een regelversie vastzet; er is met de nieuwste gerekend.`

/** What became of the cells so far. */
interface Begin {
  readonly datumstelsel: Laadbaar<Dagtelling>
  /** Whether cells may have been told that their function could not be loaded. */
  readonly onbeantwoord: boolean
}

/** The add-in once its pane stands. */
export interface Invoegtoepassing {
  /** Does what a button of Excel stands for, and says in the pane what came of it. */
  runKnop(naam: Knopnaam): Promise<void>
}

/** The way to the network, and what went over it so far. */
interface Netwerk {
  readonly logboek: Netwerklogboek
  readonly get: Get
}

/** Where the browser lets us keep something: for good, and where that is forbidden at least for this window. */
const readOpslagen = (): readonly Storage[] =>
  (['localStorage', 'sessionStorage'] as const).flatMap((naam) => {
    try {
      return globalThis[naam] ?? []
    } catch {
      return []
    }
  })

const recalculate = async (): Promise<void> => {
  await runWhenFree(async (context) => {
    context.application.calculate(Excel.CalculationType.full)
    await context.sync()
  })
}

const saveFile = (naam: string, soort: string, inhoud: string | Blob): void => {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }))
  const koppeling = document.createElement('a')
  koppeling.href = adres
  koppeling.download = naam
  koppeling.click()
  setTimeout(() => URL.revokeObjectURL(adres), 10_000)
}

const rememberFunctieversie = (): void => {
  try {
    refreshFunctiecache(PROGRAMMAVERSIE, Office.context.document.settings, globalThis.localStorage)
  } catch {
    return
  }
}

/** Starts what comes after the functions: the state of the workbook, the rules, the commands and the pane. */
export const startInvoegtoepassing = async (
  regels: Regelvoorraad,
  { logboek, get }: Netwerk,
  { datumstelsel, onbeantwoord }: Begin,
): Promise<Invoegtoepassing> => {
  const wortel = document.getElementById('paneel')
  if (!wortel) throw new Error('De bladzijde heeft geen plaats voor het taakvenster.')
  const today = (): Dag => vandaagOp(new Date())
  const bezwaar = async (): Promise<string | undefined> => (await datumstelsel.load()).bezwaar
  const narekening = createLaadbaar((stop) => importNarekening(createImportBrok(get), stop))
  const beheer = createRegelbeheer({
    voorraad: regels,
    bewaarplaats: createBewaarplaats(readOpslagen()),
    get,
    oorsprong: location.origin,
    wortel: vertrouwdeWortel,
    laadNarekening: () => narekening.load(),
    nu: () => Date.now(),
  })
  const docx = createLaadbaar((stop) => importDocx(createImportBrok(get), stop))
  const latereSecties = createLaadbaar((stop) => importLatereSecties(createImportBrok(get), stop))
  const engels = createLaadbaar((stop) => importEngels(createImportBrok(get), stop))
  const werkmap = createExcelWerkmap()
  /** Days that were written in a workbook that counts from 1904 would be other days. */
  const run = async (naam: Opdrachtnaam): Promise<Tekst> => {
    const reden = await bezwaar()
    return reden === undefined ? runOpdracht(opdrachten[naam], { vandaag: today() }) : overgenomen(reden)
  }

  rememberFunctieversie()
  const berekendMet = onbeantwoord ? undefined : regels.huidig().regelboek.versie
  const [{ taal, mislukt }] = await Promise.all([
    startTaal({
      opslagen: readOpslagen(),
      officetaal: Office.context.displayLanguage,
      loadEngels: async () => (await engels.load()).engels,
    }),
    beheer.restore(),
  ])
  const paneel = startPaneel(wortel, {
    werkmap,
    regels,
    beheer,
    netwerk: logboek,
    get vandaag() {
      return today()
    },
    bezwaar,
    programmaversie: PROGRAMMAVERSIE,
    opdrachten: {
      herstelFormules: () => run('herstelFormules'),
      maakDatumsOp: () => run('datumsOpmaken'),
      nieuweCaseload: () => run('nieuweCaseload'),
    },
    taal,
    kopieer: copyText,
    bewaarBestand: saveFile,
    laadLatereSecties: () => latereSecties.load(),
    maakDocx: async (werkstuk) => (await docx.load()).docxOf(werkstuk),
  })

  // Who opens a section should not wait for it; one that did not come is asked for again when it is opened.
  void latereSecties.load().catch(() => undefined)
  if (mislukt) paneel.meld(ENGELS_NIET_GELADEN)

  let gebruikt = berekendMet
  const followEditie = () => {
    const { versie } = regels.huidig().regelboek
    if (versie === gebruikt) return
    gebruikt = versie
    void recalculate().catch(() =>
      paneel.meld(opschrift`De formules rekenen nog met de vorige regels. Druk op Ctrl+Alt+F9.`),
    )
  }
  let gewaarschuwd: string | undefined
  const followWaarschuwing = () => {
    const { waarschuwing } = beheer.stand()
    if (waarschuwing !== undefined && waarschuwing !== gewaarschuwd) paneel.meld(waarschuwing)
    gewaarschuwd = waarschuwing
  }
  /** Which edition the workbook asks for is waited for: not knowing it is not the same as it asking for none. */
  const usePinned = async (): Promise<void> => {
    const vastgezet = await werkmap.readInstelling(VASTGEZETTE_REGELVERSIE)
    if (vastgezet) await beheer.pin(vastgezet)
  }
  beheer.onChange(followEditie)
  beheer.onChange(followWaarschuwing)
  void usePinned()
    .catch((fout: unknown) => paneel.meld(opschriftVan(VASTZETTEN_ONBEKEND, excelzin(fout))))
    .then(() => {
      followEditie()
      setInterval(() => void beheer.refresh(), VRAAG_OM_DE)
      return beheer.refresh()
    })
  onDagwissel(today, () => void paneel.refresh())
  return {
    runKnop: async (naam) => {
      if (naam === 'legUit') return paneel.legUit()
      const zin = await run(naam)
      paneel.meld(zin)
      // What happened is said at once; a cell that is being edited makes reading wait.
      if (naam === 'nieuweCaseload') void paneel.kiesActiefBlad()
    },
  }
}
