import type { Weergave } from '../functies/cel/excelwaarde.ts'
import { createImportBrok } from './laden/brok.ts'
import { importEerder, importInvoegtoepassing, importVervolg, vervolgIds } from './laden/delen.ts'
import { showHapering } from './laden/hapering.ts'
import { createLaadbaar } from './laden/laadbaar.ts'
import { registreerBijOpstart } from './registratie/opstart.ts'
import { weergaveVan } from './registratie/weergave.ts'
import { createGet, createNetwerklogboek } from '../regels/netwerklogboek.ts'

const stand: { weergave: Weergave; bezwaar: string | undefined } = { weergave: 'kaal', bezwaar: undefined }
const omgeving = { weergave: () => stand.weergave, bezwaar: () => stand.bezwaar }
const logboek = createNetwerklogboek()
const get = createGet(
  logboek,
  (invoer, init) => fetch(invoer, init),
  () => Date.now(),
)
const importBrok = createImportBrok(get)

const eerder = createLaadbaar((stop) => importEerder(importBrok, stop))
const vervolg = createLaadbaar(async (stop) =>
  (await importVervolg(importBrok, stop)).createVervolg(omgeving, async (versie) =>
    (await eerder.load()).readEerdereEditie(versie),
  ),
)
const invoegtoepassing = createLaadbaar((stop) => importInvoegtoepassing(importBrok, stop))

registreerBijOpstart(vervolg, vervolgIds, omgeving, (id, aanroep) => CustomFunctions.associate(id, aanroep))

const loadRest = async () => {
  const [{ startInvoegtoepassing }, { regels }] = await Promise.all([invoegtoepassing.load(), vervolg.load()])
  return () => startInvoegtoepassing(regels, { logboek, get }, { stand, onbeantwoord: vervolg.hasFailed() })
}

/** What comes after the functions; when it cannot be loaded the pane says so and offers to try again. */
const startRest = async (): Promise<void> => {
  const start = await loadRest().catch(() => undefined)
  const paneel = document.getElementById('paneel')
  if (start) await start()
  else if (paneel) showHapering(paneel, () => void startRest())
}

/** The terms answer at once; the other functions follow, and pane, commands and newer rules when Excel is ready. */
void vervolg.load().catch(() => undefined)
void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return
  stand.weergave = weergaveVan((verzameling, versie) => Office.context.requirements.isSetSupported(verzameling, versie))
  await startRest()
})
