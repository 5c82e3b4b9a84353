/** The parts of a track 2 plan without which it is not adequate, all there. */
export const PLAN_IN_ORDE = 'planVooraf=ja; planSamenhang=ja; planAfstand=ja; planBijgesteld=ja'

/** A file near the end of the waiting time in which nothing is wrong, so that one shortcoming shows by itself. */
export const DOSSIER_IN_ORDE = `belastbaarheid=belastbaar; perspectiefConcreet=nee; spoor2Status=lopend; spoor2Start=2026-01-12; spoor1Onderzocht=ja; bedrijfsartsIngeschakeld=ja; rivVolledig=ja; ${PLAN_IN_ORDE}`

/** Track 2 that runs as it should. */
export const SPOOR2_OP_KOERS =
  'spoor2Status=lopend; spoor2Start=2026-02-02; rapportagesOntvangen=volgensAfspraak; laatsteRapportage=2026-05-04; rapportageRitme=zesWeken; trajectHapert=nee; belastbaarheidGewijzigd=nee; bureauVoertUit=ja; zoekactiviteiten=voldoende; werknemerVoorafIngelicht=ja; werknemerTussentijdsIngelicht=ja; keuzeVastgelegd=ja; urenOverSpoor2=16'
