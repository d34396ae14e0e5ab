export default definePageConfig({
  navigationBarTitleText: '收件箱',
  enablePageMeta: true,
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
})
