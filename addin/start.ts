import { weergaveVan } from './registratie/weergave.ts'
import { registreerFuncties } from './registratie/registreer.ts'
import type { Weergave } from './cel/excelwaarde.ts'
import { functies } from './functies/index.ts'
import { createRegelvoorraad } from './regels/regelbron.ts'

const regels = createRegelvoorraad()
const stand: { weergave: Weergave; bezwaar: string | undefined } = { weergave: 'kaal', bezwaar: undefined }

registreerFuncties(
  functies,
  { regels, weergave: () => stand.weergave, bezwaar: () => stand.bezwaar },
  (id, aanroep) => CustomFunctions.associate(id, aanroep),
)

/** Functions answer at once; pane, commands and newer rules follow when Excel is ready. */
void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return
  stand.weergave = weergaveVan((verzameling, versie) => Office.context.requirements.isSetSupported(verzameling, versie))
  const { startInvoegtoepassing } = await import('./invoegtoepassing.ts')
  await startInvoegtoepassing(regels, stand)
})
