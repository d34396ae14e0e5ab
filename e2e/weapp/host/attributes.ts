import { ARIA } from './components/define'

const NAMES = Object.values(ARIA)

/** A template writes every attribute it knows, without a value when there is none: WeChat takes that for no attribute. */
export function dropEmptyAttributes(): void {
  const watch = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') drop(record.target)
      for (const node of Array.from(record.addedNodes)) {
        drop(node)
        if (node instanceof Element) node.querySelectorAll('*').forEach(drop)
      }
    }
  })
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: NAMES })
}

function drop(node: Node): void {
  if (!(node instanceof Element)) return
  for (const name of NAMES) if (node.getAttribute(name) === '') node.removeAttribute(name)
}
