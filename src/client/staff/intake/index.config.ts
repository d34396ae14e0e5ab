export default definePageConfig({ navigationBarTitleText: '代录', enablePageMeta: true })
