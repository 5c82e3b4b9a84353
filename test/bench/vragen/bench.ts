import { dag, plus, portefeuillegeval, registerVan } from '@poortwachter/wet'
import type { Dag, Dossier, Feitinhoud, Register } from '@poortwachter/wet'
import { keuzesVan } from '@poortwachter/wet'
import { regelboek } from '@poortwachter/wet/editie'

/** How many questions lead to a final answer when the next best one is always answered. */

const AANTAL = 200
const MEESTE = 60
const BUDGET: Readonly<Record<string, number>> = { SPOOR2NODIG: 6, LOONSANCTIERISICO: 12 }

/** Repeatable chance, so that two runs ask the same. */
const createChance = (zaad: number): ((grens: number) => number) => {
  let staat = zaad
  return (grens) => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((staat / 2 ** 32) * grens)
  }
}

/** Everything a fact can be answered with; days around a year and two years of sickness. */
const answersOf = (register: Register, naam: string, eersteZiektedag: Dag): readonly Feitinhoud[] => {
  const feit = register.regelboek.feiten[register.feitindex.get(naam)!]!
  const keuzes = keuzesVan(feit)
  if (keuzes) return keuzes.map(({ waarde }) => waarde)
  if (feit.soort === 'getal' || feit.soort === 'percentage')
    return [0, 40, 66, 80, 100].filter((getal) => getal >= feit.vanaf && getal <= feit.tot)
  return [30, 200, 340, 380, 420, 500, 600, 700].map((dagen) => plus(eersteZiektedag, dagen))
}

type Kiezer = (register: Register, dossier: Dossier, tabel: string, naam: string) => Feitinhoud

/** A file in which every question is answered as it comes. */
const createRandom =
  (chance: (grens: number) => number): Kiezer =>
  (register, { eersteZiektedag }, _tabel, naam) => {
    const antwoorden = answersOf(register, naam, eersteZiektedag)
    return antwoorden[chance(antwoorden.length)]!
  }

/** A file in which nothing is wrong, and in which every answer leaves as much to ask as it can: the longest way. */
const chooseLongest: Kiezer = (register, dossier, tabel, naam) => {
  const { uitkomsten } = register.beslistabel.get(tabel)!
  const weight = (inhoud: Feitinhoud): number => {
    const geval = portefeuillegeval(register, { ...dossier, feiten: { ...dossier.feiten, [naam]: inhoud } })
    const antwoord = geval.antwoord(tabel)
    const klasse = antwoord.uitkomst ?? antwoord.ondergrens
    return (klasse === undefined ? 100 : uitkomsten.indexOf(klasse)) * 1000 + antwoord.ontbrekendeFeiten().length
  }
  return answersOf(register, naam, dossier.eersteZiektedag).reduce((beste, inhoud) =>
    weight(inhoud) > weight(beste) ? inhoud : beste,
  )
}

/** The questions until there is an answer. */
const countQuestions = (register: Register, begin: Dossier, tabel: string, choose: Kiezer): number => {
  let dossier = begin
  for (let gesteld = 0; gesteld < MEESTE; gesteld++) {
    const antwoord = portefeuillegeval(register, dossier).antwoord(tabel)
    const [eerste] = antwoord.soort === 'onvolledig' ? antwoord.ontbreekt() : []
    if (!eerste) return gesteld
    const inhoud = choose(register, dossier, tabel, eerste.gegeven)
    dossier = { ...dossier, feiten: { ...dossier.feiten, [eerste.gegeven]: inhoud } }
  }
  return MEESTE
}

const register = registerVan(regelboek)
const eersteZiektedag = dag('2025-01-06')
const PEILDAGEN = ['2025-06-01', '2026-01-20', '2026-03-01', '2026-11-01'] as const

for (const [tabel, budget] of Object.entries(BUDGET)) {
  for (const iso of PEILDAGEN) {
    const leeg: Dossier = { eersteZiektedag, peildatum: dag(iso), feiten: {} }
    const chance = createChance(7)
    const gesteld = Array.from({ length: AANTAL }, () => countQuestions(register, leeg, tabel, createRandom(chance)))
    const gemiddeld = gesteld.reduce((som, aantal) => som + aantal, 0) / AANTAL
    const langste = countQuestions(register, leeg, tabel, chooseLongest)
    console.log(
      `${tabel} op ${iso}: gemiddeld ${gemiddeld.toFixed(1)} vragen, hoogstens ${Math.max(...gesteld)}; ` +
        `in een dossier zonder tekortkoming ${langste} (budget ${budget}${Math.max(gemiddeld, langste) > budget ? ': niet gehaald' : ''})`,
    )
  }
}
