export { poortwachter } from './poortwachter.ts'
export type { CodeVanBeslistabel, CodeVanTermijn, Dossierwet, DossierVan, FeitenVan, Wet } from './poortwachter.ts'
export type { Tabelantwoord } from './beslissen/antwoord/antwoord.ts'
export type { Vervolgdag } from './beslissen/antwoord/bevinding.ts'
export { uitkomstenVan } from './beslissen/tabelwerk/atoom.ts'
export { beslissing, startdatum, verantwoording } from './beslissen/antwoord/beslisvraag.ts'
export type { Beslissing } from './beslissen/antwoord/beslissing.ts'
export type { Beslisvraag } from './beslissen/antwoord/beslisvraag.ts'
export type { Toelichting, Verantwoording, Volledigheid } from './beslissen/antwoord/verantwoording.ts'
export type { Dossier } from './beslissen/dossiers/dossier.ts'
export { kentTekortkomingen } from './beslissen/tabelwerk/tabel.ts'
export { dossierUit, legeKolom } from './beslissen/dossiers/dossierkolommen.ts'
export type { Dossierkolommen, Feitkolom } from './beslissen/dossiers/dossierkolommen.ts'
export {
  dag,
  dagUitIso,
  dagUitSerienummer,
  dagVan,
  datumTekst,
  isDag,
  isoVan,
  kalenderdatumVan,
  plus,
  plusMaanden,
  serienummerVan,
  weekdag,
} from './dag/datum.ts'
export type { Dag, IsoDag } from './dag/datum.ts'
export { datumVoluit, maandnamen } from './dag/datumwoorden.ts'
export { eerdereVersies } from './editie/eerder/versies.ts'
export { afstandVan } from './regelboek/afstand.ts'
export type { Afstand, Verder } from './regelboek/afstand.ts'
export { OORDEEL } from './regelboek/beslistabel.ts'
export type {
  Beslistabel,
  Dagoperand,
  Dagvergelijking,
  Getalvergelijking,
  Rij,
  Tabelregel,
  Toetsing,
  Voorwaarde,
} from './regelboek/beslistabel.ts'
export { bronTekst } from './regelboek/bron.ts'
export { bronUrl, tekstdag } from './regelboek/bronadres.ts'
export type { Bron, Regelingen } from './regelboek/bron.ts'
export type { Bronverschil } from './regelboek/bronverschil.ts'
export { FEITEN_VAN_DE_VRAAG, keuzesVan } from './regelboek/feit.ts'
export type { Feit, Keuzewaarde } from './regelboek/feit.ts'
export { codeVan, inhoudVan } from './regelboek/feitcode.ts'
export type { Feitinhoud } from './regelboek/feitcode.ts'
export { geldendeIngang, geldigheden } from './regelboek/geldend.ts'
export type { Opkomst, Opkomststand } from './regelboek/opkomst.ts'
export type { Regelboek, Termijnboek, Wijziging } from './regelboek/regelboek.ts'
export { isTeVerVooruit, regelversieUit, regelversieVorm, volgorde } from './regelboek/regelversie.ts'
export type { Regelversie } from './regelboek/regelversie.ts'
export { registerVan } from './regelboek/register.ts'
export type { Register } from './regelboek/register.ts'
export type { Bedragregel, Eenheid, Tabel } from './regelboek/tabel.ts'
export { tellingenIn } from './regelboek/termijn.ts'
export type { Formule, Telling, Termijn, Termijnregel } from './regelboek/termijn.ts'
export type { Verval } from './regelboek/verval.ts'
export type { Tijdlijn } from './regelboek/tijdlijn.ts'
export { termijnregisterVan } from './regelboek/termijnregister.ts'
export type { Termijnregister } from './regelboek/termijnregister.ts'
export type { Ingang } from './regelboek/tijdlijn.ts'
export { trefwoord } from './regelboek/trefwoord.ts'
export { metWaarde } from './regelboek/uitkomst.ts'
export type { Grond, Uitkomst } from './regelboek/uitkomst.ts'
export type { GepubliceerdVoorbeeld } from './regelboek/voorbeeld.ts'
export { loondoorbetaling } from './rekenen/bedragen/loondoorbetaling.ts'
export { klassenZonderKosten, loonsanctiebedrag, loonsanctiekosten } from './rekenen/bedragen/loonsanctiekosten.ts'
export { spoor2kosten } from './rekenen/bedragen/spoor2kosten.ts'
export { transitievergoeding } from './rekenen/bedragen/transitievergoeding.ts'
export { arbeidsongeschiktheid } from './rekenen/bedragen/wia-klasse.ts'
export { opkomstBij } from './rekenen/opkomst.ts'
export { tabelingang, tabelwaarde } from './rekenen/tabelwaarde.ts'
export { ankerVan, tellingenVan } from './rekenen/termijn/anker.ts'
export { heeftVolgendeRonde, isGedaan, spelingVan, stapstatus, stapstatussen } from './rekenen/termijn/status.ts'
export type { Stapstatus } from './rekenen/termijn/status.ts'
export { termijn, termijnenVan } from './rekenen/termijn/termijn.ts'
export type { Gevaltermijnen } from './rekenen/termijn/termijn.ts'
export type { Termijnvraag } from './rekenen/termijn/termijn.ts'
export { profielen } from './rekenen/termijn/termijnknoop.ts'
export type { Profiel } from './rekenen/termijn/termijnknoop.ts'
export type { Termijnuitkomst } from './rekenen/termijn/termijnrekenaar.ts'
export { tijdlijn } from './rekenen/termijn/tijdlijn.ts'
export type { Tijdlijnregel, Tijdlijnvraag } from './rekenen/termijn/tijdlijn.ts'
export type { Vervallen } from './rekenen/termijn/verval.ts'
export { verzuimweek } from './rekenen/termijn/verzuimweek.ts'
export { aowDatum } from './rekenen/verzuim/aow.ts'
export { bekorting } from './rekenen/verzuim/bekorting.ts'
export type { Bekortingsverzoek } from './rekenen/verzuim/bekorting.ts'
export { lateAanvraag } from './rekenen/verzuim/late-aanvraag.ts'
export type { Handeling } from './rekenen/verzuim/late-aanvraag.ts'
export { loonsanctie } from './rekenen/verzuim/loonsanctie.ts'
export type { Verlof, Ziekteperiode } from './rekenen/verzuim/periode.ts'
export { samengesteldVerzuim, verschovenTermijn } from './rekenen/verzuim/samengesteld-verzuim.ts'
export type { Verzuimstand } from './rekenen/verzuim/samengesteld-verzuim.ts'
export { uitDienst } from './rekenen/verzuim/uit-dienst.ts'
export { uitersteStart } from './rekenen/verzuim/uiterste-start.ts'
export type { Voorstap } from './rekenen/verzuim/uiterste-start.ts'
export { verkorteWachttijd } from './rekenen/verzuim/verkorte-wachttijd.ts'
export { visieplicht } from './rekenen/verzuim/visieplicht.ts'
export { wachttijd } from './rekenen/verzuim/wachttijd.ts'
export { ziekteaangifte } from './rekenen/verzuim/ziekteaangifte.ts'
export { termijneinde } from './rekenen/werkdag/termijneinde.ts'
export { plandag, vrijeDag } from './rekenen/werkdag/werkdag.ts'
export { portefeuille, portefeuillegeval } from './portefeuille/portefeuille.ts'
export type { Kortantwoord } from './portefeuille/kortantwoord.ts'
export type { Portefeuille, Portefeuillegeval, Portefeuillevraag } from './portefeuille/portefeuille.ts'
export { bekendeDagOp, GEEN_DAG } from './rekenen/termijn/dagreeks.ts'
export type { Termijndag } from './rekenen/termijn/termijnknoop.ts'
