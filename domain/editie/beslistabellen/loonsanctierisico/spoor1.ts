import type { Rij } from '../../../regelboek/beslistabel.ts'
import { ja, nee, pk, uwv } from '../bouwstenen.ts'
import { signaal } from './signaal.ts'

const SPOOR1 = pk('spoor 1')

const INVENTARISATIE = 'overzicht van alle functies tot en met het eigen niveau, elk beoordeeld'

/** D, spoor 1: the search at the own employer. */
export const spoor1Rijen: readonly Rij[] = [
  {
    id: 'D13',
    als: { alle: [{ feit: 'peildatum', na: { stap: 'EJE' } }, nee('spoor1Onderzocht')] },
    dan: 'hoog',
    groep: 'inhoudelijk',
    reden: 'Niet alle functies bij de eigen werkgever zijn in kaart gebracht en beoordeeld.',
    bewijs: [INVENTARISATIE],
    bronnen: [SPOOR1],
  },
  signaal(
    'D14',
    ja('spoor1Passief'),
    'hoog',
    'Wijzen op vacatures, voorstellen of laten meedoen aan sollicitaties is niet genoeg: de werkgever moet actief zoeken en bemiddelen.',
    SPOOR1,
  ),
  signaal(
    'D15',
    nee('tijdelijkeFunctiesOnderzocht'),
    'verhoogd',
    'Functies van tijdelijke krachten en uitzendkrachten zijn niet onderzocht.',
    SPOOR1,
    INVENTARISATIE,
  ),
  signaal(
    'D16',
    ja('voorstelAfgewezen'),
    'verhoogd',
    'Een voorstel van de werknemer is zonder motivering afgewezen.',
    SPOOR1,
    'motivering van de afwijzing',
  ),
  signaal(
    'D17',
    nee('aanpassingOnderzocht'),
    'verhoogd',
    'Aanpassing van het eigen werk is niet onderzocht.',
    SPOOR1,
    'onderzoek naar aanpassing van het werk',
  ),
  signaal(
    'D18',
    ja('gewijzigdNietOpnieuwOnderzocht'),
    'verhoogd',
    'Na een wijziging in belastbaarheid of organisatie is spoor 1 niet opnieuw onderzocht.',
    SPOOR1,
    INVENTARISATIE,
  ),
  signaal(
    'D21',
    ja('verbondenGenegeerd'),
    'verhoogd',
    'Verbonden ondernemingen of inleners die bij spoor 1 horen, zijn niet betrokken.',
    SPOOR1,
  ),
  signaal(
    'D45',
    ja('vacatureNietAangeboden'),
    'verhoogd',
    'Later ontstaan passend werk is niet aangeboden; spoor 1 duurt zo lang het dienstverband duurt.',
    uwv('Reïntegratieverantwoordelijkheid'),
  ),
  signaal(
    'D42',
    nee('beschutBuitenOnderzocht'),
    'verhoogd',
    'Bij beschut werk is plaatsing in passend beschut werk buiten de organisatie niet onderzocht.',
    pk('beschut werk'),
  ),
]
