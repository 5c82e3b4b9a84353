import { serienummerVan } from '@poortwachter/wet'
import { createExcelWerkmap } from '../excel/excel-werkmap.ts'
import { readBezwaar } from '../lint/datumstelsel.ts'
import { datumsOpmaken } from '../lint/datums-opmaken.ts'
import { refreshFunctiecache } from '../lint/functiecache.ts'
import { herstelFormules } from '../lint/herstel-formules.ts'
import { nieuweCaseload } from '../lint/nieuwe-caseload.ts'
import { opdrachten } from '../lint/opdrachten.ts'
import { registreerOpdrachten, runOpdracht } from '../lint/ribbon.ts'
import type { Opdracht } from '../lint/ribbon.ts'
import { startPaneel } from '../paneel/start-paneel.ts'
import { PROGRAMMAVERSIE } from './programmaversie.ts'
import { createBewaarplaats } from '../regels/bewaarplaats.ts'
import type { Get, Netwerklogboek } from '../regels/netwerklogboek.ts'
import { createRegelbeheer, VRAAG_OM_DE } from '../regels/regelbeheer.ts'
import type { Regelvoorraad } from '../regels/regelbron.ts'
import { VASTGEZETTE_REGELVERSIE } from '../regels/vastgezet.ts'
import { vertrouwdeWortel } from '../regels/vertrouwen.ts'
import { vandaagOp } from '../dossiers/vandaag.ts'

/** What became of the cells so far. */
interface Begin {
  /** What the functions read at each call and what becomes known only now. */
  readonly stand: { bezwaar: string | undefined }
  /** Whether cells may have been told that their function could not be loaded. */
  readonly onbeantwoord: boolean
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
  await Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full)
    await context.sync()
  })
}

const saveFile = (naam: string, soort: string, tekst: string): void => {
  const adres = URL.createObjectURL(new Blob([tekst], { type: soort }))
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
  { stand, onbeantwoord }: Begin,
): Promise<void> => {
  const wortel = document.getElementById('paneel')
  if (!wortel) return
  const vandaag = vandaagOp(new Date())
  const beheer = createRegelbeheer({
    voorraad: regels,
    bewaarplaats: createBewaarplaats(readOpslagen()),
    get,
    oorsprong: location.origin,
    wortel: vertrouwdeWortel,
    nu: () => Date.now(),
  })
  const werkmap = createExcelWerkmap()
  const omgeving = () => ({ vandaag: serienummerVan(vandaag) })
  const run = (opdracht: Opdracht) => () => runOpdracht(opdracht, omgeving())

  rememberFunctieversie()
  stand.bezwaar = await Excel.run(readBezwaar).catch(() => undefined)

  const berekendMet = onbeantwoord ? undefined : regels.huidig().regelboek.versie
  await beheer.restore()
  const vastgezet = await werkmap.readInstelling(VASTGEZETTE_REGELVERSIE).catch(() => undefined)
  if (vastgezet) await beheer.pin(vastgezet)

  const paneel = startPaneel(wortel, {
    werkmap,
    regels,
    beheer,
    netwerk: logboek,
    vandaag,
    programmaversie: PROGRAMMAVERSIE,
    opdrachten: {
      herstelFormules: run(herstelFormules),
      maakDatumsOp: run(datumsOpmaken),
      nieuweCaseload: run(nieuweCaseload),
    },
    kopieer: (tekst) => navigator.clipboard.writeText(tekst),
    bewaarBestand: saveFile,
  })
  registreerOpdrachten(opdrachten, omgeving, (zin) => paneel.meld(zin))
  if (stand.bezwaar !== undefined) paneel.meld(stand.bezwaar)

  let gebruikt = berekendMet
  const followEditie = () => {
    const { versie } = regels.huidig().regelboek
    if (versie === gebruikt && stand.bezwaar === undefined) return
    gebruikt = versie
    void recalculate().catch(() => paneel.meld('De formules rekenen nog met de vorige regels. Druk op Ctrl+Alt+F9.'))
  }
  let gewaarschuwd: string | undefined
  const followWaarschuwing = () => {
    const { waarschuwing } = beheer.stand()
    if (waarschuwing !== undefined && waarschuwing !== gewaarschuwd) paneel.meld(waarschuwing)
    gewaarschuwd = waarschuwing
  }
  beheer.onChange(followEditie)
  beheer.onChange(followWaarschuwing)
  followEditie()
  void beheer.refresh()
  setInterval(() => void beheer.refresh(), VRAAG_OM_DE)
}
