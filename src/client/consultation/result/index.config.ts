export default definePageConfig({
  navigationBarTitleText: '征询结果',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true,
})
