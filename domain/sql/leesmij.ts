import type { Register } from '../regelboek/register.ts'
import { antwoordvelden } from './antwoord.ts'
import type { Dialect } from './dialect.ts'
import { ONGELEZEN, SLEUTELKOLOM, invoerkolommen } from './invoer.ts'
import type { Invoerkolom } from './invoer.ts'
import { kolomnaam } from './namen.ts'
import { isoVan } from '../dag/datum.ts'
import { LAATSTE_KALENDERDAG } from './werkdagen.ts'

const cel = (tekst: string): string => tekst.replaceAll('|', '\\|')

const inhoudVan = ({ woorden, bereik, isNodig }: Invoerkolom): string => {
  if (woorden.length > 0) return woorden.join(' · ')
  if (bereik) return `van ${bereik.vanaf} tot en met ${bereik.tot}`
  return isNodig ? 'altijd nodig' : ''
}

const VAN_DE_SESSIE =
  'De weergaven zijn tijdelijk: zij gelden voor de sessie waarin u het bestand draait. Het begint met instellingen voor die sessie.'

/** What who runs the views has to know: the columns they read, those they give, and what they do not do. In Markdown. */
export const leesmij = (
  register: Register,
  { dialect, tabel }: { readonly dialect: Dialect; readonly tabel: string },
): string => {
  const { regelboek } = register
  const kolommen = invoerkolommen(register).map(
    (kolom) =>
      `| \`${kolom.naam}\` | ${dialect.soorten[kolom.soort]} | ${cel(inhoudVan(kolom))} | ${cel(kolom.vraag)} |`,
  )
  const tabellen = regelboek.beslistabellen.map(
    ({ code, titel }) =>
      `| \`${dialect.heeftTabelweergaven ? `pw_${kolomnaam(code)}` : `${kolomnaam(code)}_…`}\` | ${code} | ${cel(titel)} |`,
  )
  const velden = antwoordvelden.map(([naam, uitleg]) => `| \`${naam}\` | ${cel(uitleg)} |`)
  return `# De regels als SQL, regelversie ${regelboek.versie}

Voor ${dialect.naam}. De weergaven lezen \`${tabel}\` en bewaren niets. Zij zijn gemaakt uit de regels waarmee de invoegtoepassing rekent; wat
niet bekend is blijft NULL, en NULL is nooit \`nee\`.${[...(dialect.vooraf.length > 0 ? [VAN_DE_SESSIE] : []), dialect.bijVragen ?? ''].map((zin) => (zin === '' ? '' : `\n\n${zin}`)).join('')}

## Wat erin gaat

Een rij per dossier. \`${SLEUTELKOLOM}\` is van uzelf (een nummer of een tekst) en komt ongewijzigd terug. Een kolom die u niet hebt
hoeft er niet te zijn: noem met \`--kolommen\` de kolommen die er wel zijn, dan geldt de rest als niet bekend.
Woorden staan er precies zo als hier. Wat geen woord uit de lijst is, of een getal daarbuiten, telt als niet bekend en wordt
genoemd in \`${ONGELEZEN}\`; daar staat ook een dag die altijd nodig is en ontbreekt.

| Sqlkolom | Soort | Inhoud | Vraag |
| --- | --- | --- | --- |
| \`${SLEUTELKOLOM}\` | naar keuze | | Welk dossier is dit? |
${kolommen.join('\n')}

## Wat eruit komt

\`pw_uitkomsten\` heeft alles in één rij per dossier: van iedere termijn \`<termijn>_begin\`, \`<termijn>_veilig\` en \`<termijn>_wet\`, en
van iedere beslistabel \`<tabel>_<veld>\`. \`pw_editie\` zegt met welke regels is gerekend.

| ${dialect.heeftTabelweergaven ? 'Weergave' : 'Kolommen'} | Beslistabel | Vraag |
| --- | --- | --- |
${tabellen.join('\n')}

| Veld | Wat |
| --- | --- |
${velden.join('\n')}

## Wat er niet in zit

- Bedragen, statussen van stappen, en of een gebeurtenis een stap beëindigt. De dag van zo'n stap is er wel.
- Of een dossier nog loopt: ook een hersteld dossier krijgt antwoorden.
- Hoe dringend een ontbrekend gegeven is: \`ontbreekt\` staat in de volgorde van de editie.
- Werkdagen na ${isoVan(LAATSTE_KALENDERDAG)}: een termijn die daarna op een werkdag moet eindigen is niet bekend.
`
}
