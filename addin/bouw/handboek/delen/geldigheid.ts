import { html } from 'hono/html'
import type { Ingang, IsoDag } from '@poortwachter/wet'
import type { Html } from '../pagina.ts'
import type { Versie } from './tekstdag.ts'
import { formatIsoDag } from '../woorden/dag.ts'

type ZonderRegel<R> = Exclude<Ingang<R>, { readonly regel: R }>

/** What holds in a period without a rule. */
export const standOf = <R>(ingang: ZonderRegel<R>): string => ('onbekend' in ingang ? 'niet bekend' : 'vervallen')

/** Why a period has no rule. */
export const explanationOf = <R>(ingang: ZonderRegel<R>): string =>
  'onbekend' in ingang ? ingang.onbekend : ingang.vervallen

/** A rule through time, newest first. */
export const renderVersies = <R>(versies: readonly Versie<R>[], renderRegel: (regel: R, op: IsoDag) => Html): Html =>
  html`${versies.toReversed().map(
    ({ ingang, op }) => html`<section class="versie">
<h3 id="v${ingang.vanaf}">Vanaf ${formatIsoDag(ingang.vanaf)}${'regel' in ingang ? '' : `: ${standOf(ingang)}`}</h3>
${'regel' in ingang ? renderRegel(ingang.regel, op) : html`<p>${explanationOf(ingang)}</p>`}
</section>
`,
  )}`
