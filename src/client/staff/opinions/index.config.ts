export default definePageConfig({
  navigationBarTitleText: '整理意见',
  enablePageMeta: true,
  onReachBottomDistance: 200,
})
