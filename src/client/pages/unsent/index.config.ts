export default definePageConfig({ navigationBarTitleText: '待发', enablePageMeta: true })
