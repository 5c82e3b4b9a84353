interface Telling {
  readonly naam: string
  readonly gekregen: number
  readonly min: number
  readonly max: number
  /** The names of the arguments in their order, where they are known. */
  readonly namen?: readonly string[]
}

const argumenten = (aantal: number): string => (aantal === 1 ? '1 argument' : `${aantal} argumenten`)

const asked = ({ gekregen, min, max }: Telling): string =>
  min === max
    ? `vraagt ${argumenten(min)}`
    : gekregen < min
      ? `vraagt ten minste ${argumenten(min)}`
      : `neemt hoogstens ${argumenten(max)}`

const advice = ({ gekregen, min, namen = [] }: Telling): string => {
  if (gekregen >= min) return 'Haal weg wat er te veel staat.'
  const ontbreekt = namen.slice(gekregen, min)
  return ontbreekt.length > 0 ? `Vul ook in: ${ontbreekt.join(', ')}.` : 'Vul aan wat ontbreekt.'
}

/** What is wrong with the number of arguments of a call, undefined when nothing is. Excel says it in a window. */
export const argumentfout = (telling: Telling): string | undefined => {
  const { naam, gekregen, min, max, namen = [] } = telling
  if (gekregen >= min && gekregen <= max) return undefined
  const welke = namen.slice(0, gekregen < min ? min : max).join('; ')
  return `${naam} ${asked(telling)}${welke === '' ? '' : ` (${welke})`} en krijgt er ${gekregen}. ${advice(telling)}`
}
