import { zin } from '../../../taal/zin.ts'
import { datumTekst } from '@poortwachter/wet'
import type { Dag } from '@poortwachter/wet'
import type { Exportregel } from './exportregel.ts'

/**
 * The rows of one person, of which the first illness begins where a row says that one before it did that counts as well;
 * with what is said of that, because the days between the two are not known. Nothing changes where the file has that illness
 * itself.
 */
export const withEarlierBegin = (
  regels: readonly Exportregel[],
  eerderVan: ReadonlyMap<number, Dag>,
): { readonly regels: readonly Exportregel[]; readonly opmerking: string } | undefined => {
  const eerste = Math.min(...regels.map(({ begin }) => begin))
  const eerder = regels
    .filter(({ begin }) => begin === eerste)
    .flatMap(({ rij }) => eerderVan.get(rij) ?? [])
    .toSorted((a, b) => a - b)[0]
  if (eerder === undefined || eerder >= eerste) return undefined
  return {
    regels: regels.map((regel) => {
      if (regel.begin !== eerste) return regel
      const melding = regel.melding === `begin ${eerste}` ? `begin ${eerder}` : regel.melding
      return { ...regel, begin: eerder, melding }
    }),
    opmerking: zin`Ziekte vanaf ${datumTekst(eerder)} telt mee, en die staat niet in dit bestand. Was iemand daarna weer hersteld, vul dan in hoeveel dagen niet meetellen.`,
  }
}
