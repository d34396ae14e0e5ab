import { resolveSource } from '../files'
import { applyMeta, pageOf, topPage } from '../pages'
import { setTitle } from '../bars'
import { ariaOn, define, elementOf, inside, type Made } from './define'

/** How far from an edge WeChat calls it the edge, unless the component says otherwise. */
const THRESHOLD = 50

const FITS: Record<string, string> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  center: 'none',
  widthFix: 'fill',
  heightFix: 'fill',
}

function defineImage(): void {
  define('image', {
    properties: {
      src: String,
      mode: { type: String, value: 'scaleToFill' },
      lazyLoad: Boolean,
      showMenuByLongpress: Boolean,
    },
    changed: {
      ...ariaOn(elementOf),
      src(made, value) {
        const source = String(value ?? '')
        const place = inside(made, '.wx-image-picture')
        if (source === '') return place.replaceChildren()
        const image = new Image()
        image.alt = ''
        image.style.objectFit = FITS[String(made.data.mode)] ?? 'fill'
        image.addEventListener('load', () => {
          if (made.data.mode === 'widthFix')
            elementOf(made).style.height =
              `${(elementOf(made).clientWidth * image.naturalHeight) / image.naturalWidth}px`
          made.triggerEvent('load', { width: image.naturalWidth, height: image.naturalHeight })
        })
        image.addEventListener('error', () => made.triggerEvent('error', { errMsg: `GET ${source} fail` }))
        image.src = resolveSource(source, topPage()?.path ?? '')
        place.replaceChildren(image)
      },
      mode(made, value) {
        const image = inside(made, '.wx-image-picture').querySelector('img')
        if (image) image.style.objectFit = FITS[String(value)] ?? 'fill'
      },
    },
  })
}

function defineScrollView(): void {
  const scroll = (made: Made) => inside(made, '.wx-scroll')
  define('scroll-view', {
    properties: {
      scrollX: Boolean,
      scrollY: Boolean,
      scrollTop: null,
      scrollLeft: null,
      scrollIntoView: String,
      scrollWithAnimation: Boolean,
      upperThreshold: { type: Number, value: THRESHOLD },
      lowerThreshold: { type: Number, value: THRESHOLD },
      enableFlex: Boolean,
      enhanced: Boolean,
      refresherEnabled: Boolean,
      refresherTriggered: Boolean,
    },
    attached(made) {
      const element = scroll(made)
      let low = false
      let [left, top] = [element.scrollLeft, element.scrollTop]
      element.addEventListener('scroll', () => {
        const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element
        const [deltaX, deltaY] = [left - scrollLeft, top - scrollTop]
        made.triggerEvent('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX, deltaY })
        const atEnd = scrollHeight - clientHeight - scrollTop <= Number(made.data.lowerThreshold)
        if (atEnd && !low) made.triggerEvent('scrolltolower', { direction: 'bottom' })
        if (scrollTop <= 0) made.triggerEvent('scrolltoupper', { direction: 'top' })
        low = atEnd
        left = scrollLeft
        top = scrollTop
      })
    },
    changed: {
      ...ariaOn(elementOf),
      scrollX(made, value) {
        scroll(made).style.overflowX = value === true ? 'auto' : 'hidden'
      },
      scrollY(made, value) {
        scroll(made).style.overflowY = value === true ? 'auto' : 'hidden'
      },
      enableFlex(made, value) {
        scroll(made).style.display = value === true ? 'flex' : ''
      },
      scrollTop(made, value) {
        if (value !== undefined && value !== null && value !== '') scroll(made).scrollTop = Number(value)
      },
      scrollIntoView(made, value) {
        if (typeof value === 'string' && value !== '')
          scroll(made).querySelector(`[id$="--${value}"]`)?.scrollIntoView({ block: 'start' })
      },
    },
  })
}

/** Its slides stand side by side; `current` and the finger move them. No autoplay. */
function defineSwiper(): void {
  const strip = (made: Made) => inside(made, '.wx-swiper')
  define('swiper', {
    properties: {
      current: { type: Number, value: 0 },
      circular: Boolean,
      autoplay: Boolean,
      indicatorDots: Boolean,
      duration: Number,
    },
    attached(made) {
      if (made.data.autoplay === true) throw new Error('the host does not make a swiper that plays by itself')
      let current = Number(made.data.current)
      let touched = false
      strip(made).addEventListener('touchstart', () => (touched = true))
      strip(made).addEventListener('scrollend', () => {
        const now = Math.round(strip(made).scrollLeft / Math.max(1, strip(made).clientWidth))
        const item = strip(made).querySelectorAll<HTMLElement>('wx-swiper-item')[now]
        const currentItemId = item?.dataset.itemId ?? ''
        // WeChat: a change that the app asked for has no source.
        if (now !== current)
          made.triggerEvent('change', { current: now, currentItemId, source: touched ? 'touch' : '' })
        current = now
        touched = false
      })
    },
    changed: {
      ...ariaOn(elementOf),
      current(made, value) {
        strip(made).scrollLeft = Number(value) * strip(made).clientWidth
      },
    },
  })
  define('swiper-item', { properties: { itemId: String }, changed: { ...ariaOn(elementOf), itemId } })
}

function itemId(made: Made, value: unknown): void {
  elementOf(made).dataset.itemId = String(value ?? '')
}

function definePageMeta(): void {
  define('page-meta', {
    properties: {
      rootFontSize: String,
      pageFontSize: String,
      pageStyle: String,
      backgroundColor: String,
      rootBackgroundColor: String,
      backgroundColorTop: String,
      backgroundColorBottom: String,
      backgroundTextStyle: String,
      scrollTop: String,
      scrollDuration: Number,
      pageOrientation: String,
    },
    changed: {
      rootFontSize(made, value) {
        const view = pageOf(elementOf(made))
        if (!view) return
        view.rootFontSize = typeof value === 'string' && value !== '' ? value : undefined
        applyMeta(view)
      },
    },
  })
  define('navigation-bar', {
    properties: {
      title: String,
      loading: Boolean,
      frontColor: String,
      backgroundColor: String,
      colorAnimationDuration: Number,
      colorAnimationTimingFunc: String,
    },
    changed: {
      title(made, value) {
        const view = pageOf(elementOf(made))
        if (view && typeof value === 'string' && value !== '') setTitle(view, value)
      },
    },
  })
}

export function defineViews(): void {
  defineImage()
  defineScrollView()
  defineSwiper()
  definePageMeta()
}
