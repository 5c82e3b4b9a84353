import type { Afstand } from '../regelboek/afstand.ts'
import type { Dialect } from './dialect.ts'

/** A day so much further: months first, then days. */
export const verderSql = (dialect: Dialect, dag: string, { maanden, afronding, dagen }: Afstand): string => {
  const opgeschoven = (van: string): string => (dagen === 0 ? van : dialect.dagenVerder(van, String(dagen)))
  if (maanden === 0) return opgeschoven(dag)
  const verder = dialect.maandenVerder(dag, maanden)
  if (afronding === 'naarBeneden') return opgeschoven(verder)
  const isTeKort = `${dialect.dagVanMaand(verder)} < ${dialect.dagVanMaand(dag)}`
  return opgeschoven(`CASE WHEN ${isTeKort} THEN ${dialect.dagenVerder(verder, '1')} ELSE ${verder} END`)
}
