export default definePageConfig({
  navigationBarTitleText: '回音壁',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true,
})
