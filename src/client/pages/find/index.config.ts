export default definePageConfig({
  navigationBarTitleText: '查进度',
  enablePageMeta: true,
  enablePullDownRefresh: true,
})
