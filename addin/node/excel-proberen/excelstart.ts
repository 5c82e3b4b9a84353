import { LOKALE_OORSPRONG } from '../../bouw/manifest/oorsprong.ts'

/** What has to be run, in order: a program from `node_modules/.bin` and its arguments. */
interface Excelstart {
  readonly programmas: readonly (readonly [programma: string, ...argumenten: string[]])[]
}

const MANIFEST = 'build/manifest-lokaal.xml'
const POORT = new URL(LOKALE_OORSPRONG).port

/** The service on this machine over https, with the certificate in `certificaten`. */
const dienst = (certificaten: string): string =>
  [
    'npx wrangler dev',
    `--port ${POORT}`,
    '--local-protocol https',
    `--https-key-path "${certificaten}/localhost.key"`,
    `--https-cert-path "${certificaten}/localhost.crt"`,
  ].join(' ')

/**
 * How Excel is started with the add-in on a computer that has Excel (`win32`, `darwin`); undefined elsewhere.
 * `certificaten` is the folder in which `office-addin-dev-certs` keeps its certificate.
 */
export const excelstartOn = (platform: string, certificaten: string): Excelstart | undefined =>
  platform === 'win32' || platform === 'darwin'
    ? {
        programmas: [
          ['office-addin-dev-certs', 'install'],
          [
            'office-addin-debugging',
            'start',
            MANIFEST,
            'desktop',
            '--app',
            'excel',
            '--no-debug',
            '--dev-server',
            dienst(certificaten),
            '--dev-server-port',
            POORT,
          ],
        ],
      }
    : undefined

/** What to do by hand in Excel in the browser, where a computer has no Excel of its own. */
export const uitlegExcelInBrowser = (certificaten: string): string => `
Op deze computer is geen Excel voor de desktop. Zo probeert u de invoegtoepassing in Excel in de browser:

  1. Maak een certificaat:    npx office-addin-dev-certs install
  2. Start de dienst:         ${dienst(certificaten)}
  3. Open ${LOKALE_OORSPRONG}/taakvenster.html in dezelfde browser en controleer dat er geen waarschuwing komt.
  4. Open een werkmap op https://excel.cloud.microsoft en kies Invoegtoepassingen > Meer invoegtoepassingen >
     Mijn invoegtoepassingen > Mijn invoegtoepassing uploaden.
  5. Kies ${MANIFEST}.

Zonder Excel: npm start opent een nagebootste werkmap.
`
