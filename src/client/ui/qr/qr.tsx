import { useMemo } from 'react'
import { Image } from '@tarojs/components'
import qrcode from 'qrcode-generator'
import { alt } from '../aria'
import './qr.scss'

/** Picture points a square of the code: enough for paper; the margin is the quiet zone the norm asks for. */
const SQUARE = 8
const MARGIN = 4 * SQUARE

/**
 * A QR code that any phone reads. A picture of its own, not many small boxes, and no canvas, so that it can be printed and
 * held down on to be saved. Not in `ui/index.ts`: the main package does without.
 */
export function Qr({ text, label }: { text: string; label: string }) {
  const source = useMemo(() => {
    const code = qrcode(0, 'M')
    code.addData(text)
    code.make()
    return code.createDataURL(SQUARE, MARGIN)
  }, [text])
  return <Image className="qr" src={source} mode="aspectFit" showMenuByLongpress {...alt(label)} />
}
