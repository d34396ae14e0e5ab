import { answer } from './callback'

/** What WeChat draws over a page. One at a time. */
const layer = document.createElement('div')
layer.id = 'host-prompt'

/** @returns takes it away again, unless something else has come in its place */
function draw(kind: string, ...children: (Node | string)[]): () => void {
  const box = document.createElement('div')
  box.className = `host-${kind}`
  box.append(...children)
  layer.replaceChildren(box)
  if (kind === 'toast') layer.setAttribute('role', 'status')
  else layer.removeAttribute('role')
  document.body.append(layer)
  return () => {
    if (box.parentNode === layer) clear()
  }
}

function clear(): void {
  layer.remove()
}

function button(words: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.textContent = words
  element.addEventListener('click', () => {
    clear()
    onPress()
  })
  return element
}

interface Toast {
  title: string
  duration?: number
}

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
}

const TOAST_MS = 1500

export const prompts = {
  showToast: answer('showToast', ({ title, duration = TOAST_MS }: Toast) => {
    setTimeout(draw('toast', title), duration)
  }),
  hideToast: answer('hideToast', clear),
  showLoading: answer('showLoading', ({ title }: Toast) => void draw('toast', title)),
  hideLoading: answer('hideLoading', clear),
  showModal: answer(
    'showModal',
    ({ title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定' }: Modal) =>
      new Promise((resolve) => {
        const ends = (confirm: boolean) => () => resolve({ confirm, cancel: !confirm })
        const cancel = showCancel ? [button(cancelText, ends(false))] : []
        draw('modal', title, content, ...cancel, button(confirmText, ends(true)))
      }),
  ),
  showActionSheet: answer(
    'showActionSheet',
    ({ itemList }: { itemList: string[] }) =>
      new Promise((resolve, reject) => {
        const items = itemList.map((words, tapIndex) => button(words, () => resolve({ tapIndex })))
        draw(
          'sheet',
          ...items,
          button('取消', () => reject(new Error('showActionSheet:fail cancel'))),
        )
      }),
  ),
  vibrateShort: answer('vibrateShort', () => undefined),
  setClipboardData: answer('setClipboardData', ({ data }: { data: string }) => {
    clipboard.text = data
    // WeChat itself says so.
    setTimeout(draw('toast', '内容已复制'), TOAST_MS)
  }),
}

export const clipboard = { text: '' }
