export default definePageConfig({
  navigationBarTitleText: '不予受理复核',
  enablePageMeta: true,
  enablePullDownRefresh: true,
})
