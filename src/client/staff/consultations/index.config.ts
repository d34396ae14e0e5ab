export default definePageConfig({
  navigationBarTitleText: '征询',
  enablePageMeta: true,
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
})
