import { zin } from '../../../taal/zin.ts'
import { isDagkolom } from '../kolom/kolomprofiel.ts'
import type { Kolomlezing } from '../kolom/kolommen.ts'
import { kolomvraagId } from '../kolom/kolomwerk.ts'
import type { Exportcellen, Exportrij } from '../rij/exportcellen.ts'
import type { Exportregel } from '../rij/exportregel.ts'
import type { Exportregels } from '../rij/exportregels.ts'
import type { Ziekte } from '../rij/verloop.ts'
import { addTo } from '../../sleutellijsten.ts'
import { keuzesVoor, NIET_GEBRUIKEN } from '../vraag/vraag.ts'
import type { Vragenlijst } from '../vraag/vraag.ts'
import { zijnNaastElkaar } from './dienstverbanden.ts'
import type { Baan } from './dienstverbanden.ts'

/** Headings of what differs between two jobs of one person. */
const BAANKOP =
  /dienstverband|dienstbetrekking|contract|aanstelling|inkomstenverhouding|\bikv\b|employment|assignment|functie|\bbaan\b|\bjob\b|position|\brol\b|kostenplaats|kostendrager|cost ?cent|loonheffing|entiteit|vestiging|filiaal|locatie|location|afdeling|department|\bteam\b|eenheid/i
/** Headings of how much someone works in a job: that changes without another one. */
const OMVANGKOP = /%|perc|procent|uren|uur|\bfte\b|omvang|factor/i

const isBaankolom = ({ kop, rol, profiel, zekerheid }: Kolomlezing): boolean =>
  (rol === undefined || rol === 'afdeling' || rol.startsWith('feit:')) &&
  zekerheid !== 'gekozen' &&
  profiel.gevuld > 0 &&
  BAANKOP.test(kop) &&
  !OMVANGKOP.test(kop) &&
  !isDagkolom(profiel)

/** What two rows of one person say in a column, where they can only be of two jobs if that tells one job from another. */
const differing = (
  { woord, plaats }: Exportcellen,
  rijen: readonly Exportrij[],
  bij: number,
  regels: readonly Exportregel[],
  ziektenVan: (regels: readonly Exportregel[]) => readonly Ziekte[],
): readonly string[] => {
  const perCel = new Map<string, Exportregel[]>()
  for (const regel of regels) addTo(perCel, woord(rijen[regel.rij]!, bij), regel)
  perCel.delete('')
  if (perCel.size < 2) return []
  const banen = [...perCel].map(([cel, eigen]) => ({ cel, regels: eigen, ziekten: ziektenVan(eigen) }))
  const blad = ({ rij }: Exportregel): string => woord(rijen[rij]!, plaats.blad)
  const isOpEenBlad = (een: Baan, ander: Baan): boolean =>
    een.regels.some((hier) => ander.regels.some((daar) => blad(hier) === blad(daar)))
  for (const [i, een] of banen.entries()) {
    const ander = banen.slice(i + 1).find((baan) => zijnNaastElkaar(een, baan) && isOpEenBlad(een, baan))
    if (ander) return [een.cel, ander.cel]
  }
  return []
}

/**
 * Asks what a column is in which rows of one person differ that are ill at the same time: two jobs are two cases, each
 * with an end of its own, and a row that stands there twice is one.
 */
export const askJobs = (
  cellen: Exportcellen,
  rijen: readonly Exportrij[],
  { personen }: Pick<Exportregels, 'personen'>,
  ziektenVan: (regels: readonly Exportregel[]) => readonly Ziekte[],
  { ask }: Vragenlijst,
): void => {
  const { lezing, plaats, kop } = cellen
  if (plaats.dienstverband !== undefined || (plaats.nummer === undefined && plaats.naam === undefined)) return
  const kolommen = lezing.kolommen.filter(isBaankolom)
  const isBeantwoord = lezing.kolommen.some(({ kop: naam, zekerheid }) => zekerheid === 'gekozen' && BAANKOP.test(naam))
  if (kolommen.length === 0 || isBeantwoord) return
  const meer = [...personen.values()].filter((regels) => regels.length > 1)
  for (const { plaats: bij, sleutel, rol } of kolommen) {
    const [een, ander] =
      meer.map((regels) => differing(cellen, rijen, bij, regels, ziektenVan)).find((paar) => paar.length > 0) ?? []
    if (een === undefined || ander === undefined) continue
    ask({
      id: kolomvraagId(sleutel),
      tekst: zin`Een persoon is tegelijk ziek in rijen die in ${kop(bij)} verschillen ("${een}" en "${ander}"). Zijn dat twee dienstverbanden naast elkaar?`,
      voorbeelden: [een, ander],
      voorstel: null,
      keuzes: keuzesVoor([
        ['dienstverband', zin`Ja: ieder dienstverband heeft zijn eigen gevallen`],
        [rol ?? NIET_GEBRUIKEN, zin`Nee: het is een dienstverband`],
      ]),
    })
    return
  }
}
