import type { Formule } from '../regelboek/termijn.ts'

/** The last day of a rule for which the law and the week that practice names give the same day. */
export const wetEnVeilig = <const F extends Formule>(dag: F) => ({ wet: dag, veilig: dag })
