import * as z from 'zod/mini'
import { zekerheden } from '../../regelboek/gezag.ts'
import { opkomststanden } from '../../regelboek/opkomst.ts'
import { bronnenSchema, isoDagSchema, tekstSchema, tekstenSchema } from './delen.ts'

/** A change of the law that is expected. */
export const opkomstSchema = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z][A-Z0-9]{1,19}$/)),
  onderwerp: tekstSchema,
  stand: z.enum(opkomststanden),
  wat: tekstSchema,
  verwacht: tekstSchema,
  raakt: tekstenSchema,
  bij: z.exactOptional(
    z.strictObject({ dag: tekstSchema, vanaf: z.exactOptional(isoDagSchema), tot: z.exactOptional(isoDagSchema) }),
  ),
  zekerheid: z.enum(zekerheden),
  bronnen: bronnenSchema,
  bekekenOp: isoDagSchema,
})
