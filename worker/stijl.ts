/** Style of the page; a file of its own, because its content security policy allows no inline style. */
export const stijl = `:root { color-scheme: light dark; --lijn: #8886; --zacht: #8881 }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.25rem 4rem; font: 1rem/1.6 system-ui, sans-serif }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem }
p, li, dd { max-width: 44rem }
dt { font-weight: 600; margin-top: .5rem }
dd { margin: 0 }
.kort { display: grid; grid-template-columns: max-content 1fr; gap: 0 1.5rem }
.kort dt { font-weight: 400; margin: 0 }
.tabel { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .9375rem }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--lijn) }
code, pre { font: .875rem/1.5 ui-monospace, Consolas, monospace }
td code { overflow-wrap: anywhere }
pre { overflow-x: auto; padding: .75rem 1rem; background: var(--zacht); border: 1px solid var(--lijn); border-radius: .25rem }
.let-op { border-left: .25rem solid #b45309; padding: .5rem 1rem; background: var(--zacht) }
a:focus-visible, pre:focus-visible, .tabel:focus-visible { outline: 3px solid #2563eb; outline-offset: 2px }
`
