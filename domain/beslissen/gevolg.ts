import { registerVan } from '../regelboek/register.ts'
import type { Regelboek } from '../regelboek/regelboek.ts'
import { onbekendTekst } from '../verwoording/uitkomst.ts'
import { beslissing } from './beslissing.ts'
import type { Dossier } from './dossier.ts'

/** A decision about a case that comes out otherwise. */
export interface Beslisgevolg {
  readonly tabel: string
  readonly titel: string
  readonly was: string
  readonly wordt: string
}

const GEEN = 'bestaat niet'

const uitkomstTekst = (regelboek: Regelboek, tabel: string, dossier: Dossier): string => {
  const register = registerVan(regelboek)
  if (!register.beslistabel.has(tabel)) return GEEN
  const uitkomst = beslissing(register, { ...dossier, tabel })
  return uitkomst.soort === 'bekend' ? uitkomst.waarde.uitkomst : onbekendTekst(register, uitkomst)
}

/** Which decisions about one case come out otherwise under another edition. */
export const beslisgevolgen = (van: Regelboek, naar: Regelboek, dossier: Dossier): readonly Beslisgevolg[] => {
  const titels = new Map([...van.beslistabellen, ...naar.beslistabellen].map(({ code, titel }) => [code, titel]))
  return [...titels].flatMap(([tabel, titel]) => {
    const was = uitkomstTekst(van, tabel, dossier)
    const wordt = uitkomstTekst(naar, tabel, dossier)
    return was === wordt ? [] : [{ tabel, titel, was, wordt }]
  })
}
