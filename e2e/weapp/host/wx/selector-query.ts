import { canvasNodeOf } from '../components/canvas'
import type { PageView } from '../page-view'

interface Fields {
  node?: boolean
  computedStyle?: string[]
  [more: string]: unknown
}
type Done = (result: unknown) => void
type Ask = (done: Done) => void

interface Inner {
  select: (selector: string) => InnerRef
  selectAll: (selector: string) => InnerRef
  selectViewport: () => InnerRef
  exec: () => void
}
interface InnerRef {
  fields: (fields: Fields, done: Done) => Inner
  boundingClientRect: (done: Done) => Inner
  scrollOffset: (done: Done) => Inner
  context: (done: Done) => Inner
}

/**
 * `wx.createSelectorQuery`: glass-easel's own, and what it does not know: the node of a canvas, and what an element looks like.
 * Answers come in the order of the questions. https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.fields.html
 */
export function selectorQuery(view: PageView | undefined): SelectorQuery | undefined {
  const make = view?.instance.createSelectorQuery
  return view && make ? new SelectorQuery(view, () => make.call(view.instance) as Inner) : undefined
}

class SelectorQuery {
  private readonly asks: { ask: Ask; done?: Done }[] = []

  constructor(
    private readonly view: PageView,
    private readonly inner: () => Inner,
  ) {}

  in(): this {
    return this
  }

  select(selector: string): NodesRef {
    const found = () => this.view.element.querySelector(`[id$="--${CSS.escape(selector.replace('#', ''))}"]`)
    return this.refTo((inner) => inner.select(selector), found)
  }

  selectAll(selector: string): NodesRef {
    return this.refTo((inner) => inner.selectAll(selector))
  }

  selectViewport(): NodesRef {
    return this.refTo((inner) => inner.selectViewport())
  }

  exec(done?: (results: unknown[]) => void): void {
    const results: unknown[] = []
    let left = this.asks.length
    const end = () => done?.(results)
    if (left === 0) return void setTimeout(end)
    this.asks.forEach(({ ask, done: told }, at) => {
      ask((result) => {
        results[at] = result
        told?.(result)
        left -= 1
        if (left === 0) end()
      })
    })
  }

  private refTo(select: (inner: Inner) => InnerRef, found?: () => Element | null): NodesRef {
    return new NodesRef(
      (work) => (done) => {
        const inner = this.inner()
        work(select(inner), done)
        inner.exec()
      },
      (ask, done) => {
        this.asks.push({ ask, done })
        return this
      },
      found,
    )
  }
}

class NodesRef {
  constructor(
    private readonly asking: (work: (ref: InnerRef, done: Done) => void) => Ask,
    private readonly push: (ask: Ask, done?: Done) => SelectorQuery,
    private readonly found?: () => Element | null,
  ) {}

  fields({ node, computedStyle, ...known }: Fields, done?: Done): SelectorQuery {
    const own = () => ({ ...(node ? this.nodeOf() : {}), ...this.looksOf(computedStyle ?? []) })
    const ask = this.asking((ref, answered) => ref.fields(known, answered))
    return this.push((answered) => {
      ask((result) => answered(result === null ? null : { ...(result as object), ...own() }))
    }, done)
  }

  node(done?: Done): SelectorQuery {
    return this.fields({ node: true }, done)
  }

  boundingClientRect(done?: Done): SelectorQuery {
    return this.push(
      this.asking((ref, answered) => ref.boundingClientRect(answered)),
      done,
    )
  }

  scrollOffset(done?: Done): SelectorQuery {
    return this.push(
      this.asking((ref, answered) => ref.scrollOffset(answered)),
      done,
    )
  }

  context(done?: Done): SelectorQuery {
    return this.push(
      this.asking((ref, answered) => ref.context(answered)),
      done,
    )
  }

  private nodeOf(): object {
    const element = this.found?.()
    return { node: (element && canvasNodeOf(element)) ?? null }
  }

  private looksOf(names: string[]): Record<string, string> {
    const element = this.found?.()
    if (!element) return {}
    const style = window.getComputedStyle(element)
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))
  }
}
