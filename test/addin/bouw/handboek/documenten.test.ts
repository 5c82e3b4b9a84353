import { readFile, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plaatsen } from '../../../../addin/bouw/plaatsen.ts'

const DOCS = join(plaatsen.wortel, 'docs')
/** A word in code that begins with one of our folders and goes on is a place in the project. */
const PLAATS =
  /`((?:domain|addin|worker|test|docs|\.ci)\/[\w./-]*|(?:package\.json|wrangler\.toml|manifest\.xml|README\.md|\.editorconfig))`/g
const KOPPELING = /\]\(([^)\s#]+)(?:#[^)]*)?\)/g

const exists = (pad: string): Promise<boolean> =>
  stat(pad).then(
    () => true,
    () => false,
  )

let documenten: readonly { readonly pad: string; readonly tekst: string }[]

beforeAll(async () => {
  const namen = await readdir(DOCS, { recursive: true })
  const markdown = namen.filter((naam) => naam.endsWith('.md'))
  documenten = await Promise.all(markdown.map(async (pad) => ({ pad, tekst: await readFile(join(DOCS, pad), 'utf8') })))
})

describe('de documenten voor makers', () => {
  it('noemen alleen bestanden en mappen die er zijn', async () => {
    const genoemd = documenten.flatMap(({ pad, tekst }) =>
      [...tekst.matchAll(PLAATS)].map(([, plaats]) => ({ pad, plaats: plaats! })),
    )
    expect(genoemd.length).toBeGreaterThan(60)
    const weg: string[] = []
    for (const { pad, plaats } of genoemd)
      if (!(await exists(join(plaatsen.wortel, plaats)))) weg.push(`${pad}: ${plaats}`)
    expect(weg).toEqual([])
  })

  it('verwijzen alleen naar bestanden die er zijn', async () => {
    const koppelingen = documenten.flatMap(({ pad, tekst }) =>
      [...tekst.matchAll(KOPPELING)]
        .map(([, doel]) => ({ pad, doel: doel! }))
        .filter(({ doel }) => !doel.startsWith('https://')),
    )
    expect(koppelingen.length).toBeGreaterThan(20)
    const dood: string[] = []
    for (const { pad, doel } of koppelingen) {
      if (!(await exists(join(DOCS, dirname(pad), doel)))) dood.push(`${pad} → ${doel}`)
    }
    expect(dood).toEqual([])
  })

  it('noemen alleen opdrachten die in package.json staan', async () => {
    const { scripts } = JSON.parse(await readFile(join(plaatsen.wortel, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const genoemd = documenten.flatMap(({ pad, tekst }) =>
      [...tekst.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, naam]) => ({ pad, naam: naam! })),
    )
    expect(genoemd.length).toBeGreaterThan(10)
    expect(genoemd.filter(({ naam }) => !(naam in scripts))).toEqual([])
  })
})

describe('een beslissing', () => {
  const beslissingen = () => documenten.filter(({ pad }) => /^beslissingen.\d/.test(pad))

  it('heeft een datum en een status', () => {
    expect(beslissingen().length).toBeGreaterThan(10)
    const zonder = beslissingen().filter(
      ({ tekst }) =>
        !/^# .+\n\nDatum: \d{2}-\d{2}-\d{4}\. Status: (?:voorgesteld|aanvaard|vervangen door \[\d+\]\(\S+\))\.\n/.test(
          tekst,
        ),
    )
    expect(zonder.map(({ pad }) => pad)).toEqual([])
  })

  it('staat in de lijst', () => {
    const { tekst } = documenten.find(({ pad }) => /^beslissingen.README\.md$/.test(pad))!
    expect(beslissingen().filter(({ pad }) => !tekst.includes(`(${pad.slice('beslissingen/'.length)})`))).toEqual([])
  })
})

describe('de lijst van bibliotheken', () => {
  it('noemt precies de bibliotheken van anderen waarvan het project afhangt', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile(join(plaatsen.wortel, 'package.json'), 'utf8'),
    ) as {
      dependencies: Record<string, string>
      devDependencies: Record<string, string>
    }
    const tekst = documenten.find(({ pad }) => pad === 'bibliotheken.md')!.tekst
    const genoemd = [...tekst.matchAll(/^\| `([^`]+)` \|/gm)].map(([, naam]) => naam)
    const vanAnderen = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (naam) => !naam.startsWith('@poortwachter/'),
    )
    expect(genoemd.map(String).toSorted()).toEqual(vanAnderen.toSorted())
  })
})

describe('de beslissingen', () => {
  it('staan alle in het overzicht, onder hun eigen titel', () => {
    const overzicht = documenten.find(({ pad }) => pad === join('beslissingen', 'README.md'))!.tekst
    const beslissingen = documenten.filter(({ pad }) => /beslissingen[\\/]\d\d-/.test(pad))
    expect(beslissingen.length).toBeGreaterThan(10)
    for (const { pad, tekst } of beslissingen) {
      const titel = /^# (.+)$/m.exec(tekst)![1]!
      expect(overzicht).toContain(`[${titel}](${pad.split(/[\\/]/).at(-1)})`)
    }
  })

  it('zeggen alle wat er speelde, wat is gekozen, wat afviel en wat dat betekent', () => {
    for (const { pad, tekst } of documenten.filter((document) => /beslissingen[\\/]\d\d-/.test(document.pad))) {
      for (const deel of ['Context', 'Keuze', 'Afgevallen', 'Gevolg']) expect(tekst, pad).toContain(`**${deel}.**`)
    }
  })
})

describe('de bladzijde over veiligheid', () => {
  it('noemt bij iedere dreiging een test die er is en die iets nagaat', async () => {
    const tekst = documenten.find(({ pad }) => pad === 'veiligheid.md')!.tekst
    const tabel = tekst.slice(tekst.indexOf('| Dreiging |')).split('\n\n')[0]!
    const rijen = tabel.split('\n').slice(2)
    expect(rijen.length).toBeGreaterThan(12)
    for (const rij of rijen) {
      const tests = [...rij.matchAll(/`(test\/[^`]+\.test\.ts)`/g)].map(([, pad]) => pad!)
      expect(tests.length, rij).toBeGreaterThan(0)
      for (const pad of tests) expect(await readFile(join(plaatsen.wortel, pad), 'utf8'), pad).toMatch(/expect\(/)
    }
  })
})
