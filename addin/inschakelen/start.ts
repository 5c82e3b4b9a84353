import type { Weergave } from '../functies/cel/excelwaarde.ts'
import { runWhenFree } from '../excel/beurt.ts'
import { readBezwaar } from '../lint/datumstelsel.ts'
import { createGet, createNetwerklogboek } from '../regels/netwerklogboek.ts'
import type { Invoegtoepassing } from './invoegtoepassing.ts'
import { createImportBrok } from './laden/brok.ts'
import { importEerder, importInvoegtoepassing, importVervolg, vervolgIds } from './laden/delen.ts'
import { EEN_DEEL, showHapering } from './laden/hapering.ts'
import { ZO_LANG_ALS_HET_DUURT, createLaadbaar } from './laden/laadbaar.ts'
import { createBezorging } from './registratie/bezorging.ts'
import type { Dagtelling } from './registratie/datumstelselwacht.ts'
import { registreerKnoppen } from './registratie/knoppen.ts'
import { registreerBijOpstart } from './registratie/opstart.ts'
import { weergaveVan } from './registratie/weergave.ts'

/** Excel on the web takes five megabytes in one message; this leaves room for what office.js puts around it. */
const GROOTSTE_OP_HET_WEB = 4_500_000

const start = (): void => {
  const stand: { weergave: Weergave } = { weergave: 'kaal' }
  const omgeving = { weergave: () => stand.weergave }
  const logboek = createNetwerklogboek()
  const get = createGet(
    logboek,
    (invoer, init) => fetch(invoer, init),
    () => Date.now(),
  )
  const importBrok = createImportBrok(get)

  const datumstelsel = createLaadbaar<Dagtelling>(async () => {
    await Office.onReady()
    return { bezwaar: await runWhenFree(readBezwaar) }
  }, ZO_LANG_ALS_HET_DUURT)
  const eerder = createLaadbaar((stop) => importEerder(importBrok, stop))
  const vervolg = createLaadbaar(async (stop) =>
    (await importVervolg(importBrok, stop)).createVervolg(omgeving, async (versie) =>
      (await eerder.load()).readEerdereEditie(versie),
    ),
  )
  const deel = createLaadbaar((stop) => importInvoegtoepassing(importBrok, stop))
  const invoegtoepassing = createLaadbaar<Invoegtoepassing>(async () => {
    const [{ startInvoegtoepassing }, { regels }] = await Promise.all([deel.load(), vervolg.load()])
    return startInvoegtoepassing(regels, { logboek, get }, { datumstelsel, onbeantwoord: vervolg.hasFailed() })
  }, ZO_LANG_ALS_HET_DUURT)

  /** What comes after the functions; when it cannot be loaded the pane says so and offers to try again. */
  const startRest = async (isHerhaling = false): Promise<Invoegtoepassing> => {
    try {
      return await invoegtoepassing.load()
    } catch (fout) {
      const paneel = document.getElementById('paneel')
      // A page from before a new release names files that are no longer there: only the page itself can help then.
      const retry = () => (isHerhaling ? location.reload() : void startRest(true).catch(() => undefined))
      if (paneel) showHapering(paneel, EEN_DEEL, retry)
      throw fout
    }
  }

  const bezorging = createBezorging({
    grootste: () => (Office.context.platform === Office.PlatformType.OfficeOnline ? GROOTSTE_OP_HET_WEB : Infinity),
    nu: () => performance.now(),
    later: (werk, milliseconden) => setTimeout(werk, milliseconden),
  })
  registreerBijOpstart({ vervolg, datumstelsel }, vervolgIds, omgeving, (id, aanroep) =>
    CustomFunctions.associate(id, bezorging.deliver(aanroep)),
  )
  registreerKnoppen(async (naam) => (await startRest()).runKnop(naam))
  window.poortwachterGestart = true

  /** The terms answer first; the other functions follow, and pane, commands and newer rules when Excel is ready. */
  void vervolg.load().catch(() => undefined)
  void Office.onReady(async ({ host }) => {
    if (host !== Office.HostType.Excel) return
    stand.weergave = weergaveVan((verzameling, versie) =>
      Office.context.requirements.isSetSupported(verzameling, versie),
    )
    void datumstelsel.load().catch(() => undefined)
    await startRest().catch(() => undefined)
  })
}

/** Without office.js there is no Excel to start in; what runs before this has said so. */
if (typeof CustomFunctions !== 'undefined') start()
