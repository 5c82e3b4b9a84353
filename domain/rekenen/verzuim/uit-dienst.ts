import type { Register } from '../../regelboek/register.ts'
import { tabelwaarde } from '../tabelwaarde.ts'
import type { Dag } from '../../dag/datum.ts'
import { gezamenlijkeGrond } from '../gezamenlijke-grond.ts'
import { ontbrekend } from '../ontbrekend.ts'
import { termijn } from '../termijn/termijn.ts'
import { metWaarde } from '../../regelboek/uitkomst.ts'
import type { Uitkomst } from '../../regelboek/uitkomst.ts'

export interface UitDienst {
  /** Day on which the employer reports the illness. */
  readonly aangifteOp: Dag
  /** Day on which the re-integratieverslag must be there; undefined when the illness lasted too short for one. */
  readonly verslagOp: Dag | undefined
  /** Which report UWV asks for; undefined when there is none, and when the edition does not tell them apart. */
  readonly verslag: 'verkort' | 'volledig' | undefined
}

/** An employment that ended before the illness began, as a question; undefined where it did not. */
export const uitDienstVoorZiekte = (
  eersteZiektedag: Dag,
  eindeDienstverband: Dag | undefined,
): Uitkomst<never> | undefined =>
  eindeDienstverband !== undefined && eindeDienstverband < eersteZiektedag
    ? ontbrekend(
        'eindeDienstverband',
        'het dienstverband eindigt voor de eerste ziektedag: welke dag is juist? Kloppen beide, en werd de werknemer binnen ' +
          'vier weken na het einde ziek, dan meldt hij zich zelf ziek: bij UWV, of bij de werkgever die eigenrisicodrager is (ZW art. 46)',
      )
    : undefined

/**
 * What the end of an employment during illness asks (ZW art. 38 lid 2): a report on the last day, and a
 * re-integratieverslag when at least six weeks lie between the first sick day and the last day; UWV is content with a short
 * one until ten weeks. An employer who carries
 * the risk of the Ziektewet himself has six weeks for the report and owes no re-integratieverslag (ZW art. 38aa).
 */
export const uitDienst = (
  register: Register,
  eersteZiektedag: Dag,
  eindeDienstverband: Dag,
  { eigenRisicodrager = false }: { readonly eigenRisicodrager?: boolean } = {},
): Uitkomst<UitDienst> => {
  const onmogelijk = uitDienstVoorZiekte(eersteZiektedag, eindeDienstverband)
  if (onmogelijk) return onmogelijk
  const vraag = { eersteZiektedag, ankers: { EINDEDIENST: eindeDienstverband } }
  const aangifte = termijn(register, { ...vraag, code: eigenRisicodrager ? 'UITDIENSTERD' : 'UITDIENST' })
  if (aangifte.soort !== 'bekend') return aangifte
  if (eigenRisicodrager) {
    return metWaarde(aangifte, ({ wet }) => ({ aangifteOp: wet, verslagOp: undefined, verslag: undefined }))
  }
  const drempel = tabelwaarde(register, 'RIVDREMPEL', eindeDienstverband)
  if (drempel.soort !== 'bekend') return drempel
  const verslag = termijn(register, { ...vraag, code: 'RIVUITDIENST' })
  if (verslag.soort !== 'bekend') return verslag
  const dagen = eindeDienstverband - eersteZiektedag
  const isNodig = dagen >= drempel.waarde
  const volledig = isNodig ? tabelwaarde(register, 'RIVVOLLEDIG', eindeDienstverband) : undefined
  return {
    soort: 'bekend',
    waarde: {
      aangifteOp: aangifte.waarde.wet,
      verslagOp: isNodig ? verslag.waarde.wet : undefined,
      verslag: volledig?.soort === 'bekend' ? (dagen >= volledig.waarde ? 'volledig' : 'verkort') : undefined,
    },
    grond: gezamenlijkeGrond(
      [aangifte.grond, verslag.grond, drempel.grond, volledig?.soort === 'bekend' ? volledig.grond : undefined],
      { titel: 'Ziek uit dienst' },
    ),
  }
}
