import { datumTekst } from '@poortwachter/wet'
import type { Dossiermodel } from './model.ts'

/** The timeline in sentences, to paste in a file or an e-mail: what must be done by when, on which ground. */
export const uitlegTekst = ({ titel, samenvatting, stappen }: Dossiermodel, versie: string): string => {
  const regels = stappen.flatMap(({ titel: stap, status, wet, veilig, gedaanOp, bronnen, berekening }) => {
    if (wet === undefined || veilig === undefined) return []
    const gedaan = gedaanOp === undefined ? '' : `, gedaan op ${datumTekst(gedaanOp)}`
    const bron = bronnen.map(({ tekst }) => tekst).join('; ')
    return [
      `- ${stap}: uiterlijk ${datumTekst(wet)}${veilig < wet ? ` (veilig ${datumTekst(veilig)})` : ''}, ${status}${gedaan}. ${berekening}. Bron: ${bron}.`,
    ]
  })
  return [titel, samenvatting, '', ...regels, '', `Regelversie ${versie}.`].join('\n')
}
