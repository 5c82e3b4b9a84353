import { zin } from '../../../taal/zin.ts'
import { datumTekst, plus } from '@poortwachter/wet'
import type { Exportcellen } from './exportcellen.ts'
import type { Percentagebij, Verloopregel } from './verloop.ts'
import { keuzesVoor } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'

const isHersteldMetEinde = ({ hersteld, hersteldPer }: Verloopregel): boolean =>
  hersteld === 100 && hersteldPer !== undefined
const isZiekMetEinde = ({ hersteld, hersteldPer }: Verloopregel): boolean =>
  hersteld !== undefined && hersteld < 100 && hersteldPer !== undefined

/**
 * Rows of one person that go on where a row of illness ends, and in which nobody is ill: there the percentage can only be
 * of the stretch itself.
 */
const followingIn = (regels: readonly Verloopregel[]): ReadonlySet<number> => {
  const aansluitend = new Set<number>()
  for (const regel of regels.toSorted((a, b) => a.begin - b.begin)) {
    const isErna = regels.some(
      (ander) => ander.hersteldPer === regel.begin && (isZiekMetEinde(ander) || aansluitend.has(ander.rij)),
    )
    if (isErna && isHersteldMetEinde(regel)) aansluitend.add(regel.rij)
  }
  return aansluitend
}

const VOORBEELDEN = 3

/**
 * The rows that hold a stretch in which someone was not ill. One that follows on no illness can also be an illness that
 * is over, with how it stands now: asked where other rows keep their percentage when they are over.
 */
export const nulperioden = (
  { lezing, plaats, kop }: Exportcellen,
  personen: readonly (readonly Verloopregel[])[],
  bij: Percentagebij,
  { ask }: Vragenlijst,
): ReadonlySet<number> => {
  if (bij !== 'periode' || plaats.percentage === undefined) return new Set()
  const aansluitend = new Set(personen.flatMap((regels) => [...followingIn(regels)]))
  const los = personen.flat().filter((regel) => isHersteldMetEinde(regel) && !aansluitend.has(regel.rij))
  const { nulperiode } = lezing.antwoorden
  if (nulperiode === 'hersteld') return new Set([...aansluitend, ...los.map(({ rij }) => rij)])
  if (los.length > 0 && personen.some((regels) => regels.some(isZiekMetEinde)))
    ask({
      id: 'nulperiode',
      tekst: zin`In sommige rijen staat een einde, en volgens ${kop(plaats.percentage)} is iemand er helemaal hersteld. Was iemand in die periode ziek?`,
      voorbeelden: los
        .slice(0, VOORBEELDEN)
        .map(({ begin, hersteldPer }) => zin`${datumTekst(begin)} t/m ${datumTekst(plus(hersteldPer!, -1))}`),
      keuzes: keuzesVoor([
        ['ziek', zin`Ja: het percentage is hoe het er na dat einde voor staat`],
        ['hersteld', zin`Nee: het percentage gold in die periode`],
      ]),
    })
  return aansluitend
}
