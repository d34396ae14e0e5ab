import { ariaOn, define, elementOf, inside, type Made } from './define'

/** What drawing code gets of a canvas in WeChat: a Canvas object, no element. https://developers.weixin.qq.com/miniprogram/dev/api/canvas/Canvas.html */
export interface CanvasNode {
  width: number
  height: number
  getContext: (kind: string) => CanvasRenderingContext2D | null
}

const nodes = new WeakMap<Element, CanvasNode>()

/** The node of a canvas of type 2d; the old kind has none. */
export function canvasNodeOf(component: Element): CanvasNode | undefined {
  return nodes.get(component)
}

/** As large as WeChat makes one that has no size of its own. */
const WIDTH = 300
const HEIGHT = 150

export function defineCanvas(): void {
  const canvasIn = (made: Made) => inside(made, '.wx-canvas-paper') as HTMLCanvasElement
  define('canvas', {
    properties: { type: String, canvasId: String, disableScroll: Boolean },
    options: { type: ['2d'] },
    attached(made) {
      Object.assign(canvasIn(made), { width: WIDTH, height: HEIGHT })
    },
    changed: {
      ...ariaOn(elementOf),
      type(made, value) {
        if (value === '2d') nodes.set(elementOf(made), nodeOf(canvasIn(made)))
      },
    },
  })
}

/** Only what a phone has too: asked for anything else, it fails as there. */
function nodeOf(canvas: HTMLCanvasElement): CanvasNode {
  return {
    get width() {
      return canvas.width
    },
    set width(pixels) {
      canvas.width = pixels
    },
    get height() {
      return canvas.height
    },
    set height(pixels) {
      canvas.height = pixels
    },
    getContext: (kind) => (kind === '2d' ? canvas.getContext('2d') : null),
  }
}
