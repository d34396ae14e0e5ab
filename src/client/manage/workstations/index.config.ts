export default definePageConfig({ navigationBarTitleText: '工作室', enablePageMeta: true })
