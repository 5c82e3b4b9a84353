import { heeftVolgendeRonde, termijnenVan } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Caseload } from '../../dossiers/caseload.ts'
import type { Gedateerd } from '../../dossiers/feitkolommen.ts'

/** When a step that comes back is due after it was done on `gedaanOp`; undefined when it does not come back then. */
export const volgendeKeer = (
  { register }: Caseload,
  { ziektedatum, gedaan, verschuiving }: Gedateerd,
  code: string,
  gedaanOp: Dag,
): Dag | undefined => {
  const herhaald = register.termijn.get(code)
  if (!herhaald?.herhaalt) return undefined
  const { uitkomst } = termijnenVan(register, {
    eersteZiektedag: ziektedatum,
    peildatum: gedaanOp,
    verschuiving,
    ankers: { ...gedaan, [code]: gedaanOp },
  })
  const volgende = uitkomst(code)
  const einde = uitkomst(herhaald.herhaalt.tot)
  if (volgende.soort !== 'bekend') return undefined
  const { wet } = volgende.waarde
  return heeftVolgendeRonde(herhaald, wet, einde.soort === 'bekend' ? einde.waarde.wet : undefined) ? wet : undefined
}
