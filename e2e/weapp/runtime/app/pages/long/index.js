const { noted, keep } = require('../../log')

Page(
  noted('long', {
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
