import { isoVan } from '../dag/datum.ts'
import { geldigheden } from '../regelboek/geldend.ts'
import type { Register } from '../regelboek/register.ts'
import { dagSql } from './dialect.ts'
import type { Dialect } from './dialect.ts'
import { alle, keuze } from './kolom.ts'

/** The day on which someone who was born on `geboren` reaches the AOW age; NULL where that is not fixed yet. */
export const aowSql = (register: Register, geboren: string, { maandenVerder }: Dialect): string => {
  const tijdlijn = register.tabel.get('AOWLEEFTIJD')?.tijdlijn
  const gevallen = (tijdlijn ? geldigheden(tijdlijn) : []).flatMap(({ ingang, van, tot }): [string, string][] => {
    if (!('regel' in ingang) || !('waarde' in ingang.regel)) return []
    const als = [
      `${geboren} >= ${dagSql(isoVan(van))}`,
      ...(tot === undefined ? [] : [`${geboren} < ${dagSql(isoVan(tot))}`]),
    ]
    return [[alle(als), maandenVerder(geboren, ingang.regel.waarde)]]
  })
  return keuze(gevallen)
}
