import { createExcelNaamruimte } from './excel.ts'
import { createFuncties } from './functies.ts'
import { createOffice } from './office.ts'

/** Stands where office.js stands in the production page; the workbook is in the page around this frame. */
const verbinding = window.parent.poortwachterVerbinding
if (verbinding) {
  const functies = createFuncties()
  Object.assign(window, {
    CustomFunctions: functies.naamruimte,
    Excel: createExcelNaamruimte(verbinding),
    Office: createOffice(verbinding, () => verbinding.setFuncties(functies.call)),
  })
} else {
  throw new Error('Deze pagina hoort bij de proefpagina en kan niet los worden geopend: ga naar /proef/.')
}
