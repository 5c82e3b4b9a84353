export { NIET_AFWIJKBAAR } from './niet-afwijkbaar.ts'
export { AFGEWEKEN, stapcelTekst } from './stapceltekst.ts'
export { bedragUitCel } from './bedragcel.ts'
export { isGewoonTeken, schoneTekst } from './celtekst.ts'
export { dagUitCel, dagUitCijfers, EERSTE_GELDIGE_DAG, isDaggetal, LAATSTE_GELDIGE_DAG } from './dagcel.ts'
export {
  dagbewijsIn,
  dagbewijssoort,
  dagkolomVan,
  dagvolgordeUit,
  gewoonDagbewijs,
  inEenVolgorde,
  leegDagbewijs,
  metKopvolgorde,
  samenBewijs,
  volgordeVoor,
} from './dagkolom.ts'
export { gewoneDag } from './gewone-dag.ts'
export type { Dagbewijssoort, Dagbewijzen, Dagvolgorden } from './dagkolom.ts'
export type { Dagvolgorde } from './cijferdag.ts'
export type { EigenVeld } from './eigen-velden.ts'
export { feitenUitCellen } from './feitenlezing.ts'
export type { Feitenlezing } from './feitenlezing.ts'
export { feitBijNaam, feitinhoudUit, feitUitNaam } from './feitlezing.ts'
export { aantalUitCel, getalUitCel, VERSCHUIVING } from './getalcel.ts'
export type { Getalbereik } from './getalcel.ts'
export { jaarplaatsenIn, metLangJaar } from './kortjaar.ts'
export type { Jaarplaats, Jaarvenster } from './kortjaar.ts'
export { kopherkenningVan } from './kopherkenning.ts'
export type { Kopherkenning } from './kopherkenning.ts'
export { isAnderTijdvak, isFeitkop, isOnbepaaldeUwvmelding, kernwoord, kopwoord, LANGSTE_KOP } from './kopwoord.ts'
export { aangehaald, celtekst, fout, gelezen, leeg } from './lezing.ts'
export type { Lezing } from './lezing.ts'
export { naamvraag } from './naamvraag.ts'
export { letterafstand, nabij } from './nabij.ts'
export { isNietVanToepassing, NIET_VAN_TOEPASSING } from './niet-van-toepassing.ts'
export { isPlaatshouder } from './plaatshouder.ts'
export { alsProcent, DOORBETALING, isProcentopmaak, OPSLAG, procentUitCel } from './procentcel.ts'
export { gedaanOpUit, stapcelUit } from './stapcel.ts'
export type { Stapcel } from './stapcel.ts'
export { veldgroepen } from './veld.ts'
export type { Veld, Veldgroep } from './veld.ts'
export { veldenVan } from './velden.ts'
export type { Veldbron } from './velden.ts'
export { isUtcMiddernacht, utcDagUit } from './utcdag.ts'
