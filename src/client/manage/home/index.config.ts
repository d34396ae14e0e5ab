export default definePageConfig({ navigationBarTitleText: '更多', enablePageMeta: true })
