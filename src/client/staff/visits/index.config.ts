export default definePageConfig({
  navigationBarTitleText: '走访',
  enablePageMeta: true,
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
})
