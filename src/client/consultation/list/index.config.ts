export default definePageConfig({
  navigationBarTitleText: '参与征询',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true,
})
