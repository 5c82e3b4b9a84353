import type { Feit } from '../../regelboek/feit.ts'
import { jaNee, keuzefeit } from './bouwstenen.ts'

const factor = <const N extends string>(naam: N, label: string, wat: string) =>
  keuzefeit(naam, label, 'arbeidsdeskundige', `Wat doen ${wat} met de stap naar werk?`, [
    ['belemmert', 'zij belemmeren', 'belemmeren'],
    ['bevordert', 'zij bevorderen', 'bevorderen'],
    ['geen', 'zij spelen niet mee', 'neutraal'],
  ])

/** What a professional looks at before judging: nothing here says anything about a diagnosis. */
export const oordelenFeiten = [
  jaNee(
    'marginaalCombinatie',
    'Marginaal: combinatie',
    'bedrijfsarts',
    'Is er een combinatie van beperkingen die werken onmogelijk maakt?',
  ),
  jaNee(
    'marginaalVerzuim',
    'Marginaal: verzuim',
    'bedrijfsarts',
    'Is in ieder werk een zeer hoog verzuim te verwachten?',
  ),
  jaNee(
    'marginaalOnderbreking',
    'Marginaal: onderbreking',
    'bedrijfsarts',
    'Moet het werk vaak en lang worden onderbroken, bijvoorbeeld voor verzorging of herstel?',
  ),
  jaNee(
    'marginaalToezicht',
    'Marginaal: toezicht',
    'bedrijfsarts',
    'Is bij het werk voortdurend begeleiding of toezicht nodig?',
  ),
  jaNee(
    'marginaalCoping',
    'Marginaal: omgaan met',
    'bedrijfsarts',
    'Kan de werknemer te weinig omgaan met wat werken vraagt?',
  ),
  keuzefeit(
    'gbmSituatie',
    'Situatie zonder mogelijkheden',
    'bedrijfsarts',
    'Waardoor zijn er nu tijdelijk geen mogelijkheden?',
    [
      ['opname', 'een tijdelijke opname'],
      ['dagbehandelingHeleWeek', 'dagbehandeling, de hele week'],
      ['dagbehandelingDeels', 'dagbehandeling, een deel van de week'],
      ['vervoer', 'ernstige problemen met vervoer', 'vervoersproblemen'],
      ['anders', 'een andere situatie'],
    ],
  ),
  jaNee(
    'gbmDrieMaanden',
    'Situatie duurt drie maanden',
    'bedrijfsarts',
    'Duurt die situatie naar verwachting drie maanden of langer?',
  ),
  jaNee('vervoerOpTeLossen', 'Vervoer op te lossen', 'werkgever', 'Is het vervoer met een voorziening op te lossen?'),
  factor('icfPersoonlijkWerk', 'Persoonlijk, in het werk', 'persoonlijke factoren in het werk'),
  factor('icfPersoonlijkOverig', 'Persoonlijk, buiten het werk', 'persoonlijke factoren buiten het werk'),
  factor('icfExternWerk', 'Extern, in het werk', 'externe factoren in het werk'),
  factor('icfExternOverig', 'Extern, buiten het werk', 'externe factoren buiten het werk'),
  jaNee('aseIntentie', 'Intentie', 'werknemer', 'Wil de werknemer de stap naar ander werk zetten?'),
  jaNee('aseOmstandigheden', 'Omstandigheden', 'werknemer', 'Laten zijn omstandigheden die stap toe?'),
  jaNee('aseVaardigheden', 'Vaardigheden', 'arbeidsdeskundige', 'Heeft hij de vaardigheden om die stap te zetten?'),
  jaNee(
    'scanGebruikt',
    'Scan gebruikt',
    'arbeidsdeskundige',
    'Is de beleving van de werknemer gevraagd, bijvoorbeeld met de Scan Werkvermogen Werkzoekende?',
  ),
  keuzefeit(
    'zoekhouding',
    'Houding bij het zoeken',
    'arbeidsdeskundige',
    'Wat houdt de werknemer het meest tegen bij het zoeken naar ander werk?',
    [
      ['aarzelt', 'hij wil wel en wil niet', 'ambivalent'],
      ['zietProbleem', 'hij ziet vooral het probleem'],
      ['vreestFouten', 'hij vreest te falen of afgewezen te worden'],
      ['weinigVertrouwen', 'hij heeft weinig vertrouwen in zichzelf'],
      ['niets', 'niets, hij zoekt actief', 'geen'],
    ],
  ),
] as const satisfies readonly Feit[]
