import type { Browser, Frame } from 'playwright-core'
import { startHost } from '../gastheer/start.ts'
import type { Host } from '../gastheer/start.ts'
import { openPaneel, toonSectie, voorbeeld, werkmapMet } from './paneel.ts'
import { dienstMetNiets, SITE } from './site.ts'

/** A state of the pane that a user meets, and how to bring it about. */
interface Paneelstaat {
  readonly naam: string
  readonly open: (browser: Browser) => Promise<Host>
  readonly bereik: (paneel: Frame, host: Host) => Promise<unknown>
}

const NU = '2026-11-23T09:00:00+01:00'
const LATER = '2026-11-28T09:00:00+01:00'

const example =
  (nu = NU) =>
  async (browser: Browser): Promise<Host> =>
    openPaneel(browser, await voorbeeld(), { nu })

/** Opens the pane without waiting for cases, as where there are none or where something has to be answered first. */
const bare =
  (werkmap: Parameters<typeof openPaneel>[1], zin: string | RegExp) =>
  async (browser: Browser): Promise<Host> => {
    const host = await startHost({ map: SITE, browser, antwoord: dienstMetNiets, werkmap })
    await host.paneel.getByText(zin).first().waitFor()
    return host
  }

const staat = (
  naam: string,
  titel: string,
  bereik: Paneelstaat['bereik'] = async () => undefined,
  open = example(),
): Paneelstaat => ({
  naam,
  open,
  bereik: async (paneel, host) => {
    if (titel !== 'Vandaag') await paneel.locator('.taak summary').nth(2).click()
    await toonSectie(paneel, titel)
    await bereik(paneel, host)
  },
})

const unfold = (paneel: Frame, sectie: string): Promise<void> =>
  paneel.locator(`#paneel-${sectie}`).evaluate((inhoud) => {
    for (const uitklap of inhoud.querySelectorAll('details')) uitklap.open = true
  })
const push = (paneel: Frame, naam: string | RegExp): Promise<void> =>
  paneel
    .getByRole('button', { name: naam, exact: typeof naam === 'string' })
    .first()
    .click()
const overview = (paneel: Frame): Promise<void> => paneel.getByText(/dossiers, \d+ lopend/).waitFor()

const chooseFunction = async (paneel: Frame): Promise<void> => {
  await paneel.getByLabel('Zoek een functie').fill('deadline')
  await push(paneel, /^PW\.DEADLINE/)
  await paneel.getByLabel('ziektedatum', { exact: true }).fill('Caseload!E5')
  await paneel.getByLabel('soort', { exact: true }).fill('EJE')
}

const ONLEESBAAR = werkmapMet(
  ['Naam', 'Werkgever', 'Ziektedatum', 'Probleemanalyse'],
  [
    ['Anna', 'Bakkerij De Zeer Lange Naam In De Straat Holding', '31-02-2026', ''],
    ['', 'bakkerij', 46_266, 'morgen'],
    ['Bram', 'Bakkerij', 46_266, ''],
    ['Bram', 'Bakkerij', 46_266, ''],
  ],
)
const PERIODEN = werkmapMet(
  ['Personeelsnummer', 'Begindatum verzuim', 'Einddatum verzuim'],
  [
    [21, 46_023, 46_053],
    [21, 46_081, ''],
  ],
)

const TWEE_TABELLEN = {
  ...ONLEESBAAR,
  bladen: [
    ...ONLEESBAAR.bladen,
    {
      naam: 'Verzuim van vorig jaar',
      rijen: [
        ['Naam', 'Werkgever', 'Ziektedatum'],
        ['Zara', 'Bakkerij', 46_266],
      ],
      tabellen: [{ naam: 'Vorig_jaar', bereik: 'A1:C2' }],
    },
  ],
}
const deleteTable = (paneel: Frame): Promise<void> =>
  paneel.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('Caseload').delete()
      await context.sync()
    }),
  )

/** Every place and dialog of the pane, once: for the checker of accessibility rules and for pictures to look at. */
export const paneelstaten: readonly Paneelstaat[] = [
  staat('vandaag', 'Vandaag'),
  staat('vandaag-taak', 'Vandaag', (paneel) => paneel.locator('.taak summary').first().click()),
  staat('vandaag-gedaan', 'Vandaag', async (paneel) => {
    await paneel.locator('.taak summary').first().click()
    await push(paneel, 'Gedaan')
    await paneel.locator('.melding').getByText('geschreven').waitFor()
  }),
  staat('vandaag-andere-dag', 'Vandaag', undefined, example(LATER)),
  staat(
    'vandaag-nakijken',
    'Vandaag',
    async (paneel) => {
      await paneel.locator('[data-groep=nakijken] .taak summary').first().click()
      await unfold(paneel, 'vandaag')
    },
    (browser) => openPaneel(browser, ONLEESBAAR),
  ),
  {
    naam: 'tabel-weg',
    open: (browser) => openPaneel(browser, TWEE_TABELLEN),
    bereik: async (paneel) => {
      await deleteTable(paneel)
      await push(paneel, 'Lees opnieuw')
      await paneel.getByRole('button', { name: 'Ga verder met deze tabel' }).waitFor()
    },
  },
  staat('dossier', 'Dossier'),
  staat('dossier-kiezen', 'Dossier', (paneel) => paneel.getByText('Dossier kiezen').click()),
  staat('dossier-open', 'Dossier', (paneel) => unfold(paneel, 'dossier')),
  {
    naam: 'dossier-vraag',
    open: (browser) => openPaneel(browser, werkmapMet(['Dossier', 'Naam', 'Ziektedatum'], [['D-1', 'Anna', 45_980]])),
    bereik: async (paneel, host) => {
      await host.select('Caseload!A2')
      await toonSectie(paneel, 'Dossier')
      await paneel.getByLabel('Vraag', { exact: true }).selectOption('SPOOR2NODIG')
      await paneel.locator('.interview fieldset').waitFor()
    },
  },
  staat('risico', 'Risico', async (paneel) => {
    await paneel.getByText(/lopende dossiers/).waitFor()
    await unfold(paneel, 'risico')
  }),
  staat('planning', 'Planning', async (paneel) => {
    await paneel.getByLabel('Doorlooptijd ADO').fill('42')
    await paneel.getByLabel('Capaciteit per week').fill('4')
    await paneel.getByLabel('FML, dagen').fill('14')
  }),
  staat('overzicht', 'Overzicht', async (paneel) => {
    await overview(paneel)
    await paneel.locator('#paneel-overzicht tbody th button').first().click()
  }),
  staat('overzicht-open', 'Overzicht', async (paneel) => {
    await overview(paneel)
    await unfold(paneel, 'overzicht')
    await paneel.locator('#paneel-overzicht').getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await paneel
      .getByText(/Vergeleken met/)
      .first()
      .waitFor()
  }),
  staat('gegevens', 'Gegevens', async (paneel) => {
    await push(paneel, 'Doorzoek de werkmap')
    await unfold(paneel, 'gegevens')
  }),
  staat('gegevens-kolom', 'Gegevens', async (paneel) => {
    await unfold(paneel, 'gegevens')
    await paneel.getByLabel('Verzuimweek', { exact: true }).click()
    await paneel.getByRole('listbox', { name: 'Keuzes voor Verzuimweek' }).waitFor()
  }),
  staat('formule', 'Formule'),
  staat('formule-niets', 'Formule', (paneel) => paneel.getByLabel('Zoek een functie').fill('qqqq')),
  staat('formule-vraag', 'Formule', async (paneel, host) => {
    await chooseFunction(paneel)
    await host.select('Caseload!B5')
    await push(paneel, 'Zet in de geselecteerde cel')
    await paneel.getByText('Wilt u dat vervangen').waitFor()
  }),
  staat('regels', 'Regels', async (paneel) => {
    await paneel.locator('#paneel-regels').getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await unfold(paneel, 'regels')
  }),
  staat('rekenbewijs', 'Rekenbewijs'),
  staat('taal', 'Taal'),
  staat('hulp', 'Hulp'),
  staat('taal', 'Taal'),
  {
    naam: 'zonder-caseload',
    open: bare({ bladen: [{ naam: 'Blad1', rijen: [] }] }, 'In deze werkmap is geen tabel'),
    bereik: async () => undefined,
  },
  { naam: 'import-vraag', open: bare(PERIODEN, 'Uw antwoord is nodig (1)'), bereik: async () => undefined },
]
