export default definePageConfig({
  navigationBarTitleText: '征询',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true,
})
