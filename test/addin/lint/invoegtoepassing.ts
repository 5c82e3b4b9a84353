import { dag } from '@poortwachter/wet'
import { createExcelWerkmap } from '../../../addin/excel/excel-werkmap.ts'
import type { Werkmap } from '../../../addin/excel/werkmap.ts'
import { functies } from '../../../addin/functies/index.ts'
import { registreerKnoppen } from '../../../addin/inschakelen/registratie/knoppen.ts'
import { opdrachten } from '../../../addin/lint/opdrachten.ts'
import type { Opdrachtnaam } from '../../../addin/lint/opdrachtnamen.ts'
import { readBezwaar } from '../../../addin/lint/datumstelsel.ts'
import { runOpdracht } from '../../../addin/lint/ribbon.ts'
import { createRegelvoorraad } from '../../../addin/regels/regelbron.ts'
import { registreerFuncties } from '../../../addin/inschakelen/registratie/registreer.ts'
import type { Weergave } from '../../../addin/functies/cel/excelwaarde.ts'
import { weergaveVan } from '../../../addin/inschakelen/registratie/weergave.ts'

declare global {
  interface Window {
    runOpdracht?: (naam: Opdrachtnaam) => Promise<string>
    readBezwaar?: () => Promise<string | null>
    geassocieerd?: string[]
    poortwachterGestart?: boolean
    proefwerkmap?: Werkmap
  }
}

/** 23-11-2026. */
const VANDAAG = dag('2026-11-23')
const stand: { weergave: Weergave } = { weergave: 'kaal' }

registreerFuncties(functies, { regels: createRegelvoorraad(), weergave: () => stand.weergave }, (id, aanroep) =>
  CustomFunctions.associate(id, aanroep),
)

const associate = Office.actions.associate.bind(Office.actions)
Office.actions.associate = (...argumenten) => {
  window.geassocieerd = [...(window.geassocieerd ?? []), argumenten[0]]
  associate(...argumenten)
}
registreerKnoppen(async () => undefined)
window.poortwachterGestart = true

window.runOpdracht = async (naam) => String(await runOpdracht(opdrachten[naam], { vandaag: VANDAAG }))
window.readBezwaar = async () => (await Excel.run(readBezwaar)) ?? null

void Office.onReady(() => {
  window.proefwerkmap = createExcelWerkmap()
  stand.weergave = weergaveVan((verzameling, versie) => Office.context.requirements.isSetSupported(verzameling, versie))
})
