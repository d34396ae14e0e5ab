export default definePageConfig({
  navigationBarTitleText: '操作记录',
  enablePageMeta: true,
  enablePullDownRefresh: true,
  onReachBottomDistance: 200,
})
