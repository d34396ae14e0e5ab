import * as v from 'valibot'
import { text } from '../schema'

/** How somebody may be called and reached; both may be left out. */

const PHONE = '请填写 11 位手机号，或带区号的座机号；也可以不填'
const NAME = '称呼请在 20 个字以内，例如：王阿姨'

export const optionalPhone = v.optional(
  v.pipe(
    v.string(PHONE),
    v.transform((raw) => raw.replace(/[\s-]/g, '')),
    v.regex(/^(1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7})?$/, PHONE),
  ),
)

export const optionalName = v.optional(text(0, 20, NAME))
