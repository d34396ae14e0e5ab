export default definePageConfig({ navigationBarTitleText: '新稿', enablePageMeta: true })
