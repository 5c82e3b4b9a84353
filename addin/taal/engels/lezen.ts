import type { Vertaling } from '../zin.ts'

export const lezenEngels: Vertaling = {
  '{0} is geen datum. Typ een datum als 31-12-2026.': '{0} is not a date. Type a date as 31-12-2026.',
  '{0} is geen datum. Typ een datum als 31-12-2026, of verwijs naar een cel.':
    '{0} is not a date. Type a date as 31-12-2026, or refer to a cell.',
  '{0} is geen datum: maand {1} bestaat niet. Typ een datum als 31-12-2026.':
    '{0} is not a date: there is no month {1}. Type a date as 31-12-2026, the day first.',
  '{0} is geen datum: {1} heeft {2} dagen. Typ een datum als 31-12-2026.':
    '{0} is not a date: {1} has {2} days. Type a date as 31-12-2026.',
  '{0} is geen datum: {1} is geen maand. Typ een datum als 31-12-2026.':
    '{0} is not a date: {1} is not a month. Type a date as 31-12-2026.',
  '{0} heeft een jaartal van twee cijfers. Schrijf het jaartal met vier cijfers.':
    '{0} has a year of two digits. Write the year with four digits.',
  '{0}: die dag is een {1}. Verbeter de dag of de datum.': '{0}: that day is a {1}. Correct the day or the date.',
  '{0} ligt buiten 1-1-1940 tot en met 31-12-2150. Controleer de datum.':
    '{0} lies outside 1-1-1940 to 31-12-2150. Check the date.',
  '{0} is geen getal. Typ een getal met een komma voor de decimalen, zoals 1.234,56.':
    '{0} is not a number. Type a number with a comma for the decimals, as 1.234,56.',
  '{0}: is dat {1} of {2}? Schrijf het zonder punt.': '{0}: is that {1} or {2}? Write it without a point.',
  '{0} is geen aantal dagen. Geef een heel aantal dagen van {1} tot en met {2}.':
    '{0} is not a number of days. Give a whole number of days from {1} to {2}.',
  '{0} is geen aantal stappen. Geef een heel aantal stappen van {1} tot en met {2}.':
    '{0} is not a number of steps. Give a whole number of steps from {1} to {2}.',
  '{0} is geen percentage. Geef een percentage van {1} tot en met {2}.':
    '{0} is not a percentage. Give a percentage from {1} to {2}.',
  '{0} valt buiten het bereik. Geef een getal van {1} tot en met {2}.':
    '{0} is out of range. Give a number from {1} to {2}.',
}
