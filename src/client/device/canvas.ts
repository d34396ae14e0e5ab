import Taro from '@tarojs/taro'

/** A canvas to draw on, in px of the page. */
export interface Paper {
  context: CanvasRenderingContext2D
  /** A browser's canvas has a style, WeChat's has none. */
  style?: { width: string }
  width: number
  height: number
  /** Pixels of the screen a px has. */
  ratio: number
  /** What the tokens are here: colour and size of type of each of the views that was asked for. */
  inks: { color: string; fontSize: number }[]
}

interface Node {
  style?: { width: string }
  width: number
  height: number
  getContext: (kind: '2d') => CanvasRenderingContext2D
}
interface Answer {
  node?: Node | null
  width?: number
  height?: number
  color?: string
  'font-size'?: string
}

/**
 * The canvas with that id, ready to be drawn on, and what colours mean where it stands. A canvas knows no tokens; so views that wear
 * them are asked what they look like, in dark and in elder mode too.
 * @param inks the ids of these views
 * @returns `undefined` when the canvas is not on the page, or not any more
 */
export function paperOf(id: string, inks: readonly string[]): Promise<Paper | undefined> {
  return new Promise((resolve) => {
    let query = Taro.createSelectorQuery().select(`#${id}`).node().select(`#${id}`).boundingClientRect()
    for (const ink of inks) query = query.select(`#${ink}`).fields({ computedStyle: ['color', 'font-size'] })
    query.exec(([canvas, box, ...looks]: (Answer | null)[]) => {
      const node = canvas?.node
      if (!node || !box?.width || !box.height) return resolve(undefined)
      const ratio = Taro.getWindowInfo().pixelRatio
      // This also wipes it.
      node.width = box.width * ratio
      node.height = box.height * ratio
      resolve({
        context: node.getContext('2d'),
        style: node.style,
        width: box.width,
        height: box.height,
        ratio,
        inks: looks.map((look) => ({
          color: look?.color ?? '',
          fontSize: Number.parseFloat(look?.['font-size'] ?? ''),
        })),
      })
    })
  })
}
