const { noted, keep } = require('../../log')

Page(
  noted('long', {
    onLoad({ watch }) {
      this.setData({ watch })
    },
    onReady() {
      if (this.data.watch === 'done') this.watch()
    },
    /** Whether the button at the end is within 100px of the window. */
    watch() {
      const tell = ({ id, intersectionRatio, boundingClientRect: { height } }) =>
        keep('near', { id, isNear: intersectionRatio > 0, height })
      this.observer = wx.createIntersectionObserver(this).relativeToViewport({ bottom: 100 })
      this.observer.observe('#done', tell)
      wx.createIntersectionObserver(this).relativeToViewport().observe('#none', tell)
    },
    watchBadly() {
      wx.createIntersectionObserver(this, { observeAll: true })
        .relativeTo('#done')
        .observe('button', () => undefined)
    },
    unwatch() {
      this.observer.disconnect()
      keep('unwatched', {})
    },
    onPageScroll({ scrollTop }) {
      keep('scroll', { scrollTop })
    },
    onReachBottom() {
      keep('bottom', {})
    },
    onShareAppMessage({ from }) {
      return from === 'button' ? { title: '给邻居', path: 'pages/second/index' } : {}
    },
    done() {
      wx.stopPullDownRefresh()
    },
    restart() {
      wx.startPullDownRefresh()
    },
    hideShare() {
      wx.hideShareMenu()
    },
  }),
)
