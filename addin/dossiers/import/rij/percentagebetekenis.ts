import { zin } from '../../../taal/zin.ts'
import type { Exportcellen, Exportrij } from './exportcellen.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'
import type { Percentagebij, Verloopregel } from './verloop.ts'

/** What a percentage is of. */
export type Percentagevan = 'hersteld' | 'ziek'

/** What the percentages of an export are of: by the name of the column, the answer given, or the rows that go on. */
export const percentagevan = (
  cellen: Exportcellen,
  rijen: readonly Exportrij[],
  { ask }: Vragenlijst,
): Percentagevan => {
  const { lezing, plaats, percentagerol } = cellen
  const { antwoorden } = lezing
  if (percentagerol === 'herstelpercentage') return 'hersteld'
  if (percentagerol === 'verzuimpercentage' || percentagerol === undefined) return 'ziek'
  if (antwoorden.percentage === 'hersteld' || antwoorden.percentage === 'ziek') return antwoorden.percentage
  let isDeel = false
  let lopend100 = false
  let lopend0 = false
  for (const rij of rijen) {
    const waarde = cellen.percentage(rij)
    if (typeof waarde !== 'number') continue
    if (waarde > 0 && waarde < 100) isDeel = true
    if (cellen.dag(rij, plaats.einde).soort !== 'leeg') continue
    if (waarde === 100) lopend100 = true
    if (waarde === 0) lopend0 = true
  }
  if (lopend100 !== lopend0) return lopend100 ? 'ziek' : 'hersteld'
  if (isDeel || lopend0)
    ask({
      id: 'percentage',
      tekst: zin`Is ${cellen.kop(plaats.percentage!)} het deel dat iemand ziek is, of het deel dat hersteld is?`,
      voorbeelden: lezing.kolommen[plaats.percentage!]!.profiel.voorbeelden,
      keuzes: keuzesVoor([
        ['ziek', zin`Het deel dat ziek is (100 = helemaal ziek)`],
        ['hersteld', zin`Het deel dat hersteld is (100 = helemaal hersteld)`],
      ]),
    })
  return 'ziek'
}

/** Of what a percentage tells, by the columns, the answer given, or whether rows follow on each other. */
export const percentagebij = (
  { lezing, plaats, eindrol, percentagerol, kop }: Exportcellen,
  personen: readonly (readonly Verloopregel[])[],
  { ask }: Vragenlijst,
): Percentagebij => {
  const { antwoorden } = lezing
  if (plaats.wijziging !== undefined) return 'wijziging'
  if (plaats.percentage === undefined) return 'periode'
  if (antwoorden.percentagebij === 'dag' || antwoorden.percentagebij === 'periode') return antwoorden.percentagebij
  if (percentagerol === 'herstelpercentage' && eindrol === 'hersteldatum') return 'dag'
  if (eindrol === 'laatsteZiektedag') return 'periode'
  const isDeelMetEinde = ({ hersteld, hersteldPer }: Verloopregel): boolean =>
    hersteld !== undefined && hersteld > 0 && hersteld < 100 && hersteldPer !== undefined
  const metDeel = personen.flatMap((regels) => regels.filter(isDeelMetEinde).map((regel) => ({ regel, regels })))
  const isSluitend = metDeel.every(({ regel, regels }) =>
    regels.some((ander) => ander.rij !== regel.rij && ander.begin === regel.hersteldPer),
  )
  if (isSluitend) return 'periode'
  ask({
    id: 'percentagebij',
    tekst: zin`In sommige rijen staan een einde en een gedeeltelijk percentage (${kop(plaats.percentage)}). Was iemand na dat einde helemaal hersteld?`,
    voorbeelden: lezing.kolommen[plaats.percentage]!.profiel.voorbeelden,
    keuzes: keuzesVoor([
      ['periode', zin`Ja: het percentage gold tot dat einde`],
      ['dag', zin`Nee: vanaf die dag was iemand voor dat deel hersteld`],
    ]),
  })
  return 'dag'
}
