import { html } from 'hono/html'

/** What the service is for the people who use it; a service with a try-it page leads there. */
export const renderWelkom = (hasProef: boolean) => html`<header>
<h1>Poortwachter voor Excel</h1>
<p>Zet achter iedere zieke werknemer wat er moet gebeuren volgens de Wet verbetering poortwachter, wanneer, door wie, en
waar dat staat. In uw eigen Excel, in uw eigen lijst.</p>
</header>
<main>
<h2 id="beginnen">Beginnen</h2>
<ul>
${
  hasProef
    ? html`<li><a href="/proef/index.html">Probeer het nu</a> in een nagebootste werkmap, zonder iets te installeren.</li>
`
    : ''
}<li><a href="/handboek/eerste-half-uur.html">Het eerste half uur</a>: van een lege werkmap of uw eigen export naar een lijst
met wat er deze week moet.</li>
<li><a href="/voorbeeld/caseload-sjabloon.xlsx">Een lege caseload</a> en
<a href="/voorbeeld/caseload.xlsx">een ingevulde met verzonnen mensen</a>, om in Excel te openen.</li>
<li><a href="/handboek/index.html">Het handboek</a>: iedere stap, functie, beslissing en melding, met de bron.</li>
<li><a href="/handboek/als-het-niet-lukt.html">Als het niet lukt</a>.</li>
</ul>
<h2 id="wat-u-krijgt">Wat u krijgt</h2>
<ul>
<li>Iedere datum met de wet of regeling erbij, de berekening, en hoe zeker het is.</li>
<li>Wat niet bekend is heet onbekend. Wat een mens moet beoordelen wordt niet voor u beslist.</li>
<li>Brieven, notities en een weeklijst om over te nemen; een overzicht per werkgever, afdeling en adviseur.</li>
</ul>
<h2 id="privacy">Waar uw gegevens blijven</h2>
<p>In uw werkmap. Het rekenen gebeurt in uw eigen Excel. Deze dienst levert alleen het programma en de regels: zij
ontvangt geen gegevens over personen, zet geen cookies en bewaart niet wie er leest.</p>
`
