export default definePageConfig({
  navigationBarTitleText: '回音壁',
  enablePageMeta: true,
  enablePullDownRefresh: true,
})
